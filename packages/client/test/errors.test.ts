import type { IncomingMessage } from "node:http";
import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import {
  ApiError,
  BadRequestError,
  ConflictError,
  createClient,
  ForbiddenError,
  InternalServerError,
  MethodNotAllowedError,
  MxError,
  NetworkError,
  NoAnswerError,
  NotAcceptableError,
  NotFoundError,
  PayloadTooLargeError,
  RateLimitError,
  TimeoutError,
  UnauthorizedError,
  UnparsableAnswerError,
  UnprocessableEntityError,
} from "../src/index.js";
import { errorOf, useClients } from "./support/platform.js";
import { unusedUrl, withServer } from "./support/server.js";

const { platform, newClient } = useClients();

const credentials = { clientId: "a", apiKey: "b", retry: false } as const;

describe("an error that the platform answers", () => {
  it("has status, type, message, request id and operation", async () => {
    const { mx } = await newClient();
    const error = await errorOf(mx.users.read({ user: "USR-none" }));
    if (!(error instanceof NotFoundError)) return expect.unreachable(String(error));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(MxError);
    expect(error).toMatchObject({
      name: "NotFoundError",
      status: 404,
      type: "not_found_error",
      operation: "readUser",
    });
    expect(error.message).toBe((error.body as { error: { message: string } }).error.message);
    expect(error.message).toContain("USR-none");
    expect(error.requestId).toBe(error.headers.get("X-Request-Id"));
    expect(error.requestId).toMatch(/\S/);
  });

  it("has a class of its own for each status", async () => {
    const { mx, user, credentials } = await newClient();
    await mx.users.create({ id: "taken" });
    const category = (await mx.categories.list({ user }).toArray()).find(({ parent_guid }) => parent_guid);
    if (!category) return expect.unreachable();
    const wrong = createClient({ ...credentials, apiKey: "wrong", environment: { baseUrl: platform.url } });
    const { user: disabled } = await mx.users.create({ is_disabled: true });
    const cases: [new (...args: never[]) => ApiError, Promise<unknown>][] = [
      [BadRequestError, mx.users.update({ user })],
      [UnauthorizedError, wrong.users.read({ user })],
      [ForbiddenError, mx.accounts.list({ user: disabled }).toArray()],
      [NotFoundError, mx.members.read({ user, member: "MBR-none" })],
      [MethodNotAllowedError, mx.categories.delete({ user, category })],
      [
        NotAcceptableError,
        mx.users.read({ user }, { headers: { Accept: "application/vnd.mx.api.v9+json" } }),
      ],
      [ConflictError, mx.users.create({ id: "taken" })],
      [PayloadTooLargeError, mx.users.create({ metadata: "a".repeat(1_100_000) })],
      [UnprocessableEntityError, mx.categories.create({ user, name: "Mine", parent_guid: category.guid })],
    ];
    for (const [Class, promise] of cases) {
      const error = await errorOf(promise);
      expect(error, Class.name).toBeInstanceOf(Class);
      expect((error as Error).name).toBe(Class.name);
    }
  });

  it.each([
    [429, "RateLimitError", RateLimitError],
    [500, "InternalServerError", InternalServerError],
    [502, "BadGatewayError", ApiError],
    [503, "ServiceUnavailableError", ApiError],
    [504, "GatewayTimeoutError", ApiError],
  ])("of status %d is a %s", async (status, name, Class) => {
    const { mx, user, fault } = await newClient({ retry: false });
    await fault({ kind: "STATUS", status });
    const error = await errorOf(mx.users.read({ user }));
    expect(error).toMatchObject({ name, status });
    expect(error).toBeInstanceOf(Class);
  });

  it("of a status that is not documented, or without a body that can be read, is an ApiError all the same", async () => {
    const teapot = { status: 418, headers: { "X-Request-Id": "r-1" }, body: "<h1>I'm a teapot</h1>" };
    await withServer(teapot, async (baseUrl) => {
      const mx = createClient({ ...credentials, environment: { baseUrl } });
      const error = await errorOf(mx.users.read({ user: "USR-1" }));
      expect(error).toMatchObject({
        name: "ApiError",
        status: 418,
        type: null,
        requestId: "r-1",
        body: "<h1>I'm a teapot</h1>",
        message: "readUser was answered with 418 and no message.",
      });
    });
  });
});

describe("no answer", () => {
  it("is a NetworkError where nobody listens", async () => {
    const mx = createClient({ ...credentials, environment: { baseUrl: await unusedUrl() } });
    const error = await errorOf(mx.users.read({ user: "USR-1" }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toBeInstanceOf(NoAnswerError);
    expect(error).not.toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ operation: "readUser", cause: expect.any(TypeError) });
  });

  it.each(["DROP", "TRUNCATE"] as const)("is a NetworkError where the connection ends (%s)", async (kind) => {
    const { mx, user, fault } = await newClient({ retry: false });
    await fault({ kind });
    expect(await errorOf(mx.users.read({ user }))).toBeInstanceOf(NetworkError);
  });

  it("is a TimeoutError where it takes too long", async () => {
    const { mx, user, fault } = await newClient({ retry: false });
    await fault({ kind: "DELAY", delay_ms: 300 });
    const error = await errorOf(mx.users.read({ user }, { timeout: 20 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as Error).message).toBe("readUser had no answer within 20 ms.");
  });

  it.each(["<html>", "", '"text"', "null", "[]", '{"user":{"gu'])(
    "is an UnparsableAnswerError where 200 has the body %j",
    async (body) => {
      await withServer({ status: 200, headers: { "X-Request-Id": "r-2" }, body }, async (baseUrl) => {
        const mx = createClient({ ...credentials, environment: { baseUrl } });
        const error = await errorOf(mx.users.read({ user: "USR-1" }));
        expect(error).toBeInstanceOf(UnparsableAnswerError);
        expect(error).toMatchObject({ operation: "readUser", status: 200, requestId: "r-2" });
      });
    },
  );
});

describe("what a proxy answers for the platform", () => {
  const html = { status: 200, headers: { "Content-Type": "text/html" }, body: "<h1>Log in</h1>" };
  const paths = { user: "USR-1", member: "MBR-1", statement: "STA-1" };

  it("is told by its media type", async () => {
    await withServer(html, async (baseUrl) => {
      const mx = createClient({ ...credentials, environment: { baseUrl } });
      expect(await errorOf(mx.users.read(paths))).toMatchObject({
        name: "UnparsableAnswerError",
        message: "readUser was answered with 200 and a body of type text/html that is not its answer.",
      });
    });
  });

  it.each(["bytes", "stream"] as const)("is no PDF (%s)", async (as) => {
    await withServer(html, async (baseUrl) => {
      const mx = createClient({ ...credentials, environment: { baseUrl } });
      const { downloadPDF } = mx.statements;
      const download = as === "stream" ? downloadPDF(paths, { as }) : downloadPDF(paths);
      expect(await errorOf(download)).toMatchObject({ name: "UnparsableAnswerError", status: 200 });
    });
  });

  it.each(["{}", "[]", '{"users":[]}', '{"users":{},"pagination":{}}'])("is no page: %s", async (body) => {
    await withServer({ status: 200, body }, async (baseUrl) => {
      const { users } = createClient({ ...credentials, environment: { baseUrl } });
      for (const read of [users.list().toArray(), users.list().page(1), users.list().totals()]) {
        expect(await errorOf(read)).toBeInstanceOf(UnparsableAnswerError);
      }
    });
  });

  it("is nothing only where the document has nothing", async () => {
    await withServer({ status: 204 }, async (baseUrl) => {
      const mx = createClient({ ...credentials, environment: { baseUrl } });
      expect(await mx.users.delete(paths)).toBeUndefined();
      expect(await mx.members.listChallenges(paths).toArray()).toEqual([]);
      for (const call of [mx.users.read(paths), mx.statements.downloadPDF(paths)]) {
        expect(await errorOf(call)).toMatchObject({ name: "UnparsableAnswerError", status: 204 });
      }
    });
  });

  it.each([301, 302, 303, 307, 308])("is not followed where it is %d", async (status) => {
    const seen: string[] = [];
    const answer = ({ method, url }: IncomingMessage) => {
      seen.push(`${method} ${url}`);
      return { status, headers: { Location: "/elsewhere" } };
    };
    await withServer(answer, async (baseUrl) => {
      const mx = createClient({
        ...credentials,
        environment: { baseUrl },
        headers: { "X-Session": "secret" },
      });
      expect(await errorOf(mx.users.create({ id: "one" }))).toMatchObject({ name: "ApiError", status });
    });
    expect(seen).toEqual(["POST /users"]);
  });
});

describe("what cannot be sent", () => {
  it.each([
    ["a header", { headers: { "X-Order": "1€" } }, {}],
    ["a body", {}, { metadata: 1n as unknown as string }],
  ])("for %s is a TypeError, and no network's", async (_, options, args) => {
    const events: string[] = [];
    const mx = createClient({
      ...credentials,
      environment: { baseUrl: platform.url },
      retry: { attempts: 3 },
      hooks: { onRequest: () => events.push("request"), onError: () => events.push("error") },
    });
    expect(await errorOf(mx.users.create({ id: "one", ...args }, options))).toBeInstanceOf(TypeError);
    expect(events).toEqual([]);
  });

  it("for its address is a TypeError", async () => {
    const mx = createClient({ environment: { baseUrl: "/api/mx" } });
    expect(await errorOf(mx.users.read({ user: "USR-1" }))).toMatchObject({ name: "TypeError" });
  });
});

describe("a timeout", () => {
  it.each([2 ** 31, Number.POSITIVE_INFINITY])("of %d ms is not over at once", async (timeout) => {
    const { mx, user } = await newClient({ retry: false });
    expect((await mx.users.read({ user }, { timeout })).user).toEqual(user);
  });
});

it("fails as a promise with arguments that are missing, and never at once", async () => {
  const { mx } = await newClient();
  const missing = undefined as never;
  for (const call of [mx.users.read, mx.members.aggregateAndWait, mx.waitForJob]) {
    expect(await errorOf(call(missing))).toBeInstanceOf(TypeError);
  }
});

describe("a signal", () => {
  it("ends a call with its reason", async () => {
    const { mx, user, fault } = await newClient();
    await fault({ kind: "DELAY", delay_ms: 300 });
    const controller = new AbortController();
    const call = mx.users.read({ user }, { signal: controller.signal });
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await errorOf(call)).toBe(reason);
  });

  it("ends the pause before another attempt", async () => {
    const controller = new AbortController();
    const { mx, user, fault, sent } = await newClient({
      time: {
        sleep: async (_, signal) => {
          controller.abort(new Error("enough"));
          signal?.throwIfAborted();
        },
      },
    });
    await fault({ kind: "STATUS", status: 503, times: 3 });
    const error = await errorOf(mx.users.read({ user }, { signal: controller.signal }));
    expect((error as Error).message).toBe("enough");
    expect(sent).toHaveLength(1);
  });

  it("of the call's own time is cleared when the call is over", async () => {
    const { mx, user } = await newClient();
    const begin = vi.spyOn(globalThis, "setTimeout");
    const end = vi.spyOn(globalThis, "clearTimeout");
    await mx.users.read({ user }, { timeout: 54_321 });
    const index = begin.mock.calls.findIndex(([, milliseconds]) => milliseconds === 54_321);
    expect(end).toHaveBeenCalledWith(begin.mock.results[index]?.value);
    vi.restoreAllMocks();
  });

  it("is forgotten when the call is over", async () => {
    const { mx, user } = await newClient();
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners += 1;
      return addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners -= 1;
      return removeEventListener.apply(signal, args);
    };
    await mx.users.read({ user }, { signal });
    await mx.users.list({}, { signal }).toArray();
    await errorOf(mx.waitForJob({ user, member: "MBR-none" }, { signal }));
    expect(listeners).toBe(0);
  });
});

describe("what an error shows", () => {
  it("holds no credentials and nothing that was sent", async () => {
    const { mx, user, credentials, fault } = await newClient({ retry: false });
    const secret = "hunter2-secret";
    const attempt = () =>
      errorOf(
        mx.members.create({
          user,
          institution_code: "mxbank",
          credentials: [{ guid: "CRD-none", value: secret }],
        }),
      );
    const errors = [await attempt()];
    await fault({ kind: "DROP" });
    errors.push(await attempt());
    await fault({ kind: "DELAY", delay_ms: 300 });
    errors.push(await errorOf(mx.users.update({ user, metadata: secret }, { timeout: 20 })));
    expect(errors.map((error) => (error as Error).name)).toEqual([
      "BadRequestError",
      "NetworkError",
      "TimeoutError",
    ]);
    const shown = inspect(errors, { depth: 9, showHidden: true });
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain(credentials.apiKey);
    expect(shown).not.toContain(btoa(`${credentials.clientId}:${credentials.apiKey}`));
  });
});

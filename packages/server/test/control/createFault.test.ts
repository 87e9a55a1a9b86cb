import { request } from "node:http";
import { type OperationDescription, type OperationId, operations, type User } from "@mxkit/api/v20111101";
import { beforeEach, describe, expect, it } from "vitest";
import type { Sandbox } from "../support/control.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { exampleBody } from "../support/exampleBody.js";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await platform.control.createClient();
});

const create = (fault: object) =>
  platform.control.call("createFault", { path: sandbox.path, body: { fault } });
const users = async (): Promise<User[]> => (await sandbox.api.call("listUsers")).body.users;
const left = async (): Promise<object[]> => (await platform.control.call("listFaults", sandbox)).body.faults;

interface Wire {
  status: number | undefined;
  promised: number;
  text: string;
  /** How the connection ended before the answer did; undefined where it did not. */
  cut: string | undefined;
}

/** What comes over the wire, whole or not. */
function wire(method: string, path: string, body = ""): Promise<Wire> {
  const { client_id } = sandbox.path;
  const headers = {
    Authorization: `Basic ${Buffer.from(`${client_id}:${sandbox.key}`).toString("base64")}`,
    Accept: "application/vnd.mx.api.v1+json",
    ...(body === "" ? {} : { "Content-Type": "application/json" }),
  };
  return new Promise((resolve) => {
    const seen: Wire = { status: undefined, promised: 0, text: "", cut: undefined };
    const end = (error?: NodeJS.ErrnoException) => resolve({ ...seen, cut: error?.code });
    const sent = request(`${platform.url}${path}`, { method, headers, agent: false }, (answer) => {
      seen.status = answer.statusCode;
      seen.promised = Number(answer.headers["content-length"]);
      answer.setEncoding("utf8");
      answer.on("data", (chunk) => {
        seen.text += chunk;
      });
      answer.on("end", () => end());
      answer.on("error", end);
    });
    sent.on("error", end);
    sent.end(body);
  });
}

const user = (metadata: string) => JSON.stringify({ user: { metadata } });

describe("201", () => {
  it("the fault with all defaults", async () => {
    const { status, body } = await create({ kind: "DROP" });
    expect([status, body]).toEqual([
      201,
      {
        fault: {
          guid: expect.stringMatching(/^FLT-/),
          created_at: "2026-06-15T12:00:00Z",
          kind: "DROP",
          delay_ms: null,
          is_after: false,
          operation_id: null,
          status: null,
          times: 1,
        },
      },
    ]);
  });

  it("the fault with every field, as sent", async () => {
    const status = {
      kind: "STATUS",
      status: 504,
      operation_id: "createUser",
      times: 1_000_000,
      is_after: true,
    };
    expect((await create({ ...status, delay_ms: null })).body.fault).toMatchObject(status);
    const delay = { kind: "DELAY", delay_ms: 60_000, operation_id: null, times: 2, is_after: false };
    expect((await create({ ...delay, status: null })).body.fault).toMatchObject(delay);
  });
});

describe("201 STATUS", () => {
  it.each([
    [429, "rate_limit_error", "1"],
    [500, "internal_error", null],
    [502, "bad_gateway_error", null],
    [503, "service_unavailable_error", "1"],
    [504, "gateway_timeout_error", null],
  ] as const)("%s: %s, Retry-After %s", async (status, type, retryAfter) => {
    await create({ kind: "STATUS", status });
    const answer = await sandbox.api.call("listUsers");
    expectError(answer, status, type, "simulation");
    expect(answer.headers.get("retry-after")).toBe(retryAfter);
    expect((await sandbox.api.call("listUsers")).status).toBe(200);
  });

  it("before the operation: nothing happened; after it: the write did", async () => {
    const body = { user: { metadata: "new" } };
    await create({ kind: "STATUS", status: 503 });
    expect((await sandbox.api.call("createUser", { body })).status).toBe(503);
    expect(await users()).toEqual([]);
    await create({ kind: "STATUS", status: 503, is_after: true });
    expect((await sandbox.api.call("createUser", { body })).status).toBe(503);
    expect(await users()).toMatchObject([{ metadata: "new" }]);
  });

  it("for a job: it runs, though its answer is lost", async () => {
    const member = await sandbox.api.createMember(await sandbox.api.createUser(), { skip_aggregation: true });
    await create({ kind: "STATUS", status: 504, is_after: true, operation_id: "aggregateMember" });
    const path = { user_guid: member.user_guid, member_guid: member.guid };
    expect((await sandbox.api.call("aggregateMember", { path })).status).toBe(504);
    await platform.runDueTasks();
    expect((await sandbox.api.status(member)).connection_status).toBe("CONNECTED");
  });
});

describe("201 DELAY", () => {
  it("the answer comes at least so many milliseconds later, and is right", async () => {
    await create({ kind: "DELAY", delay_ms: 300 });
    const begun = performance.now();
    const { status, body } = await sandbox.api.call("createUser", { body: { user: { metadata: "late" } } });
    expect(performance.now() - begun).toBeGreaterThanOrEqual(299);
    expect([status, body.user.metadata]).toEqual([200, "late"]);
    expect(await users()).toEqual([body.user]);
  });

  it("lets the next fault strike too, and two delays add up", async () => {
    await create({ kind: "DELAY", delay_ms: 150 });
    await create({ kind: "DELAY", delay_ms: 150 });
    await create({ kind: "STATUS", status: 500 });
    await create({ kind: "STATUS", status: 502 });
    const begun = performance.now();
    expect((await sandbox.api.call("listUsers")).status).toBe(500);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(299);
    expect(await left()).toMatchObject([{ status: 502 }]);
  });
});

describe("201 DROP", () => {
  it("no answer, and nothing happened", async () => {
    await create({ kind: "DROP" });
    expect(await wire("POST", "/users", user("lost"))).toEqual({
      status: undefined,
      promised: 0,
      text: "",
      cut: "ECONNRESET",
    });
    expect(await users()).toEqual([]);
  });

  it("after the operation: no answer, but the write happened", async () => {
    await create({ kind: "DROP", is_after: true });
    expect(await wire("POST", "/users", user("kept"))).toMatchObject({
      status: undefined,
      cut: "ECONNRESET",
    });
    expect(await users()).toMatchObject([{ metadata: "kept" }]);
  });
});

describe("201 TRUNCATE", () => {
  it.each([true, false, undefined])(
    "is_after %s: half of the body, and the write happened",
    async (is_after) => {
      const { body } = await create({ kind: "TRUNCATE", ...(is_after === undefined ? {} : { is_after }) });
      expect(body.fault.is_after).toBe(true);
      const { status, promised, text, cut } = await wire("POST", "/users", user("half"));
      expect([status, cut]).toEqual([200, "ECONNRESET"]);
      expect(text.length).toBe(Math.floor(promised / 2));
      const [created] = await users();
      expect(created?.metadata).toBe("half");
      const whole = JSON.stringify({ user: created });
      expect(promised).toBe(whole.length);
      expect(whole.startsWith(text)).toBe(true);
    },
  );

  it("of an answer without a body: none of it", async () => {
    const { guid } = await sandbox.api.createUser();
    await create({ kind: "TRUNCATE" });
    expect(await wire("DELETE", `/users/${guid}`)).toMatchObject({ status: undefined, cut: "ECONNRESET" });
    expect(await users()).toEqual([]);
  });

  it("of a page", async () => {
    await create({ kind: "TRUNCATE" });
    const { status, promised, text, cut } = await wire("GET", "/institutions");
    expect([status, cut]).toEqual([200, "ECONNRESET"]);
    expect(Buffer.byteLength(text)).toBe(Math.floor(promised / 2));
  });
});

describe("201 after an operation that refuses", () => {
  const path = { user_guid: "nobody" };

  it("STATUS: its own status, not the refusal's", async () => {
    await create({ kind: "STATUS", status: 502, is_after: true });
    expectError(await sandbox.api.call("readUser", { path }), 502, "bad_gateway_error", "simulation");
    expect(await left()).toEqual([]);
  });

  it("DROP: no answer", async () => {
    await create({ kind: "DROP", is_after: true });
    expect(await wire("GET", "/users/nobody")).toMatchObject({ status: undefined, cut: "ECONNRESET" });
  });

  it("TRUNCATE: half of the refusal", async () => {
    await create({ kind: "TRUNCATE" });
    const { status, promised, text, cut } = await wire("GET", "/users/nobody");
    expect([status, cut]).toEqual([404, "ECONNRESET"]);
    const whole = (await wire("GET", "/users/nobody")).text;
    expect(promised).toBe(whole.length);
    expect(text).toBe(whole.slice(0, Math.floor(promised / 2)));
  });
});

describe("201 whom it strikes", () => {
  it("so many calls, whatever the operation", async () => {
    await create({ kind: "STATUS", status: 503, times: 3 });
    const seen = [];
    for (const id of ["listUsers", "listMerchants", "listInstitutions", "listUsers"] as const)
      seen.push((await sandbox.api.call(id)).status);
    expect(seen).toEqual([503, 503, 503, 200]);
  });

  it("one operation alone", async () => {
    await create({ kind: "STATUS", status: 503, operation_id: "createUser" });
    for (const id of ["listUsers", "listMerchants"] as const)
      expect((await sandbox.api.call(id)).status).toBe(200);
    expect((await sandbox.api.call("createUser", { body: { user: { metadata: "a" } } })).status).toBe(503);
    expect((await sandbox.api.call("createUser", { body: { user: { metadata: "a" } } })).status).toBe(200);
  });

  it("the oldest that fits, then the next", async () => {
    await create({ kind: "STATUS", status: 504, operation_id: "listMerchants" });
    await create({ kind: "STATUS", status: 502 });
    await create({ kind: "STATUS", status: 500 });
    const seen = [];
    for (const id of ["listUsers", "listMerchants", "listUsers", "listUsers"] as const)
      seen.push((await sandbox.api.call(id)).status);
    expect(seen).toEqual([502, 504, 500, 200]);
  });

  it("this client alone, and never the control plane", async () => {
    const other = await platform.control.createClient();
    await create({ kind: "STATUS", status: 503, times: 1000 });
    expect((await other.api.call("listUsers")).status).toBe(200);
    expect((await platform.control.call("readClient", sandbox)).status).toBe(200);
    expect((await sandbox.api.call("listUsers")).status).toBe(503);
  });

  it("as often as it says, however many calls come at once", async () => {
    await create({ kind: "STATUS", status: 503, times: 10 });
    const answers = await Promise.all(Array.from({ length: 25 }, () => sandbox.api.call("listUsers")));
    expect(answers.filter(({ status }) => status === 503)).toHaveLength(10);
    expect(await left()).toEqual([]);
  });

  it("no call that does not get in: it is not used up", async () => {
    await create({ kind: "STATUS", status: 503 });
    const headers = { Authorization: "" };
    expect((await sandbox.api.call("listUsers", { headers })).status).toBe(401);
    expect(await left()).toHaveLength(1);
  });

  const all = Object.entries<OperationDescription>(operations) as [OperationId, OperationDescription][];
  it.each(all)("%s", async (id, { path }) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, "nothing"]);
    const options = { path: Object.fromEntries(names), body: exampleBody(id) };
    for (const status of [429, 500, 502, 503, 504]) {
      await create({ kind: "STATUS", status, operation_id: id });
      expect((await sandbox.api.call(id, options)).status).toBe(status);
    }
    expect((await sandbox.api.call(id, options)).status).toBeLessThan(429);
  });
});

describeControlRefusals(
  platform,
  "createFault",
  async () => ({ path: sandbox.path, body: { fault: { kind: "DROP" } } }),
  {
    invalid: [
      ["no kind", { times: 1 }, "`fault.kind`", "required"],
      ["an unknown kind", { kind: "EXPLODE" }, "`fault.kind`", '"EXPLODE"'],
      ["STATUS without status", { kind: "STATUS" }, "`fault.status`", "required"],
      ["STATUS with null", { kind: "STATUS", status: null }, "`fault.status`", "required"],
      ...[200, 404, 501, "503"].map((status): [string, object, string] => [
        `the status ${JSON.stringify(status)}`,
        { kind: "STATUS", status },
        "`fault.status`",
      ]),
      ["DELAY without delay_ms", { kind: "DELAY" }, "`fault.delay_ms`", "required"],
      ["no delay", { kind: "DELAY", delay_ms: 0 }, "`fault.delay_ms`", "at least 1"],
      ["more than a minute", { kind: "DELAY", delay_ms: 60_001 }, "`fault.delay_ms`", "at most 60000"],
      ["half a millisecond", { kind: "DELAY", delay_ms: 0.5 }, "`fault.delay_ms`", "an integer"],
      ["DROP with a status", { kind: "DROP", status: 500 }, "`fault.status`", "STATUS", "DROP"],
      ["DELAY with a status", { kind: "DELAY", delay_ms: 5, status: 500 }, "`fault.status`"],
      ["STATUS with a delay", { kind: "STATUS", status: 500, delay_ms: 5 }, "`fault.delay_ms`", "DELAY"],
      ["no times", { kind: "DROP", times: 0 }, "`fault.times`", "at least 1"],
      ["a million and one times", { kind: "DROP", times: 1_000_001 }, "`fault.times`", "at most 1000000"],
      [
        "an unknown operation",
        { kind: "DROP", operation_id: "makeTea" },
        "`fault.operation_id`",
        '"makeTea"',
      ],
      ["an operation that every object has", { kind: "DROP", operation_id: "toString" }, '"toString"'],
      ["one of the control plane", { kind: "DROP", operation_id: "createFault" }, '"createFault"'],
      ["an empty operation", { kind: "DROP", operation_id: "" }, "`fault.operation_id`"],
      ["a text as truth", { kind: "DROP", is_after: "yes" }, "`fault.is_after`", "a boolean"],
    ],
  },
);

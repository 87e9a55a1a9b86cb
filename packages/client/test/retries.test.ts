import { describe, expect, it, vi } from "vitest";
import { createClient } from "../src/index.js";
import { systemTime } from "../src/time.js";
import { errorOf, useClients } from "./support/platform.js";
import { unusedUrl } from "./support/server.js";

const { platform, newClient } = useClients();

describe("retries", () => {
  it.each([502, 503, 504])("repeat a read after %d", async (status) => {
    const { mx, user, fault, sent } = await newClient();
    await fault({ kind: "STATUS", status, times: 2 });
    expect((await mx.users.read({ user })).user).toEqual(user);
    expect(sent).toHaveLength(3);
  });

  it.each(["DROP", "TRUNCATE"] as const)("repeat a read whose connection ended (%s)", async (kind) => {
    const { mx, user, fault, sent } = await newClient();
    await fault({ kind, times: 2 });
    expect((await mx.users.read({ user })).user).toEqual(user);
    expect(sent).toHaveLength(3);
  });

  it("repeat a read that took too long", async () => {
    const { mx, user, fault, sent } = await newClient();
    await fault({ kind: "DELAY", delay_ms: 2000 });
    expect((await mx.users.read({ user }, { timeout: 500 })).user).toEqual(user);
    expect(sent).toHaveLength(2);
  });

  it("pause longer each time, and throw the last error", async () => {
    const { mx, user, fault, pauses, sent } = await newClient({ retry: { attempts: 4 } });
    await fault({ kind: "STATUS", status: 502, times: 9 });
    expect(await errorOf(mx.users.read({ user }))).toMatchObject({ name: "BadGatewayError" });
    expect(sent).toHaveLength(4);
    expect(pauses).toEqual([500, 1000, 2000]);
  });

  it("wait as long as the answer asks for, and the jitter on top", async () => {
    const { mx, user, fault, pauses } = await newClient();
    await fault({ kind: "STATUS", status: 429 });
    await mx.users.read({ user });
    expect(pauses).toEqual([1000 + 500]);
  });

  it("give up at once where the answer asks for more than is worth it", async () => {
    const { mx, user, fault, sent } = await newClient({ retry: { maxRetryAfter: 999 } });
    await fault({ kind: "STATUS", status: 429 });
    expect(await errorOf(mx.users.read({ user }))).toMatchObject({ name: "RateLimitError" });
    expect(sent).toHaveLength(1);
  });

  it("repeat a PUT, which does the same twice", async () => {
    const { mx, user, fault } = await newClient();
    await fault({ kind: "DROP", is_after: true });
    expect((await mx.users.update({ user, email: "new@example.com" })).user.email).toBe("new@example.com");
  });

  it("take a DELETE for done whose repetition finds nothing", async () => {
    const { mx, user, fault, sent } = await newClient();
    await fault({ kind: "DROP", is_after: true });
    expect(await mx.users.delete({ user })).toBeUndefined();
    expect(sent).toHaveLength(2);
  });

  it("do not take a DELETE for done that was refused before", async () => {
    const { mx, fault } = await newClient();
    await fault({ kind: "STATUS", status: 429 });
    expect(await errorOf(mx.users.delete({ user: "USR-none" }))).toMatchObject({ name: "NotFoundError" });
  });

  it.each(["ECONNREFUSED", "UND_ERR_CONNECT_TIMEOUT"])(
    "do not take a DELETE for done that never left (%s)",
    async (code) => {
      const { mx, sent, attempt } = await withFirstAttempt(
        new TypeError("fetch failed", { cause: { code } }),
      );
      expect(await errorOf(mx.users.delete({ user: "USR-none" }))).toMatchObject({ name: "NotFoundError" });
      expect([attempt(), sent.length]).toEqual([2, 1]);
    },
  );

  it("repeat a POST that never left, as Bun says it", async () => {
    const { mx, attempt } = await withFirstAttempt(
      Object.assign(new TypeError("Unable to connect"), { code: "ECONNREFUSED" }),
    );
    expect((await mx.users.create({ id: "one" })).user.id).toBe("one");
    expect(attempt()).toBe(2);
  });

  /** A client whose first attempt fails. */
  async function withFirstAttempt(error: Error) {
    const client = await newClient();
    let attempts = 0;
    const mx = createClient({
      ...client.credentials,
      environment: { baseUrl: platform.url },
      async fetch(request) {
        attempts += 1;
        if (attempts === 1) throw error;
        client.sent.push(request.url);
        return fetch(request);
      },
      time: { sleep: async () => {} },
    });
    return { mx, sent: client.sent, attempt: () => attempts };
  }

  it("wait for no longer than a timer can", async () => {
    const { mx, user, fault } = await newClient({ time: { sleep: systemTime.sleep } });
    await fault({ kind: "STATUS", status: 429 });
    const timers = vi.spyOn(globalThis, "setTimeout");
    const controller = new AbortController();
    const options = { signal: controller.signal, retry: { base: 1e12, max: 1e12 } };
    const call = mx.users.read({ user }, options);
    await vi.waitUntil(() => timers.mock.calls.some(([, milliseconds]) => (milliseconds ?? 0) > 30_000));
    controller.abort(new Error("enough"));
    expect(await errorOf(call)).toMatchObject({ message: "enough" });
    expect(Math.max(...timers.mock.calls.map(([, milliseconds]) => milliseconds ?? 0))).toBe(2 ** 31 - 1);
    vi.restoreAllMocks();
  });

  it("repeat a POST after 429, which says that it was not taken", async () => {
    const { mx, fault } = await newClient();
    await fault({ kind: "STATUS", status: 429, operation_id: "createUser" });
    expect((await mx.users.create({ id: "one" })).user.id).toBe("one");
  });

  it("repeat a POST that never left", async () => {
    let attempts = 0;
    const mx = createClient({
      clientId: "a",
      apiKey: "b",
      environment: { baseUrl: await unusedUrl() },
      hooks: { onRequest: () => (attempts += 1) },
      time: { sleep: async () => {} },
    });
    await errorOf(mx.users.create({ id: "one" }));
    expect(attempts).toBe(3);
  });

  it.each([
    { kind: "STATUS", status: 502, is_after: true },
    { kind: "STATUS", status: 503, is_after: true },
    { kind: "STATUS", status: 504, is_after: true },
    { kind: "DROP", is_after: true },
    { kind: "TRUNCATE" },
  ] as const)("never repeat a POST that may have been taken (%j)", async (fault) => {
    const { mx, fault: set, sent } = await newClient();
    await set({ ...fault, operation_id: "createUser" });
    await errorOf(mx.users.create({ id: "one" }));
    expect(sent).toEqual(["POST /users"]);
    expect((await mx.users.list().toArray()).map(({ id }) => id)).toEqual([null, "one"]);
  });

  it("repeat it where asked to", async () => {
    const { mx, fault, sent } = await newClient();
    await fault({ kind: "STATUS", status: 503, operation_id: "createUser" });
    expect((await mx.users.create({ id: "one" }, { retry: { unsafe: true } })).user.id).toBe("one");
    expect(sent).toHaveLength(2);
  });

  it("never repeat the answers to a challenge", async () => {
    const { mx, user, fault, sent } = await newClient();
    await fault({ kind: "DROP" });
    const answers = { challenges: [{ guid: "CRD-1", value: "correct" }] };
    expect(await errorOf(mx.members.resumeAggregation({ user, member: "MBR-1", ...answers }))).toMatchObject({
      name: "NetworkError",
    });
    expect(sent).toHaveLength(1);
  });

  it.each([400, 401, 404, 409, 500])("never repeat after %d", async (status) => {
    const { mx, user, fault, sent } = await newClient();
    await mx.users.create({ id: "taken" });
    sent.length = 0;
    const calls: Record<number, () => Promise<unknown>> = {
      400: () => mx.users.update({ user }),
      401: () => mx.users.read({ user }, { headers: { Authorization: "Basic bm86bm8=" } }),
      404: () => mx.users.read({ user: "USR-none" }),
      409: () => mx.users.create({ id: "taken" }, { retry: { unsafe: true } }),
      500: () => fault({ kind: "STATUS", status: 500 }).then(() => mx.users.read({ user })),
    };
    expect(await errorOf(calls[status]?.() as Promise<unknown>)).toMatchObject({ status });
    expect(sent).toHaveLength(1);
  });

  it("repeat after 404 where asked to, for what was created a moment ago", async () => {
    const { user, credentials, mx } = await newClient();
    const { user: late } = await mx.users.create({ is_disabled: false });
    let hidden = late.guid;
    const patient = createClient({
      ...credentials,
      environment: { baseUrl: platform.url },
      // As if a replica had not heard of it yet.
      fetch: (request) => fetch(new Request(request.url.replace(hidden, "USR-none"), request)),
      time: {
        async sleep() {
          hidden = "found";
        },
      },
    });
    expect(await errorOf(patient.users.read({ user: late }))).toMatchObject({ status: 404 });
    expect((await patient.users.read({ user: late }, { retry: { notFound: true } })).user).toEqual(late);
    expect((await patient.users.read({ user })).user).toEqual(user);
  });

  it("are none where the client or the call wants none", async () => {
    const { mx, user, fault, sent } = await newClient();
    await fault({ kind: "STATUS", status: 503 });
    expect(await errorOf(mx.users.read({ user }, { retry: false }))).toMatchObject({ status: 503 });
    expect(sent).toHaveLength(1);
  });

  it("of a call come before those of its client", async () => {
    const { mx, user, fault, sent } = await newClient({ retry: false });
    await fault({ kind: "STATUS", status: 503 });
    expect((await mx.users.read({ user }, { retry: { attempts: 2 } })).user).toEqual(user);
    expect(sent).toHaveLength(2);
  });
});

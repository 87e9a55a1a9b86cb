import { describe, expect, it } from "vitest";
import { createClient, type ErrorEvent, type RequestEvent, type ResponseEvent } from "../src/index.js";
import { errorOf, useClients } from "./support/platform.js";

const { newClient } = useClients();

function recorder() {
  const events: [string, RequestEvent | ResponseEvent | ErrorEvent][] = [];
  const hooks = {
    onRequest: (event: RequestEvent) => events.push(["request", event]),
    onResponse: (event: ResponseEvent) => events.push(["response", event]),
    onError: (event: ErrorEvent) => events.push(["error", event]),
  };
  return { events, hooks };
}

describe("hooks", () => {
  it("hear of every attempt and how it ended", async () => {
    const { events, hooks } = recorder();
    const { mx, user, fault } = await newClient({ hooks });
    await fault({ kind: "STATUS", status: 503 });
    events.length = 0;
    const { requestId } = await mx.users.read({ user }).withResponse();
    const about = { operation: "readUser", method: "GET", path: "/users/{user_guid}" };
    expect(events).toEqual([
      ["request", { ...about, attempt: 1 }],
      [
        "error",
        { ...about, attempt: 1, error: expect.objectContaining({ status: 503 }), duration: 0, retryIn: 1500 },
      ],
      ["request", { ...about, attempt: 2 }],
      ["response", { ...about, attempt: 2, status: 200, requestId, duration: 0 }],
    ]);
  });

  it("hear that there is no attempt more", async () => {
    const { events, hooks } = recorder();
    const { mx } = await newClient({ hooks });
    await errorOf(mx.users.read({ user: "USR-none" }));
    expect(events.at(-1)).toMatchObject([
      "error",
      { attempt: 1, retryIn: undefined, error: { status: 404 } },
    ]);
  });

  it("hear how an attempt ended that was aborted", async () => {
    const { events, hooks } = recorder();
    const { mx, user, fault } = await newClient({ hooks });
    await fault({ kind: "DELAY", delay_ms: 300 });
    events.length = 0;
    const reason = new Error("enough");
    const controller = new AbortController();
    const call = mx.users.read({ user }, { signal: controller.signal });
    controller.abort(reason);
    await errorOf(call);
    expect(events.map(([name]) => name)).toEqual(["request", "error"]);
    expect(events[1]?.[1]).toMatchObject({ error: reason, retryIn: undefined });
  });

  it("hear how a DELETE ended that was done before it was repeated", async () => {
    const { events, hooks } = recorder();
    const { mx, user, fault } = await newClient({ hooks });
    await fault({ kind: "DROP", is_after: true });
    events.length = 0;
    const { response } = await mx.users.delete({ user }).withResponse();
    expect(response.status).toBe(404);
    expect(events.map(([name]) => name)).toEqual(["request", "error", "request", "response"]);
    expect(events[3]?.[1]).toMatchObject({ attempt: 2, status: 404, requestId: expect.any(String) });
  });

  it.each(["onRequest", "onResponse"] as const)("fail the call with what %s throws", async (name) => {
    const { mx, user, sent } = await newClient();
    const broken = createClient({
      environment: { baseUrl: "http://127.0.0.1:3010" },
      fetch: async () => Response.json({ user }),
      hooks: {
        [name]: () => {
          throw new Error("mine");
        },
        onError: () => expect.unreachable("The attempt was fine."),
      },
    });
    expect(await errorOf(broken.users.read({ user }))).toMatchObject({ message: "mine" });
    expect(mx && sent).toEqual([]);
  });

  it("never see a credential or a value that was sent", async () => {
    const { events, hooks } = recorder();
    const { mx, user, credentials, fault } = await newClient({ hooks });
    const asked = await mx.institutions.listCredentials({ institution: "mxbank" }).toArray();
    const values = asked.map(({ guid }) => ({ guid, value: "hunter2-secret" }));
    await mx.members.create({ user, institution_code: "mxbank", credentials: values });
    await errorOf(mx.members.create({ user, institution_code: "mxbank", credentials: values }));
    await fault({ kind: "DROP" });
    await errorOf(mx.members.create({ user, institution_code: "mxbank", credentials: values }));
    const { inspect } = await import("node:util");
    const seen = inspect(events, { depth: 12, showHidden: true });
    expect(seen).toContain("createMember");
    for (const secret of [
      "hunter2-secret",
      credentials.apiKey,
      btoa(`${credentials.clientId}:${credentials.apiKey}`),
    ]) {
      expect(seen).not.toContain(secret);
    }
  });
});

import type { FaultCreateRequest } from "@mxkit/api/control";
import type { User } from "@mxkit/api/v20111101";
import { afterEach, describe, expect, it } from "vitest";
import type { Api } from "../support/api.js";
import { expectError } from "../support/expectError.js";
import { runJob, statementsOf } from "../support/jobs.js";
import { connect, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { sendBytes } from "../support/raw.js";

const platform = usePlatform();
const newApi = async () => (await platform.control.createClient()).api;

/** The first client's fault, unless it is to be another's. */
async function strike(fault: FaultCreateRequest, { path } = platform.api): Promise<string> {
  const { status, body } = await platform.control.call("createFault", { path, body: { fault } });
  expect(status).toBe(201);
  return body.fault.guid;
}

/** The kinds of the faults that are left, and for how many calls. */
async function left({ path } = platform.api): Promise<[kind: string, times: number][]> {
  const { faults } = (await platform.control.call("listFaults", { path })).body;
  return faults.map(({ kind, times }: { kind: string; times: number }) => [kind, times]);
}

const create = (api: Api, metadata: string) => api.call("createUser", { body: { user: { metadata } } });

async function usersOf(api = platform.api): Promise<(string | null)[]> {
  const { users } = (await api.call("listUsers", { query: { records_per_page: 100 } })).body;
  return users.map(({ metadata }: User) => metadata);
}

/** A request of the first client, as it goes over the wire. */
function request(method: string, path: string, body = "", headers = ""): string {
  const length = body
    ? `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`
    : "";
  const token = Buffer.from("CLIENT-1234:API-KEY-4567").toString("base64");
  return `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic ${token}\r\n${length}${headers}\r\n${body}`;
}

const last = "Connection: close\r\n";
const createUser = (metadata: string) => request("POST", "/users", JSON.stringify({ user: { metadata } }));
const send = (...requests: string[]) => sendBytes(platform.url, requests.join(""));

/** What came of an answer, and what was to come. */
function read(answer: string) {
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  return {
    status: Number(head.split(" ")[1]),
    type: head.match(/^content-type: (.*)$/im)?.[1],
    promised: Number(head.match(/^content-length: (\d+)$/im)?.[1]),
    body,
  };
}

afterEach(async () => {
  expect(await left()).toEqual([]);
});

describe("DELAY", () => {
  it("the answer comes later; what was asked for is done at once", async () => {
    const api = await newApi();
    await strike({ kind: "DELAY", delay_ms: 1000, operation_id: "createUser" }, api);
    const begin = performance.now();
    let isAnswered = false;
    const pending = create(api, "late").finally(() => {
      isAnswered = true;
    });
    while ((await usersOf(api)).length === 0);
    expect(isAnswered).toBe(false);
    const { status, body } = await pending;
    expect([status, body.user.metadata]).toEqual([200, "late"]);
    expect(performance.now() - begin).toBeGreaterThan(990);
    expect(await usersOf(api)).toEqual(["late"]);
  });

  it("a refusal comes later too", async () => {
    await strike({ kind: "DELAY", delay_ms: 100 });
    const begin = performance.now();
    const path = { user_guid: "USR-none" };
    expectError(await platform.api.call("readUser", { path }), 404, "not_found_error");
    expect(performance.now() - begin).toBeGreaterThan(90);
  });

  it("several add up, and let the fault behind them strike", async () => {
    await strike({ kind: "DELAY", delay_ms: 100 });
    await strike({ kind: "DELAY", delay_ms: 50, times: 2 });
    await strike({ kind: "STATUS", status: 503 });
    await strike({ kind: "STATUS", status: 504 });
    const begin = performance.now();
    expect((await platform.api.call("listUsers")).status).toBe(503);
    expect(performance.now() - begin).toBeGreaterThan(140);
    expect(await left()).toEqual([
      ["DELAY", 1],
      ["STATUS", 1],
    ]);
    expect((await platform.api.call("listUsers")).status).toBe(504);
  });
});

describe("STATUS", () => {
  it("before: nothing has happened; after: it has, once", async () => {
    const api = await newApi();
    await strike({ kind: "STATUS", status: 502 }, api);
    expectError(await create(api, "before"), 502, "bad_gateway_error");
    expect(await usersOf(api)).toEqual([]);
    await strike({ kind: "STATUS", status: 502, is_after: true }, api);
    expectError(await create(api, "after"), 502, "bad_gateway_error");
    expect(await usersOf(api)).toEqual(["after"]);
  });

  it("after what is refused: the fault's status all the same", async () => {
    await strike({ kind: "STATUS", status: 500, is_after: true });
    const path = { user_guid: "USR-none" };
    expectError(await platform.api.call("readUser", { path }), 500, "internal_error");
  });

  it("leaves the connection as it is, though nobody has read the body", async () => {
    await strike({ kind: "STATUS", status: 503, operation_id: "createUser" });
    const answers = await send(createUser("x".repeat(50_000)), request("GET", "/users", "", last));
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 503", "HTTP/1.1 200"]);
  });
});

describe("DROP", () => {
  it("before: not a byte comes, and nothing has happened", async () => {
    const before = await usersOf();
    await strike({ kind: "DROP" });
    expect(await send(createUser("dropped"))).toBe("");
    expect(await usersOf()).toEqual(before);
  });

  it("after: not a byte comes, and it has happened once", async () => {
    const before = await usersOf();
    await strike({ kind: "DROP", is_after: true });
    expect(await send(createUser("done"))).toBe("");
    expect(await usersOf()).toEqual([...before, "done"]);
  });

  it("after a job has begun: the job comes to its end", async () => {
    const member = await connect(platform, { skip_aggregation: true });
    await strike({ kind: "DROP", is_after: true });
    expect(await send(request("POST", `/users/${member.user_guid}/members/${member.guid}/aggregate`))).toBe(
      "",
    );
    await platform.runDueTasks();
    expect((await platform.api.status(member)).connection_status).toBe("CONNECTED");
  });

  it.each([
    ["has no user", "GET", "/users/USR-none", ""],
    ["has no JSON", "POST", "/users", "{"],
  ])("after a request that is refused because it %s: not a byte either", async (_, method, path, body) => {
    await strike({ kind: "DROP", is_after: true });
    expect(await send(request(method, path, body))).toBe("");
  });

  it("ends the connection: what was sent behind it is not answered, and a new one is as ever", async () => {
    await strike({ kind: "DROP", operation_id: "listUsers" });
    expect(await send(request("GET", "/users"), request("GET", "/institutions"))).toBe("");
    await strike({ kind: "DROP" });
    await expect(platform.api.call("listUsers")).rejects.toThrow("fetch failed");
    expect((await platform.api.call("listUsers")).status).toBe(200);
  });
});

describe("TRUNCATE", () => {
  it("all of the body is promised, half of it comes, and it has happened once", async () => {
    const before = await usersOf();
    await strike({ kind: "TRUNCATE" });
    const { status, type, promised, body } = read(await send(createUser("halved")));
    expect([status, type]).toEqual([200, "application/vnd.mx.api.v1+json"]);
    expect(body.length).toBe(Math.floor(promised / 2));
    expect(body).toMatch(/^\{"user":\{"email":null,"guid":"USR-/);
    expect(await usersOf()).toEqual([...before, "halved"]);
  });

  it("bytes of a PDF", async () => {
    const member = await connect(platform);
    await runJob(platform, "fetchStatements", member);
    const [statement] = await statementsOf(platform, member);
    const path = { ...pathOf(member), statement_guid: statement?.guid ?? "" };
    const { bytes } = await platform.api.call("downloadStatementPDF", { path });
    await strike({ kind: "TRUNCATE" });
    const url = `/users/${member.user_guid}/members/${member.guid}/statements/${statement?.guid}.pdf`;
    const { type, promised } = read(await send(request("GET", url)));
    expect([type, promised]).toEqual(["application/vnd.mx.api.v1+pdf", bytes.length]);
  });

  it("a refusal, in the type of errors", async () => {
    await strike({ kind: "TRUNCATE" });
    const url = "/users/USR-none/members/MBR-none/statements/STA-none.pdf";
    const { status, type, promised, body } = read(await send(request("GET", url)));
    expect([status, type]).toEqual([404, "application/vnd.mx.api.v1+json"]);
    expect(body).toMatch(/^\{"error":\{"message":"/);
    expect(body.length).toBe(Math.floor(promised / 2));
  });

  it("where there is no body, nothing comes", async () => {
    const user = await platform.api.createUser();
    await strike({ kind: "TRUNCATE" });
    expect(await send(request("DELETE", `/users/${user.guid}`))).toBe("");
    const path = { user_guid: user.guid };
    expect((await platform.api.call("readUser", { path })).status).toBe(404);
  });

  it("ends the connection, and a new one is as ever", async () => {
    await strike({ kind: "TRUNCATE", operation_id: "listUsers" });
    const answers = await send(request("GET", "/users"), request("GET", "/institutions"));
    expect(answers.match(/HTTP\/1\.1/g)).toHaveLength(1);
    await strike({ kind: "TRUNCATE" });
    await expect(platform.api.call("listUsers")).rejects.toThrow("terminated");
    expect((await platform.api.call("listUsers")).status).toBe(200);
  });
});

describe("faults", () => {
  it("of one operation leave the others alone", async () => {
    await strike({ kind: "STATUS", status: 503, operation_id: "createUser" });
    const user_guid = (await platform.api.call("listUsers")).body.users[0].guid;
    expect((await platform.api.call("readUser", { path: { user_guid } })).status).toBe(200);
    expect((await platform.api.call("listInstitutions")).status).toBe(200);
    expect((await create(platform.api, "struck")).status).toBe(503);
    expect((await create(platform.api, "not struck")).status).toBe(200);
  });

  it("strike as often as they are told to", async () => {
    await strike({ kind: "STATUS", status: 500, times: 3 });
    for (const times of [2, 1]) {
      expect((await platform.api.call("listUsers")).status).toBe(500);
      expect(await left()).toEqual([["STATUS", times]]);
    }
    expect((await platform.api.call("listInstitutions")).status).toBe(500);
    expect((await platform.api.call("listUsers")).status).toBe(200);
  });

  it("strike in the order in which they were made, one a call", async () => {
    await strike({ kind: "STATUS", status: 503, operation_id: "listUsers" });
    await strike({ kind: "DROP" });
    await strike({ kind: "STATUS", status: 504 });
    expect((await platform.api.call("listUsers")).status).toBe(503);
    await expect(platform.api.call("listUsers")).rejects.toThrow("fetch failed");
    expect((await platform.api.call("listUsers")).status).toBe(504);
    expect((await platform.api.call("listUsers")).status).toBe(200);
  });

  it("are not for other clients", async () => {
    await strike({ kind: "STATUS", status: 503 });
    for (const api of [platform.other, await newApi()])
      expect((await api.call("listUsers")).status).toBe(200);
    expect((await platform.api.call("listUsers")).status).toBe(503);
  });

  it("are not used up by what is refused before it gets to an operation", async () => {
    await strike({ kind: "STATUS", status: 503 });
    for (const [method, headers] of [
      ["GET", { Authorization: "Basic no" }],
      ["GET", { Accept: "text/html" }],
      ["PATCH", {}],
    ] as const) {
      expect((await platform.api.send(method, "/users", { headers })).status).toBeOneOf([401, 405, 406]);
    }
    expect((await platform.api.call("listUsers")).status).toBe(503);
  });

  it("strike no more once they are deleted", async () => {
    const fault_guid = await strike({ kind: "STATUS", status: 503, times: 9 });
    expect((await platform.api.call("listUsers")).status).toBe(503);
    const path = { ...platform.api.path, fault_guid };
    expect((await platform.control.call("deleteFault", { path })).status).toBe(204);
    expect((await platform.api.call("listUsers")).status).toBe(200);
  });

  it("strike exactly as many of the calls that come at the same time", async () => {
    const api = await newApi();
    await strike({ kind: "STATUS", status: 503, times: 70 }, api);
    await strike({ kind: "STATUS", status: 500, is_after: true, times: 30 }, api);
    const answers = await Promise.all(Array.from({ length: 200 }, (_, at) => create(api, String(at))));
    const count = (wanted: number) => answers.filter(({ status }) => status === wanted).length;
    expect([count(503), count(500), count(200)]).toEqual([70, 30, 100]);
    expect((await api.call("listUsers")).body.pagination.total_entries).toBe(130);
    expect(await left(api)).toEqual([]);
  });
});

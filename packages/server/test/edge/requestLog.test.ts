import { beforeEach, expect, it } from "vitest";
import type { AnsweredRequest } from "../../src/platform.js";
import { controlKey } from "../support/control.js";
import { usePlatform } from "../support/platform.js";
import { sendRaw } from "../support/raw.js";

const told: AnsweredRequest[] = [];
const platform = usePlatform({ onAnswer: (request) => told.push(request) });
beforeEach(() => {
  told.length = 0;
});

/** What was told of the requests so far, when they are over. */
async function lines(count: number): Promise<AnsweredRequest[]> {
  await expect.poll(() => told.length).toBe(count);
  return told;
}
const request_id = expect.stringMatching(/^[0-9a-f]{32}$/);
const duration_ms = expect.any(Number);

it("a request is told of by its route, with who it was, and never with what it had in its URL", async () => {
  const { guid } = await platform.api.createUser();
  const { headers } = await platform.api.send("GET", `/users/${guid}?secret=sesame`);
  await platform.api.send("GET", "/users/USR-none");
  expect(await lines(3)).toEqual([
    { request_id, client_id: "CLIENT-1234", method: "POST", route: "/users", status: 200, duration_ms },
    {
      request_id: headers.get("x-request-id"),
      client_id: "CLIENT-1234",
      method: "GET",
      route: "/users/{user_guid}",
      status: 200,
      duration_ms,
    },
    {
      request_id,
      client_id: "CLIENT-1234",
      method: "GET",
      route: "/users/{user_guid}",
      status: 404,
      duration_ms,
    },
  ]);
});

it("one without a right key is nobody's; one to nothing has no route", async () => {
  const Authorization = `Basic ${Buffer.from("CLIENT-1234:sesame").toString("base64")}`;
  await sendRaw(`${platform.url}/users`, { headers: { Authorization } });
  await sendRaw(`${platform.url}/users/sesame/nothing`);
  await sendRaw(`${platform.url}/docs/v20250224`);
  await sendRaw(`${platform.url}/control/audit_log?client_id=sesame`, {
    headers: { Authorization: `Bearer ${controlKey}` },
  });
  expect(await lines(4)).toEqual([
    { request_id, client_id: undefined, method: "GET", route: "/users", status: 401, duration_ms },
    { request_id, client_id: undefined, method: "GET", route: undefined, status: 404, duration_ms },
    { request_id, client_id: undefined, method: "GET", route: "/docs/v20250224", status: 404, duration_ms },
    {
      request_id,
      client_id: undefined,
      method: "GET",
      route: "/control/audit_log",
      status: 200,
      duration_ms,
    },
  ]);
  expect(JSON.stringify(told)).not.toContain("sesame");
});

it("one whose connection is cut has no status; those of health are not told of", async () => {
  const { api, path } = await platform.control.createClient();
  const fault = { kind: "DROP", times: 1 };
  await platform.control.call("createFault", { path, body: { fault } });
  await sendRaw(`${platform.url}/health/live`);
  await expect(api.send("GET", "/users")).rejects.toThrow();
  expect((await lines(3))[2]).toMatchObject({
    client_id: path.client_id,
    route: "/users",
    status: undefined,
  });
});

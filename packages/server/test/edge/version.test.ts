import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { sendRaw } from "../support/raw.js";

const platform = usePlatform();

const v1 = "application/vnd.mx.api.v1+json";
const authorization = "Basic Q0xJRU5ULTEyMzQ6QVBJLUtFWS00NTY3";
const listUsers = (headers: Record<string, string>) => platform.api.call("listUsers", { headers });

describe("answers in v20111101", () => {
  it.each([
    v1,
    "application/vnd.mx.api.v2+json",
    "application/vnd.mx.api.v2beta+json",
    "application/json",
    "application/json, text/plain, */*",
    "*/*",
    "application/*",
    "APPLICATION/VND.MX.API.V1+JSON",
    `${v1}; charset=utf-8`,
    `${v1};q=0.5`,
    `text/html, ${v1};q=0.1`,
    ` ${v1} `,
    "application/vnd.mx.api.v9+json, */*;q=0.1",
    `application/vnd.mx.api.v9+json;q=0, ${v1}`,
  ])("to Accept: %s", async (accept) => {
    const { status, headers } = await listUsers({ Accept: accept });
    expect([status, headers.get("content-type")]).toEqual([200, v1]);
  });

  it("to a request without Accept", async () => {
    const headers = { Authorization: authorization };
    const answer = await sendRaw(`${platform.url}/users`, { headers });
    expect([answer.status, answer.headers["content-type"]]).toEqual([200, v1]);
  });

  it.each([v1, "application/json", "*/*"])(
    "to Accept-Version: v20111101 beside Accept: %s",
    async (accept) => {
      const { status, headers } = await listUsers({ Accept: accept, "Accept-Version": "v20111101" });
      expect([status, headers.get("content-type")]).toEqual([200, v1]);
    },
  );

  it("with errors in the same type", async () => {
    const { status, headers } = await platform.api.call("readUser", {
      path: { user_guid: "USR-none" },
      headers: { Accept: "application/json" },
    });
    expect([status, headers.get("content-type")]).toEqual([404, v1]);
  });
});

describe("406", () => {
  it.each([
    "application/vnd.mx.api.v9+json",
    "application/vnd.mx.api.v11+json",
    "application/vnd.mx.api.v1+xml",
    "application/vnd.mx.api.v1",
    "text/html",
    "text/*",
    "image/png, text/html",
    "json",
    "application/jsonp",
    "nonsense",
    ",",
    `${v1};q=0`,
    `${v1}; q=0.000`,
    "*/*;q=0",
  ])("Accept: %s", async (accept) => {
    const answer = await listUsers({ Accept: accept });
    expectError(answer, 406, "not_acceptable_error", "`Accept`", accept.trim(), v1);
    expect(answer.headers.get("content-type")).toBe(v1);
  });

  it.each(["v9", "20111101", "V20111101", "v20111101, v20111101", "latest"])(
    "Accept-Version: %s",
    async (version) => {
      const answer = await listUsers({ Accept: "application/json", "Accept-Version": version });
      expectError(answer, 406, "not_acceptable_error", "`Accept-Version`", `"${version}"`, "v20111101");
    },
  );

  it("comes before anything is done", async () => {
    const api = await platform.newClient();
    const body = { user: { metadata: "never" } };
    const answer = await api.call("createUser", { body, headers: { Accept: "text/html" } });
    expectError(answer, 406, "not_acceptable_error");
    expect((await api.call("listUsers")).body.users).toEqual([]);
  });

  it("comes before a body is looked at", async () => {
    const answer = await platform.api.call("createUser", { body: "{", headers: { Accept: "text/html" } });
    expectError(answer, 406, "not_acceptable_error");
  });
});

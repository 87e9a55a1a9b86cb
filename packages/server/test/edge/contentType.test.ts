import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { createWorld, pathOf } from "../support/world.js";

const platform = usePlatform();

/** As bytes, since fetch gives text a type of its own. */
const bytes = new TextEncoder().encode(JSON.stringify({ user: { email: "a@example.com" } }));
const createUser = (type: string) =>
  platform.api.call("createUser", { body: bytes, headers: { "Content-Type": type } });

describe("a body is taken", () => {
  it.each([
    "application/json",
    "application/json; charset=utf-8",
    "application/json;charset=UTF-8",
    "Application/JSON",
    "application/vnd.mx.api.v1+json",
  ])("as %s", async (type) => {
    const { status, body } = await createUser(type);
    expect([status, body.user?.email]).toEqual([200, "a@example.com"]);
  });
});

describe("400", () => {
  it.each([
    "text/plain",
    "text/json",
    "application/xml",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=a",
    "application/jsonp",
    "application/json5",
    "application",
    "json",
    ";",
    "a b/c",
    "application/json, text/plain",
    "garbage",
    "é",
  ])("the Content-Type of a body is %s", async (type) => {
    const api = await platform.newClient();
    const answer = await api.call("createUser", { body: bytes, headers: { "Content-Type": type } });
    expectError(answer, 400, "invalid_body_error", "`Content-Type`", "application/json");
    expect((await api.call("listUsers")).body.users).toEqual([]);
  });

  it("a body has no Content-Type", async () => {
    expectError(await createUser(""), 400, "invalid_body_error", "`Content-Type`", "missing");
  });
});

describe("where there is no body to read", () => {
  it("a job takes a Content-Type and an empty body", async () => {
    const world = await createWorld(platform, platform.api);
    const { status, body } = await platform.api.call("aggregateMember", {
      path: pathOf(world),
      body: "",
      headers: { "Content-Type": "application/json" },
    });
    expect([status, body.member.guid]).toEqual([202, world.member.guid]);
  });

  it("a job takes a request without either", async () => {
    const world = await createWorld(platform, platform.api);
    const { status } = await platform.api.call("aggregateMember", { path: pathOf(world) });
    expect(status).toBe(202);
  });

  it.each(["application/json", "text/plain", "garbage"])("GET takes a Content-Type: %s", async (type) => {
    const answer = await platform.api.call("listUsers", { headers: { "Content-Type": type } });
    expect(answer.status).toBe(200);
  });

  it.each(["application/json", "text/plain"])("DELETE takes a Content-Type: %s", async (type) => {
    const { guid } = await platform.api.createUser();
    const headers = { "Content-Type": type };
    expect((await platform.api.call("deleteUser", { path: { user_guid: guid }, headers })).status).toBe(204);
  });

  it("a Content-Type that is none is never the server's fault", async () => {
    const { guid } = await platform.api.createUser();
    const options = { body: "x", headers: { "Content-Type": "garbage" } };
    for (const [method, path] of [
      ["POST", `/users/${guid}/members/MBR-none/aggregate`],
      ["DELETE", `/users/${guid}`],
      ["PATCH", "/users"],
      ["POST", "/nothing"],
    ] as const) {
      const { status } = await platform.api.send(method, path, options);
      expect([method, path, status < 500]).toEqual([method, path, true]);
    }
  });
});

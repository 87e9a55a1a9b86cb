import { operations } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { sendBytes } from "../support/raw.js";
import { createWorld, pathOf, type World } from "../support/world.js";

const platform = usePlatform();
let world: World;

beforeAll(async () => {
  world = await createWorld(platform, platform.api);
});

const send = (method: string, path: string) => platform.api.send(method, path);

/** The paths of the document, with the methods that it has for each. */
const all = Object.values(operations);
const paths = [...new Set(all.map(({ path }) => path))].map((path) => ({
  path,
  allowed: all.flatMap((operation) => (operation.path === path ? [operation.method as string] : [])).sort(),
}));

describe("404", () => {
  it.each([
    "/",
    "/nothing",
    "/user",
    "/USERS",
    "//users",
    "/v1/users",
    "/users/USR-1/nothing",
    "/users/USR-1/members/MBR-1/nothing",
    "/institutions/mxbank/credentials/CRD-1",
    "/favicon.ico",
    "/.env",
    "/users.json",
  ])("there is nothing at %s", async (path) => {
    const answer = await send("GET", path);
    expectError(answer, 404, "not_found_error", path);
    expect(answer.headers.get("content-type")).toBe("application/vnd.mx.api.v1+json");
  });

  it.each([
    ["broken percent-encoding", "/users/%zz"],
    ["percent-encoding that stops", "/users/%"],
    ["bytes that are no UTF-8", "/users/%ff/members"],
    ["an over-long guid", `/users/USR-${"0".repeat(600)}`],
    ["a guid as long as a URL may be", `/users/USR-${"0".repeat(8000)}/members`],
    ["a guid that climbs", "/users/..%2f..%2fhealth%2flive"],
    ["no guid", "/users//"],
    ["no guid before more", "/users//members"],
    ["a null character", "/users/%00"],
    ["an emoji", "/users/%F0%9F%98%80"],
  ])("a path with %s", async (_what, path) => {
    const answer = await send("GET", path);
    expectError(answer, 404, "not_found_error");
    expect(answer.text.length).toBeLessThan(400);
  });

  describe.each([
    ["user_guid", "readUser"],
    ["member_guid", "readMember"],
    ["account_guid", "readAccount"],
    ["transaction_guid", "readTransaction"],
  ] as const)("%s in %s", (name, id) => {
    it.each([
      ["of another kind", () => "CRD-9f61fb4c-912c-bd1e-b175-ccc7f0275cc1"],
      ["that is none", () => "x"],
      ["that is a wildcard", () => "%"],
      ["with a blank behind it", (guid: string) => `${guid} `],
      ["with a null character behind it", (guid: string) => `${guid}\u0000`],
      ["in lower case", (guid: string) => guid.toLowerCase()],
    ])("is one %s", async (_what, change) => {
      const path = { ...pathOf(world), [name]: change(pathOf(world)[name]) };
      expectError(await platform.api.call(id, { path }), 404, "not_found_error");
    });
  });
});

describe("405", () => {
  it.each(paths)("$path allows $allowed alone", async ({ path, allowed }) => {
    const url = path.replaceAll(/\{\w+\}/g, "x");
    for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
      if (allowed.includes(method)) continue;
      const { status, headers, text } = await send(method, url);
      expect([method, status, headers.get("allow")]).toEqual([method, 405, allowed.join(", ")]);
      expect(text === "").toBe(method === "HEAD");
    }
  });

  it("says which method it was, and which ones there are", async () => {
    expectError(await send("PATCH", "/users"), 405, "method_not_allowed_error", "PATCH", "GET, POST");
  });

  it("leaves a user alone that is not deleted properly", async () => {
    const { body } = await send("POST", `/users/${world.user.guid}`);
    expect(body.error.status).toBe("method_not_allowed");
    expect((await platform.api.call("readUser", { path: pathOf(world) })).body.user).toEqual(world.user);
  });
});

describe("a trailing slash", () => {
  it.each([
    "listUsers",
    "readUser",
    "listMembers",
    "readMember",
    "listUserAccounts",
    "listTransactions",
  ] as const)("makes no difference to %s", async (id) => {
    const path = operations[id].path.replaceAll(/\{(\w+)\}/g, (_, name) => Reflect.get(pathOf(world), name));
    const [without, with_] = [await send("GET", path), await platform.api.call(id, { url: `${path}/` })];
    expect([with_.status, with_.body]).toEqual([200, without.body]);
  });

  it("makes none before a query, nor to a request that changes something", async () => {
    expect((await send("GET", "/users/?page=2")).body.pagination.current_page).toBe(2);
    const body = { user: { email: "slash@example.com" } };
    expect((await platform.api.call("createUser", { url: "/users/", body })).body.user.email).toBe(
      body.user.email,
    );
  });
});

it("takes a guid that is percent-encoded", async () => {
  const encoded = world.user.guid.replaceAll("-", "%2D");
  expect((await send("GET", `/users/${encoded}`)).body).toEqual({ user: world.user });
});

it("takes a URL in its absolute form, as proxies send it", async () => {
  const answer = await sendBytes(
    platform.url,
    [
      "GET http://int-api.mx.com/users HTTP/1.1",
      "Host: int-api.mx.com",
      "Authorization: Basic Q0xJRU5ULTEyMzQ6QVBJLUtFWS00NTY3",
      "Connection: close",
      "\r\n",
    ].join("\r\n"),
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
});

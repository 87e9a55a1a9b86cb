import { describe, expect, it } from "vitest";
import { newest } from "../support/api.js";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
const v1 = "application/vnd.mx.api.v1+json";

/** A client whose default version is the newer one. */
async function modern() {
  return (await platform.control.createClient({ default_version: "v20250224" })).api;
}

const of = (answer: { status: number; headers: Headers }) => [
  answer.status,
  answer.headers.get("content-type"),
  answer.headers.get("content-version"),
];

describe("a request that names its version gets it", () => {
  it.each([
    [{ "Accept-Version": "v20250224" }, "application/json", "v20250224"],
    [
      { "Accept-Version": "v20250224", Accept: "application/json, text/plain, */*" },
      "application/json",
      "v20250224",
    ],
    [{ "Accept-Version": "v20250224", Accept: v1 }, "application/json", "v20250224"],
    [{ "Accept-Version": "v20111101" }, v1, "v20111101"],
    [{ Accept: v1 }, v1, "v20111101"],
    [{ Accept: "application/vnd.mx.api.v2+json" }, v1, "v20111101"],
    [{ Accept: "application/vnd.mx.api.v2beta+json, application/json" }, v1, "v20111101"],
  ])("%j", async (headers, type, version) => {
    for (const api of [platform.api, await modern()])
      expect(of(await api.send("GET", "/users", { headers: { Accept: "", ...headers } }))).toEqual([
        200,
        type,
        version,
      ]);
  });
});

describe("a request that names none gets its client's default", () => {
  it.each(["application/json", "application/json, text/plain, */*", "*/*", ""])(
    "Accept: %s",
    async (Accept) => {
      const answers = [platform.api, await modern()].map((api) =>
        api.send("GET", "/users", { headers: { Accept } }),
      );
      expect((await Promise.all(answers)).map(of)).toEqual([
        [200, v1, "v20111101"],
        [200, "application/json", "v20250224"],
      ]);
    },
  );

  it("which can be changed", async () => {
    const { api, path } = await platform.control.createClient();
    const send = () => api.send("GET", "/users", { headers: { Accept: "application/json" } });
    expect(of(await send())).toEqual([200, v1, "v20111101"]);
    const body = { client: { default_version: "v20250224" } };
    expect((await platform.control.call("updateClient", { path, body })).body.client.default_version).toBe(
      "v20250224",
    );
    expect(of(await send())).toEqual([200, "application/json", "v20250224"]);
  });
});

describe("406", () => {
  it.each([
    { "Accept-Version": "v20250225" },
    { "Accept-Version": "v20250224", Accept: "text/html" },
    { Accept: "application/vnd.mx.api.v9+json" },
  ])("%j", async (headers) => {
    const answer = await platform.api.send("GET", "/users", { headers });
    expectError(answer, 406, "not_acceptable_error");
  });
});

describe("errors are in the version of the request", () => {
  it("that is known", async () => {
    const api = newest(await modern());
    const missing = await api.call("readUser", { path: { user_identifier: "nobody" } });
    expect(of(missing)).toEqual([404, "application/json", "v20250224"]);
    const wrong = await api.call("createUser", { body: "{" });
    expect(of(wrong)).toEqual([400, "application/json", "v20250224"]);
    const patched = await api.send("PATCH", "/users", { headers: { "Accept-Version": "v20250224" } });
    expect(of(patched)).toEqual([405, "application/json", "v20250224"]);
  });

  it("as far as its headers tell, where nobody knows who asks", async () => {
    const api = await modern();
    const Authorization = "Basic bm9ib2R5Om5v";
    const named = await api.send("GET", "/users", {
      headers: { Authorization, "Accept-Version": "v20250224" },
    });
    expect(of(named)).toEqual([401, "application/json", "v20250224"]);
    const unnamed = await api.send("GET", "/users", { headers: { Authorization, Accept: "*/*" } });
    expect(of(unnamed)).toEqual([401, v1, "v20111101"]);
  });
});

describe("what a version does not have is not there", () => {
  it("connect_widget_url in v20250224", async () => {
    const { guid } = await platform.api.createUser();
    const options = { body: { config: {} }, headers: { "Accept-Version": "v20250224" } };
    const answer = await platform.api.send("POST", `/users/${guid}/connect_widget_url`, options);
    expectError(answer, 404, "not_found_error", "There is nothing at POST");
  });

  it("an own id in v20111101", async () => {
    await platform.api.createUser({ id: "own" });
    const answer = await platform.api.call("readUser", { path: { user_guid: "own" } });
    expectError(answer, 404, "not_found_error", '"own"');
  });
});

it("the control plane has no version", async () => {
  const { headers } = await platform.control.call("listClients");
  expect(headers.get("content-version")).toBeNull();
});

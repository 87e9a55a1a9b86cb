import { describe, expect, it } from "vitest";
import { Api } from "../support/api.js";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { sendRaw } from "../support/raw.js";

const platform = usePlatform();

const base64 = (text: string) => Buffer.from(text).toString("base64");
const listUsers = (Authorization: string) => platform.api.call("listUsers", { headers: { Authorization } });

/** The token that seed 001 prints for CLIENT-1234 and API-KEY-4567. */
const token = "Q0xJRU5ULTEyMzQ6QVBJLUtFWS00NTY3";

describe("lets in", () => {
  it.each([
    ["the token of seed 001", `Basic ${token}`],
    ["a scheme in lower case", `basic ${token}`],
    ["a scheme in upper case", `BASIC ${token}`],
    ["several spaces", `Basic   ${token}  `],
  ])("%s", async (_what, authorization) => {
    expect((await listUsers(authorization)).status).toBe(200);
  });

  it.each([
    ["a key with a colon", "CLIENT-colon", "API:KEY:1"],
    ["a key that ends with a colon", "CLIENT-end", "API-KEY:"],
    ["a key of other letters", "CLIENT-utf-8", "schlüssel-鍵-🔑"],
    ["a key whose token has + and /", "CLIENT-64", "~~~???>>>ÿÿÿ"],
  ])("%s, in standard and URL-safe Base64, with padding or without", async (_what, clientId, apiKey) => {
    await platform.addClient({ clientId, apiKey });
    const standard = base64(`${clientId}:${apiKey}`);
    const urlSafe = standard.replaceAll("+", "-").replaceAll("/", "_");
    for (const form of [standard, urlSafe]) {
      expect((await listUsers(`Basic ${form}`)).status).toBe(200);
      expect((await listUsers(`Basic ${form.replaceAll("=", "")}`)).status).toBe(200);
    }
  });

  it("each client to its own data alone", async () => {
    const api = await platform.newClient();
    const user = await api.createUser();
    expect((await api.call("listUsers")).body.users).toEqual([user]);
    expect((await platform.other.call("listUsers")).body.users).toEqual([]);
  });

  it("the new key of a client, and the old one no more", async () => {
    const [first, second] = [
      { clientId: "CLIENT-rotating", apiKey: "first" },
      { clientId: "CLIENT-rotating", apiKey: "second" },
    ];
    await platform.addClient(first);
    const user = await new Api(platform.url, first).createUser();
    await platform.addClient(second);
    expect((await new Api(platform.url, first).call("listUsers")).status).toBe(401);
    expect((await new Api(platform.url, second).call("listUsers")).body.users).toEqual([user]);
  });
});

describe("keeps out", () => {
  it.each([
    ["no header", ""],
    ["an empty token", "Basic "],
    ["no token", "Basic"],
    ["a token alone", token],
    ["another scheme", `Bearer ${token}`],
    ["a scheme that only begins so", `Basically ${token}`],
    ["credentials that are not encoded", "Basic CLIENT-1234:API-KEY-4567"],
    ["a token with a blank in it", `Basic ${token.slice(0, 8)} ${token.slice(8)}`],
    ["a token with characters that are no Base64", `Basic ${token}!`],
    ["something else behind the token", `Basic ${token}, Basic ${token}`],
    ["credentials without a colon", `Basic ${base64("CLIENT-1234")}`],
    ["credentials without a client", `Basic ${base64(":API-KEY-4567")}`],
    ["credentials without a key", `Basic ${base64("CLIENT-1234:")}`],
    ["a wrong key", `Basic ${base64("CLIENT-1234:API-KEY-4568")}`],
    ["the key of another client", `Basic ${base64("CLIENT-1234:API-KEY-8901")}`],
    ["a key that only begins right", `Basic ${base64("CLIENT-1234:API-KEY-456")}`],
    ["a key with more behind it", `Basic ${base64("CLIENT-1234:API-KEY-4567:")}`],
    ["a key in lower case", `Basic ${base64("CLIENT-1234:api-key-4567")}`],
    ["an unknown client", `Basic ${base64("CLIENT-0000:API-KEY-4567")}`],
    ["a client in lower case", `Basic ${base64("client-1234:API-KEY-4567")}`],
    ["a client with a null character behind it", `Basic ${base64("CLIENT-1234\0:API-KEY-4567")}`],
    ["a wildcard", `Basic ${base64("%:%")}`],
    ["SQL", `Basic ${base64("' or 1=1 --:x")}`],
    ["bytes that are no UTF-8", `Basic ${Buffer.from([0xff, 0xfe, 0x3a, 0xff]).toString("base64")}`],
    ["a very long token", `Basic ${"A".repeat(8000)}`],
  ])("%s", async (_what, authorization) => {
    const answer = await listUsers(authorization);
    expectError(answer, 401, "authentication_error");
    expect(answer.headers.get("www-authenticate")).toBe('Basic realm="mxkit"');
  });

  it("a request with several Authorization headers", async () => {
    const headers = { Authorization: [`Basic ${base64("CLIENT-1234:wrong")}`, `Basic ${token}`] };
    expect((await sendRaw(`${platform.url}/users`, { headers })).status).toBe(401);
  });

  it("an unknown client and a wrong key with the same words", async () => {
    const answers = [
      await listUsers(`Basic ${base64("CLIENT-1234:wrong")}`),
      await listUsers(`Basic ${base64("CLIENT-9999:API-KEY-4567")}`),
    ];
    const [wrongKey, unknownClient] = answers.map(({ body }) => body);
    expect(wrongKey).toEqual(unknownClient);
  });

  it("without repeating what was sent", async () => {
    const { text } = await listUsers(`Basic ${base64("CLIENT-secret:KEY-secret")}`);
    expect(text).not.toMatch(/secret/i);
  });

  it("before it looks at anything else of the request", async () => {
    const headers = { Authorization: "", Accept: "text/html", "Content-Type": "text/plain" };
    expectError(
      await platform.api.send("POST", "/users", { headers, body: "no JSON" }),
      401,
      "authentication_error",
    );
    expectError(await platform.api.send("PATCH", "/users", { headers }), 401, "authentication_error");
    expectError(await platform.api.send("GET", "/users/USR-none", { headers }), 401, "authentication_error");
    expectError(await platform.api.send("GET", "/users?page=0", { headers }), 401, "authentication_error");
  });
});

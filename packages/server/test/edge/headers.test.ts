import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { controlKey } from "../support/control.js";
import { usePlatform } from "../support/platform.js";
import { sendBytes, sendRaw, Wire } from "../support/raw.js";

let docs = "";
beforeAll(async () => {
  docs = await mkdtemp(join(tmpdir(), "mxkit-docs-"));
  await writeFile(join(docs, "v20250224.html"), "<title>The reference</title>");
});
afterAll(() => rm(docs, { recursive: true }));

const platform = usePlatform({
  settings: { headersTimeout: 1000, requestTimeout: 1000 },
  get docs() {
    return docs;
  },
});

const always = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
const Authorization = `Basic ${Buffer.from("CLIENT-1234:API-KEY-4567").toString("base64")}`;

describe("every answer says what browsers and caches are not to do with it", () => {
  it.each([
    ["of the API", "GET", "/users", { Authorization }, 200],
    ["of the control plane", "GET", "/control/clients", { Authorization: `Bearer ${controlKey}` }, 200],
    ["without a body", "POST", "/control/clients/CLIENT-5678/reset", {}, 401],
    ["to who has no key", "GET", "/users", {}, 401],
    ["to nothing", "GET", "/nothing", {}, 404],
    ["to another method", "TRACE", "/users", { Authorization }, 404],
    ["about health", "GET", "/health/live", {}, 200],
    ["that is a document", "GET", "/openapi.json", {}, 200],
  ])("%s", async (_, method, path, headers, status) => {
    const answer = await sendRaw(`${platform.url}${path}`, { method, headers });
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(always);
    for (const name of ["server", "x-powered-by", "strict-transport-security"])
      expect(answer.headers).not.toHaveProperty(name);
  });

  it("that is a page: it may run what it says itself, and stands in no frame", async () => {
    const { status, headers } = await sendRaw(`${platform.url}/docs/v20250224`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "cache-control": "no-cache",
      "content-security-policy": "frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
    });
  });

  it("that is to no HTTP at all", async () => {
    const answer = await sendBytes(platform.url, "GARBAGE\r\n\r\n");
    for (const [name, value] of Object.entries(always))
      expect(answer.toLowerCase()).toContain(`${name}: ${value}`);
  });
});

describe("no other site is let in", () => {
  it.each(["GET", "OPTIONS"])("%s says nothing to the browser that asks for one", async (method) => {
    const headers = {
      Authorization,
      Origin: "https://example.com",
      "Access-Control-Request-Method": "GET",
      "Access-Control-Request-Headers": "authorization",
    };
    const answer = await sendRaw(`${platform.url}/users`, { method, headers });
    expect(answer.status).toBe(method === "GET" ? 200 : 405);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("a request that is too large before its body", () => {
  it.each([
    ["its URL", `GET /users?${"a".repeat(17_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`],
    ["a header", `GET /users HTTP/1.1\r\nHost: localhost\r\nX: ${"a".repeat(17_000)}\r\n\r\n`],
    [
      "all headers together",
      `GET /users HTTP/1.1\r\nHost: localhost\r\n${`X: ${"a".repeat(900)}\r\n`.repeat(19)}\r\n`,
    ],
  ])("%s: 431", async (_, bytes) => {
    expect(await sendBytes(platform.url, bytes)).toMatch(
      /^HTTP\/1\.1 431 .*"The URL and the headers .* 16384 bytes/s,
    );
  });
});

describe("a request that does not come in", () => {
  it.each([
    ["its headers", "GET /users HTTP/1.1\r\nHost: localhost\r\n"],
    [
      "its body",
      `POST /users HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${Authorization}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
    ],
  ])("%s: 408, and the connection is closed", async (_, bytes) => {
    const wire = new Wire(platform.url);
    wire.send(bytes);
    expect(await wire.read()).toMatch(/^HTTP\/1\.1 408 .*"The request took too long to come in\."/s);
  });
});

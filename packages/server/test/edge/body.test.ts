import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../support/api.js";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { sendBytes } from "../support/raw.js";

const platform = usePlatform();
let api: Api;

beforeAll(async () => {
  api = await platform.newClient();
});

const createUser = (body: unknown) => api.call("createUser", { body });
const users = async () => (await api.call("listUsers")).body.users;

const utf8 = (text: string) => Buffer.from(text);
const mebibyte = 1024 * 1024;
const padded = (size: number) => JSON.stringify({ user: { email: "padded@example.com" } }).padEnd(size, " ");

const head = [
  "POST /users HTTP/1.1",
  "Host: localhost",
  "Authorization: Basic Q0xJRU5ULTEyMzQ6QVBJLUtFWS00NTY3",
  "Content-Type: application/json",
  "",
].join("\r\n");

/** A request whose body comes in two chunks. */
function chunked(size: number, headers = ""): string {
  const chunks = [size - 1000, 1000].map((length) => `${length.toString(16)}\r\n${" ".repeat(length)}\r\n`);
  return `${head}Transfer-Encoding: chunked\r\n${headers}\r\n${chunks.join("")}0\r\n\r\n`;
}

describe("400", () => {
  it.each([
    ["no byte", ""],
    ["spaces", "   "],
    ["JSON that stops", '{"user":{"id":"a"}'],
    ["JSON with something behind it", '{"user":{"id":"a"}} x'],
    ["JSON with a comma too many", '{"user":{"id":"a",}}'],
    ["single quotes", "{'user':{'id':'a'}}"],
    ["a comment", '{"user":{"id":"a"}} // a'],
    ["two documents", "{}{}"],
    ["NaN", '{"user":{"id":NaN}}'],
    ["a line break in a text", '{"user":{"id":"a\nb"}}'],
    ["a form", "user[id]=a"],
    ["XML", "<user/>"],
  ])("the body is %s", async (_what, body) => {
    const answer = await api.call("createUser", { body, headers: { "Content-Type": "application/json" } });
    expectError(answer, 400, "invalid_body_error", "body", "JSON");
    expect(await users()).toEqual([]);
  });

  it.each([
    ["Latin-1", Buffer.from('{"user":{"id":"é"}}', "latin1")],
    ["UTF-16", Buffer.from('{"user":{"id":"a"}}', "utf16le")],
    ["a sequence that is cut off", Buffer.concat([utf8('{"user":{"id":"'), Buffer.from([0xe2, 0x82])])],
    ["an overlong form", Buffer.concat([utf8('{"user":{"id":"'), Buffer.from([0xc0, 0xaf]), utf8('"}}')])],
    ["a surrogate", Buffer.concat([utf8('{"user":{"id":"'), Buffer.from([0xed, 0xa0, 0x80]), utf8('"}}')])],
  ])("the body is %s", async (_what, body) => {
    expectError(await createUser(body), 400, "invalid_body_error");
    expect(await users()).toEqual([]);
  });

  it("the message says that it is the encoding", async () => {
    expectError(await createUser(Buffer.from([0xff])), 400, "invalid_body_error", "UTF-8");
  });

  it.each([
    ["null", "null"],
    ["true", "true"],
    ["a number", "1"],
    ["a text", '"user"'],
    ["a list", "[]"],
    ["an empty object", "{}"],
    ["an object under another root", '{"users":{"id":"a"}}'],
    ["the fields without their root", '{"id":"a"}'],
    ["a list under the root", '{"user":[{"id":"a"}]}'],
    ["null under the root", '{"user":null}'],
    ["a prototype", '{"__proto__":{"user":{"id":"a"}}}'],
    ["a prototype under the root", '{"user":{"__proto__":{"id":"a"}}}'],
  ])("the body is JSON, but %s", async (_what, body) => {
    expectError(await createUser(body), 400, "invalid_body_error");
    expect(await users()).toEqual([]);
  });

  it.each([
    ["in the place of the object", (deep: string) => deep],
    ["under the root", (deep: string) => `{"user":${deep}}`],
    ["in a field", (deep: string) => `{"user":{"id":${deep}}}`],
  ])("the body is lists in lists in lists, %s", async (_where, around) => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    expectError(await createUser(around(deep)), 400, "invalid_body_error");
  });

  it("repeats no long value in full", async () => {
    const answer = await createUser({ user: { is_disabled: "x".repeat(10_000) } });
    expectError(answer, 400, "invalid_body_error", "`user.is_disabled`", "xxx…");
    expect(answer.text.length).toBeLessThan(400);
  });
});

describe("413", () => {
  it("a body of one byte more than a mebibyte, and no byte less", async () => {
    expectError(await createUser(padded(mebibyte + 1)), 413, "payload_too_large_error", String(mebibyte));
    expect(await users()).toEqual([]);
    expect((await createUser(padded(mebibyte))).body.user.email).toBe("padded@example.com");
  });

  it("counts bytes, not characters", async () => {
    const body = JSON.stringify({ user: { email: "a" }, padding: "é".repeat(mebibyte / 2) });
    expectError(await createUser(body), 413, "payload_too_large_error");
  });

  it("a body whose size is not told beforehand", async () => {
    const send = (size: number) => sendBytes(platform.url, chunked(size, "Connection: close\r\n"));
    expect(await send(mebibyte + 1)).toMatch(/^HTTP\/1\.1 413 .*"payload_too_large_error"/s);
    expect(await send(mebibyte)).toMatch(/^HTTP\/1\.1 400 .*"invalid_body_error"/s);
  });

  it.each([
    ["told", (size: number) => `${head}Content-Length: ${size}\r\n\r\n${" ".repeat(size)}`],
    ["not told", chunked],
  ])("does not block the connection of a body whose size is %s", async (_how, request) => {
    const next = head.replace("POST", "GET").replace("Content-Type", "X-Type");
    const answers = await sendBytes(platform.url, `${request(3 * mebibyte)}${next}Connection: close\r\n\r\n`);
    expect(answers).toMatch(/^HTTP\/1\.1 413 /);
    expect(answers).toMatch(/HTTP\/1\.1 200 |connection: close/i);
  });
});

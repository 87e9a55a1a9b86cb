import { type OperationId, operations } from "@mxkit/api/v20111101";
import * as validators from "@mxkit/api/v20111101/validators.js";
import { describe, expect, it } from "vitest";
import { type RawRequest, readRequest } from "./readRequest.js";

interface Sent {
  query?: string;
  headers?: RawRequest["headers"];
  body?: string | Buffer;
}

const read = (id: OperationId, { query = "", headers = {}, body = "" }: Sent) =>
  readRequest(validators, id, operations[id], {
    path: { user_guid: "USR-1" },
    query: new URLSearchParams(query),
    headers: { "content-type": "application/json", ...headers },
    body: Buffer.from(body),
  });

const refusal = (type: string, message: string) => expect.objectContaining({ type, message });

describe("query parameters", () => {
  it("are filled in where they have a default", () => {
    expect(read("listUsers", {}).query).toEqual({ page: 1, records_per_page: 25 });
    expect(read("listTransactions", {}).query).toEqual({ page: 1, records_per_page: 25 });
  });

  it("are what their type says", () => {
    expect(read("listUsers", { query: "page=007&records_per_page=10" }).query).toEqual({
      page: 7,
      records_per_page: 10,
    });
    expect(read("listInstitutions", { query: "name=7&supports_account_statement=true" }).query).toMatchObject(
      { name: "7", supports_account_statement: true, supports_account_verification: false },
    );
  });

  it("are left out where the operation does not have them", () => {
    expect(read("listUsers", { query: "name=a&__proto__=b" }).query).toEqual({
      page: 1,
      records_per_page: 25,
    });
  });

  it.each<[OperationId, string, string]>([
    ["listUsers", "page=0", "`page` must be at least 1, but is 0."],
    ["listUsers", "page=1&page=1", "`page` must be given once, but is given 2 times."],
    ["listUsers", "page=0x10", '`page` must be an integer, but is "0x10".'],
    ["listUsers", "page=1234567890123456", '`page` must be an integer, but is "1234567890123456".'],
    ["listUsers", "records_per_page=101", "`records_per_page` must be at most 100, but is 101."],
    [
      "listInstitutions",
      "supports_account_statement=yes",
      '`supports_account_statement` must be true or false, but is "yes".',
    ],
    [
      "listTransactions",
      "from_date=2026-02-30",
      '`from_date` must be a date like 2026-01-31, but is "2026-02-30".',
    ],
  ])("%s refuses %s", (id, query, message) => {
    expect(() => read(id, { query })).toThrow(refusal("invalid_parameter_error", message));
  });
});

describe("header parameters", () => {
  it("are read in any case, under the name of the document", () => {
    const headers = { "x-callback-payload": "order-7781" };
    expect(read("aggregateMember", { headers }).header).toEqual({ "X-CALLBACK-PAYLOAD": "order-7781" });
  });

  it("are checked", () => {
    const headers = { "x-callback-payload": "x".repeat(1025) };
    expect(() => read("aggregateMember", { headers })).toThrow(
      refusal(
        "invalid_parameter_error",
        "`X-CALLBACK-PAYLOAD` must have at most 1024 characters, but has 1025.",
      ),
    );
  });
});

describe("a body", () => {
  it("is parsed, and kept with what is unknown in it and without what is not", () => {
    expect(read("createUser", { body: '{"user":{"id":"a","nickname":"b"}}' }).body).toEqual({
      user: { id: "a", nickname: "b" },
    });
  });

  it("is not looked at where the operation has none", () => {
    expect(read("listUsers", { body: "{" }).body).toBeUndefined();
    expect(read("aggregateMember", { body: "{" }).body).toBeUndefined();
  });

  it("may be missing where it is optional", () => {
    expect(read("verifyMember", {}).body).toBeUndefined();
    expect(read("verifyMember", { headers: { "content-type": undefined } }).body).toBeUndefined();
  });

  it.each<[string, Sent, string]>([
    ["missing", {}, "A JSON body is required."],
    [
      "of no type",
      { body: "{}", headers: { "content-type": undefined } },
      "`Content-Type` must be application/json, but is missing.",
    ],
    [
      "of another type",
      { body: "{}", headers: { "content-type": "text/plain" } },
      '`Content-Type` must be application/json, but is "text/plain".',
    ],
    ["no UTF-8", { body: Buffer.from([0x22, 0xff, 0x22]) }, "The body is not valid UTF-8."],
    ["without its root", { body: "{}" }, "`user` is required."],
    [
      "empty under its root",
      { body: '{"user":{}}' },
      "`user` must have at least one of `email`, `id`, `is_disabled`, `metadata`.",
    ],
    ["wrong in a field", { body: '{"user":{"id":7}}' }, "`user.id` must be a string or null, but is 7."],
  ])("is refused that is %s", (_what, sent, message) => {
    expect(() => read("createUser", sent)).toThrow(refusal("invalid_body_error", message));
  });

  it("is refused that is no JSON, with the place where it stops if there is one", () => {
    expect(() => read("createUser", { body: '{"user":{"id":"a"},}' })).toThrow(
      expect.objectContaining({
        type: "invalid_body_error",
        message: expect.stringMatching(/^The body is not valid JSON( \(at character \d+\))?\.$/),
      }),
    );
  });

  it.each([
    ["__proto__", '{"__proto__":{"polluted":1},"user":{"id":"a"}}'],
    ["__proto__", '{"user":{"id":"a","more":[{"__proto__":null}]}}'],
    ["constructor", '{"user":{"id":"a","constructor":{"prototype":{"polluted":1}}}}'],
  ])("refuses names of prototypes: %s in %s", (name, body) => {
    const message = `\`${name}\` is no name of a field.`;
    expect(() => read("createUser", { body })).toThrow(
      expect.objectContaining({ type: "invalid_body_error", message }),
    );
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("takes a constructor that is none", () => {
    const body = '{"user":{"id":"a","constructor":"Frank Lloyd Wright"}}';
    expect(read("createUser", { body }).body).toMatchObject({ user: { constructor: "Frank Lloyd Wright" } });
  });

  it("takes 32 levels, and no more", () => {
    const nested = (levels: number) =>
      `{"user":{"id":"a","deep":${"[".repeat(levels - 2)}${"]".repeat(levels - 2)}}}`;
    expect(read("createUser", { body: nested(32) }).body).toMatchObject({ user: { id: "a" } });
    expect(() => read("createUser", { body: nested(33) })).toThrow(
      expect.objectContaining({
        type: "invalid_body_error",
        message: "The body is nested more than 32 levels deep.",
      }),
    );
  });
});

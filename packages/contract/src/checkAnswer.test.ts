import json from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import type { Answer } from "./checkAnswer.js";
import { oracleOf } from "./oracle.js";

const oracle = oracleOf(json);

const vendorType = "application/vnd.mx.api.v1+json";
const headers = { "X-Request-Id": "0c4f7a52b9e34c2f8a1d6e5f90b7c3d1", "Content-Type": vendorType };
const user = { email: null, guid: "USR-1", id: null, is_disabled: false, metadata: null };
const body = JSON.stringify({ user });
const error = JSON.stringify({
  error: { message: "There is no user `USR-1`.", status: "not_found", type: "not_found_error" },
});

const problemsOf = (answer: Partial<Answer>, operationId = "readUser") =>
  oracle.checkAnswer(operationId, { status: 200, headers, body, ...answer });

describe("an answer is right", () => {
  it.each<[string, Partial<Answer>]>([
    ["with what the document says", {}],
    ["as bytes", { body: new TextEncoder().encode(body) }],
    ["with a documented error", { status: 404, body: error }],
    ["with a header that the document leaves out", { headers: { ...headers, Date: "today" } }],
    [
      "with an optional header",
      { status: 404, headers: { ...headers, "RateLimit-Limit": "5" }, body: error },
    ],
  ])("%s", (_what, answer) => {
    expect(problemsOf(answer)).toEqual([]);
  });

  it("without content", () => {
    const answer = { status: 204, headers: { "X-Request-Id": "1" }, body: "" };
    expect(problemsOf(answer, "deleteUser")).toEqual([]);
  });

  it.each(["application/pdf", "application/vnd.mx.api.v1+pdf"])("with the bytes of %s", (contentType) => {
    const answer = { headers: { ...headers, "Content-Type": contentType }, body: Uint8Array.of(0x25, 0xff) };
    expect(problemsOf(answer, "downloadStatementPDF")).toEqual([]);
  });
});

describe("an answer is wrong", () => {
  it.each<[string, Partial<Answer>, string]>([
    [
      "a status",
      { status: 201 },
      "status: 201 is not documented, only 200, 401, 403, 404, 406, 429, 500, 502, 503, 504 are",
    ],
    [
      "a media type",
      { headers: { ...headers, "Content-Type": "application/json" } },
      `header content-type: must be ${vendorType}, but is application/json`,
    ],
    [
      "a charset",
      { headers: { ...headers, "Content-Type": `${vendorType}; charset=utf-8` } },
      `header content-type: must be ${vendorType}, but is ${vendorType}; charset=utf-8`,
    ],
    [
      "no media type",
      { headers: { "X-Request-Id": "1" } },
      `header content-type: is missing, must be ${vendorType}`,
    ],
    ["no request id", { headers: { "Content-Type": vendorType } }, "header X-Request-Id: is missing"],
    [
      "a header's value",
      { status: 404, headers: { ...headers, "RateLimit-Limit": "many" }, body: error },
      'header RateLimit-Limit: must be integer, but is "many"',
    ],
    ["no body", { body: "" }, "body: is no JSON: Unexpected end of JSON input"],
    [
      "a missing field",
      { body: JSON.stringify({ user: { ...user, id: undefined } }) },
      "body/user: must have required property 'id'",
    ],
    [
      "an undocumented field",
      { body: JSON.stringify({ user: { ...user, password: "secret" } }) },
      "body/user: has an undocumented field password",
    ],
    [
      "a field's type",
      { body: JSON.stringify({ user: { ...user, is_disabled: "no" } }) },
      'body/user/is_disabled: must be boolean, but is "no"',
    ],
  ])("for %s", (_what, answer, problem) => {
    expect(problemsOf(answer)).toEqual([problem]);
  });

  it.each([
    ["truncated JSON", body.slice(0, -1)],
    ["bytes that are no UTF-8", Uint8Array.of(0x22, 0xff, 0x22)],
    ["a byte order mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(body))],
  ])("for %s", (_what, broken) => {
    expect(problemsOf({ body: broken })).toEqual([expect.stringMatching(/^body: is no JSON: /)]);
  });

  it("for content where the document has none", () => {
    expect(problemsOf({ status: 204, body: "{}" }, "deleteUser")).toEqual([
      `header content-type: must be absent, but is ${vendorType}`,
      "body: must be absent",
    ]);
  });

  it("for each of its faults", () => {
    expect(problemsOf({ headers: { "Content-Type": vendorType }, body: "{}" })).toEqual([
      "header X-Request-Id: is missing",
      "body: must have required property 'user'",
    ]);
  });
});

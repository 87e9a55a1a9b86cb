import json from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import newer from "@mxkit/api/v20250224/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import type { SentRequest } from "./checkRequest.js";
import { oracleOf } from "./oracle.js";

const oracle = oracleOf(json);

const headers = { "Content-Type": "application/json" };
const body = JSON.stringify({ user: { metadata: "any" } });
const path = { user_guid: "USR-1", member_guid: "MBR-1" };

describe("a request is right", () => {
  it.each<[string, string, SentRequest]>([
    ["with nothing but what is required", "listUsers", {}],
    ["with query parameters", "listUsers", { query: { page: "2", records_per_page: "10" } }],
    ["with parameters that the document leaves out", "listUsers", { query: { sort: "id" } }],
    ["with a body", "createUser", { headers, body }],
    [
      "with a charset",
      "createUser",
      { headers: { "Content-Type": "application/json; charset=utf-8" }, body },
    ],
    ["with an unknown field", "createUser", { headers, body: '{"user":{"id":"1"},"version":2}' }],
    ["without a body that is optional", "verifyMember", { path, headers }],
  ])("%s", (_what, operationId, request) => {
    expect(oracle.checkRequest(operationId, request)).toEqual([]);
  });
});

describe("a request is wrong", () => {
  it.each<[string, string, SentRequest, string]>([
    ["a missing parameter", "readUser", {}, "path user_guid: is missing"],
    [
      "a query parameter's type",
      "listUsers",
      { query: { page: "first" } },
      'query page: must be integer, but is "first"',
    ],
    [
      "a query parameter's value",
      "listUsers",
      { query: { records_per_page: "101" } },
      "query records_per_page: must be <= 100, but is 101",
    ],
    [
      "a date",
      "listTransactions",
      { path, query: { from_date: "2020-02-30" } },
      'query from_date: must match format "date", but is "2020-02-30"',
    ],
    [
      "a parameter sent twice",
      "listUsers",
      { query: new URLSearchParams("page=1&page=2") },
      "query page: must be sent once, but is sent 2 times",
    ],
    [
      "a header parameter",
      "aggregateMember",
      { path, headers: { "X-CALLBACK-PAYLOAD": "x".repeat(1025) } },
      `header X-CALLBACK-PAYLOAD: must NOT have more than 1024 characters, but is "${"x".repeat(99)}`,
    ],
    ["a missing body", "createUser", { headers }, "body: is missing"],
    [
      "a body without its type",
      "createUser",
      { body },
      "header content-type: is missing, must be application/json",
    ],
    ["a body that the document does not have", "listUsers", { headers, body }, "body: is not documented"],
    [
      "a field",
      "createUser",
      { headers, body: '{"user":{"id":7}}' },
      "body/user/id: must be string,null, but is 7",
    ],
  ])("for %s", (_what, operationId, request, problem) => {
    expect(oracle.checkRequest(operationId, request)).toEqual([problem]);
  });
});

describe("a parameter that is a list", () => {
  const problemsOf = (query: string) =>
    oracleOf(newer).checkRequest("listInstitutions", { query: new URLSearchParams(query) });

  it("is sent once or several times", () => {
    expect(problemsOf("supported_products=rewards")).toEqual([]);
    expect(problemsOf("supported_products=rewards&supported_products=statements")).toEqual([]);
  });

  it("is wrong where one of its values is", () => {
    expect(problemsOf("supported_products=rewards&supported_products=gold")).toEqual([
      expect.stringMatching(/^query supported_products\/1: must be one of .*, but is "gold"$/),
    ]);
  });
});

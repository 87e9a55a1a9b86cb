import type { ErrorType } from "@mxkit/api/v20111101";
import document from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { DomainError } from "../domain/errors.js";
import { errorAnswer, statusOf } from "./errors.js";

const expected: Record<ErrorType, [status: number, words: string]> = {
  invalid_body_error: [400, "bad_request"],
  invalid_parameter_error: [400, "bad_request"],
  job_not_supported_error: [400, "bad_request"],
  authentication_error: [401, "unauthorized"],
  address_not_allowed_error: [403, "forbidden"],
  user_disabled_error: [403, "forbidden"],
  feature_not_available_error: [403, "forbidden"],
  https_required_error: [403, "forbidden"],
  not_found_error: [404, "not_found"],
  method_not_allowed_error: [405, "method_not_allowed"],
  not_acceptable_error: [406, "not_acceptable"],
  duplicate_id_error: [409, "conflict"],
  duplicate_credentials_error: [409, "conflict"],
  duplicate_name_error: [409, "conflict"],
  duplicate_tagging_error: [409, "conflict"],
  job_running_error: [409, "conflict"],
  payload_too_large_error: [413, "payload_too_large"],
  invalid_parent_error: [422, "unprocessable_entity"],
  limit_reached_error: [422, "unprocessable_entity"],
  not_challenged_error: [422, "unprocessable_entity"],
  job_throttled_error: [429, "too_many_requests"],
  rate_limit_error: [429, "too_many_requests"],
  internal_error: [500, "internal_server_error"],
  bad_gateway_error: [502, "bad_gateway"],
  service_unavailable_error: [503, "service_unavailable"],
  gateway_timeout_error: [504, "gateway_timeout"],
};
const types = Object.keys(expected) as ErrorType[];
const { ErrorDetail, ErrorType: documented } = document.components.schemas;

describe("the answer to a no of the platform's own", () => {
  it.each(types)("%s", (type) => {
    const [status, words] = expected[type];
    expect(errorAnswer(new DomainError(type, "No."), "1")).toEqual({
      status,
      headers: {},
      body: { error: { message: "No.", status: words, type } },
    });
  });

  it("knows every type and every status of the document", () => {
    expect(types.sort()).toEqual([...documented.enum].sort());
    const words = new Set(Object.values(expected).map(([, words]) => words));
    expect([...words].sort()).toEqual([...ErrorDetail.properties.status.enum].sort());
  });

  it("keeps its headers", () => {
    const error = new DomainError("rate_limit_error", "Slower.", { headers: { "Retry-After": "7" } });
    expect(errorAnswer(error, "1").headers).toEqual({ "Retry-After": "7" });
  });

  it("does not tell its cause", () => {
    const error = new DomainError("bad_gateway_error", "No.", { cause: new Error("secret") });
    expect(JSON.stringify(errorAnswer(error, "1"))).not.toContain("secret");
  });
});

const driverError = (message: string, details: object) => Object.assign(new Error(message), details);

describe("the answer where the database cannot be worked on for a while", () => {
  it.each([
    ["PostgreSQL's disk is full", driverError("could not extend file", { code: "53100" })],
    ["PostgreSQL is out of reach", driverError("connect ECONNREFUSED", { code: "ECONNREFUSED" })],
    ["PostgreSQL cuts a connection", driverError("Connection terminated unexpectedly", {})],
    ["SQLite's disk is full", driverError("", { code: "ERR_SQLITE_ERROR", errcode: 13 })],
    ["SQLite's disk fails, in detail", driverError("", { code: "ERR_SQLITE_ERROR", errcode: 522 })],
    ["SQLite's disk fails, in words alone", driverError("disk I/O error", { code: "ERR_SQLITE_ERROR" })],
  ])("%s: a 503 that says when to come back, and not what it was", (_, error) => {
    expect(statusOf(error)).toBe(503);
    expect(errorAnswer(error, "1")).toEqual({
      status: 503,
      headers: { "Retry-After": "1" },
      body: {
        error: {
          message: "The database is not available at the moment. Try again later.",
          status: "service_unavailable",
          type: "service_unavailable_error",
        },
      },
    });
  });
});

describe("the answer to anything else", () => {
  it.each([
    ["an error", new Error("secret")],
    ["an error that has a status", Object.assign(new Error("secret"), { statusCode: 418, status: 418 })],
    ["an error that looks like ours", Object.assign(new Error("secret"), { type: "not_found_error" })],
    ["a statement that PostgreSQL cannot take", driverError("secret", { code: "42P01" })],
    ["a statement that SQLite cannot take", driverError("secret", { code: "ERR_SQLITE_ERROR", errcode: 1 })],
    ["the same without a code", driverError("no such table: secret", { code: "ERR_SQLITE_ERROR" })],
    ["text", "secret"],
    ["nothing", undefined],
    ["null", null],
  ])("%s is a 500 that says the request's id alone", (_what, error) => {
    expect(errorAnswer(error, "0c4f7a52")).toEqual({
      status: 500,
      headers: {},
      body: {
        error: {
          message: "Something went wrong on the server. The request id is 0c4f7a52.",
          status: "internal_server_error",
          type: "internal_error",
        },
      },
    });
  });
});

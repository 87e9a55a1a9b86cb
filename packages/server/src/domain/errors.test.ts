import { describe, expect, it } from "vitest";
import { DomainError, notFound, quote, required } from "./errors.js";

describe("a value in a message", () => {
  it.each([
    ["text", '"text"'],
    ["", '""'],
    [7, "7"],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
    [["a", 1], "a list"],
    [{ password: "hunter2" }, "an object"],
    ["x".repeat(80), `"${"x".repeat(80)}"`],
    ["x".repeat(81), `"${"x".repeat(80)}…"`],
  ])("%j reads %s", (value, text) => {
    expect(quote(value)).toBe(text);
  });

  it("is cut where it is long", () => {
    expect(quote("x".repeat(100_000))).toHaveLength(83);
  });
});

describe("what is required", () => {
  it("is answered where it is there, even if it is falsy", () => {
    expect(required(0, "user", "USR-1")).toBe(0);
    expect(required("", "user", "USR-1")).toBe("");
  });

  it("is not found where it is not", () => {
    expect(() => required(undefined, "user", "USR-1")).toThrow(notFound("user", "USR-1"));
    expect(notFound("user", "USR-1")).toMatchObject({
      type: "not_found_error",
      message: 'There is no user "USR-1".',
      headers: {},
    });
  });
});

it("an error keeps its cause and the headers of its answer", () => {
  const cause = new Error("deeper");
  const error = new DomainError("rate_limit_error", "Slower.", { headers: { "Retry-After": "7" }, cause });
  expect(error).toBeInstanceOf(Error);
  expect({ ...error, cause: error.cause }).toEqual({
    name: "DomainError",
    type: "rate_limit_error",
    headers: { "Retry-After": "7" },
    cause,
  });
});

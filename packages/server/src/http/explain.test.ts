import type { ValidationError } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { explain } from "./explain.js";

const error = (keyword: string, rest: Partial<ValidationError> = {}): ValidationError => ({
  instancePath: "/member/id",
  keyword,
  params: {},
  ...rest,
});

describe("a failed check as a sentence", () => {
  it.each<[string, Partial<ValidationError>, string]>([
    [
      "required",
      { instancePath: "/member", params: { missingProperty: "institution_code" } },
      "`member.institution_code` is required.",
    ],
    ["required", { instancePath: "", params: { missingProperty: "user" } }, "`user` is required."],
    ["type", { params: { type: "string" }, data: 7 }, "`member.id` must be a string, but is 7."],
    ["type", { params: { type: "integer" }, data: "a" }, '`member.id` must be an integer, but is "a".'],
    [
      "type",
      { params: { type: ["string", "null"] }, data: true },
      "`member.id` must be a string or null, but is true.",
    ],
    ["type", { params: { type: "boolean" }, data: null }, "`member.id` must be a boolean, but is null."],
    [
      "enum",
      { params: { allowedValues: ["APP", "BROWSER"] }, data: "WEB" },
      '`member.id` must be one of "APP", "BROWSER", but is "WEB".',
    ],
    ["const", { params: { allowedValue: 4 }, data: 3 }, "`member.id` must be 4, but is 3."],
    ["minimum", { params: { limit: 10 }, data: 9 }, "`member.id` must be at least 10, but is 9."],
    ["exclusiveMinimum", { params: { limit: 0 }, data: 0 }, "`member.id` must be more than 0, but is 0."],
    ["maximum", { params: { limit: 100 }, data: 101 }, "`member.id` must be at most 100, but is 101."],
    [
      "minLength",
      { params: { limit: 1 }, data: "" },
      '`member.id` must have at least 1 character, but is "".',
    ],
    [
      "minLength",
      { params: { limit: 2 }, data: "a" },
      '`member.id` must have at least 2 characters, but is "a".',
    ],
    [
      "maxLength",
      { params: { limit: 3 }, data: "abcd" },
      "`member.id` must have at most 3 characters, but has 4.",
    ],
    [
      "maxLength",
      { params: { limit: 3 }, data: "😀😀😀😀" },
      "`member.id` must have at most 3 characters, but has 4.",
    ],
    ["minItems", { params: { limit: 1 }, data: [] }, "`member.id` must have at least 1 item."],
    ["minItems", { params: { limit: 2 }, data: [1] }, "`member.id` must have at least 2 items."],
    [
      "maxItems",
      { params: { limit: 2 }, data: [1, 2, 3] },
      "`member.id` must have at most 2 items, but has 3.",
    ],
    [
      "format",
      { params: { format: "date" }, data: "1/2/2026" },
      '`member.id` must be a date like 2026-01-31, but is "1/2/2026".',
    ],
    [
      "format",
      { params: { format: "ipv4" }, data: "localhost" },
      '`member.id` must be a ipv4, but is "localhost".',
    ],
    ["pattern", { params: { pattern: "^USR-" }, data: "x" }, '`member.id` must match ^USR-, but is "x".'],
    [
      "anyOf",
      {
        instancePath: "/user",
        parentSchema: { anyOf: [{ required: ["email"] }, { required: ["id"] }] },
        data: {},
      },
      "`user` must have at least one of `email`, `id`.",
    ],
    [
      "uniqueItems",
      { instancePath: "/client/favorites", params: { i: 2, j: 0 }, data: ["chase", "mxbank", "chase"] },
      '`client.favorites` must have no item twice, but has "chase".',
    ],
    [
      "maxProperties",
      {
        instancePath: "/clock",
        params: { limit: 1 },
        parentSchema: { properties: { seconds: {}, time: {} } },
        data: { seconds: 1, time: "" },
      },
      "`clock` must have no more than 1 of `seconds`, `time`.",
    ],
    ["multipleOf", { message: "must be even", data: 3 }, "`member.id` must be even, but is 3."],
    ["multipleOf", { data: 3 }, "`member.id` is not valid, but is 3."],
  ])("%s %j", (keyword, rest, sentence) => {
    expect(explain(error(keyword, rest))).toBe(sentence);
  });
});

describe("the field", () => {
  const sentence = (instancePath: string) =>
    explain(error("type", { instancePath, params: { type: "string" } }));

  it.each([
    ["", "The body must be a string."],
    ["/user", "`user` must be a string."],
    ["/member/credentials/0/guid", "`member.credentials[0].guid` must be a string."],
    ["/transactions/12", "`transactions[12]` must be a string."],
    ["/a~1b/c~0d", "`a/b.c~d` must be a string."],
  ])("at %j reads as one would write it", (pointer, text) => {
    expect(sentence(pointer)).toBe(text);
  });
});

it("never repeats a value that is only ever written", () => {
  for (const keyword of ["type", "minLength", "pattern", "enum", "format", "maxLength", "unknown"]) {
    const params = { type: "string", limit: 1, allowedValues: ["a"], format: "date" };
    const sentence = explain(error(keyword, { params, data: "hunter2", parentSchema: { writeOnly: true } }));
    expect(sentence).toMatch(/^`member\.id` /);
    expect(sentence).not.toContain("hunter2");
  }
});

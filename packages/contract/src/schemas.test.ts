import { describe, expect, it } from "vitest";
import type { Schema } from "./document.js";
import { createSchemaChecks } from "./schemas.js";

const schemas = { Guid: { type: "string", pattern: "^USR-" }, Page: { type: "integer", minimum: 1 } };
const checks = createSchemaChecks({ paths: {}, components: { schemas } });

describe("a value", () => {
  it.each<[string, Schema, unknown, string[]]>([
    ["of a referenced schema", { $ref: "#/components/schemas/Guid" }, "USR-1", []],
    [
      "below an inline schema",
      { items: { $ref: "#/components/schemas/Guid" } },
      ["USR-1", "MBR-1"],
      ['place/1: must match pattern "^USR-", but is "MBR-1"'],
    ],
    [
      "outside its allOf",
      { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false },
      { a: 1, b: 2 },
      ["place: has an undocumented field b"],
    ],
    [
      "with all that is wrong",
      { required: ["a", "b"] },
      {},
      ["place: must have required property 'a'", "place: must have required property 'b'"],
    ],
    ["that is money", { type: "number", format: "decimal" }, 0.1, []],
  ])("%s", (_what, schema, value, problems) => {
    expect(checks.value(schema, value, "place")).toEqual(problems);
  });
});

describe("a date-time where the document has a pattern for it", () => {
  const created_at = { type: "string", format: "date-time", pattern: "\\.\\d{3}Z$" };
  const milliseconds = createSchemaChecks({
    paths: {},
    components: { schemas: { User: { properties: { created_at } } } },
  });

  it.each([
    ["2016-10-13T18:08:00.000Z", []],
    ["2016-10-13T18:08:00.250Z", []],
    ["2016-10-13T18:08:00Z", ['place: must match pattern "\\.\\d{3}Z$", but is "2016-10-13T18:08:00Z"']],
    ["2016-10-13T18:08:00.000+00:00", [expect.any(String), expect.any(String)]],
  ])("%s", (text, problems) => {
    expect(milliseconds.value(created_at, text, "place")).toEqual(problems);
  });
});

describe("a date-time", () => {
  const problemsOf = (text: string) => checks.value({ type: "string", format: "date-time" }, text, "place");

  it.each(["2016-10-13T18:08:00Z", "2024-02-29T23:59:59Z"])("can be %s", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    "2016-10-13T18:08:00.000Z",
    "2016-10-13T18:08:00-06:00",
    "2016-10-13T18:08:00+00:00",
    "2016-10-13T18:08Z",
    "2016-10-13 18:08:00Z",
    "2016-10-13T18:08:00",
    "2016-10-13",
    "2023-02-29T00:00:00Z",
    "2016-10-13T24:00:00Z",
    "1476382080",
    "never",
  ])("cannot be %s", (text) => {
    expect(problemsOf(text)).toEqual([`place: must match format "date-time", but is "${text}"`]);
  });
});

describe("a text", () => {
  const page = { $ref: "#/components/schemas/Page" };

  it.each<[string, Schema, string, string[]]>([
    ["is a number where one is wanted", page, "3", []],
    ["is a boolean where one is wanted", { type: "boolean" }, "true", []],
    ["stays text where text is wanted", { type: "string" }, "3", []],
    ["stays text where it is no JSON", page, "03", ['place: must be integer, but is "03"']],
    ["stays text where JSON writes it otherwise", page, "1.0", ['place: must be integer, but is "1.0"']],
    ["is held against its schema", page, "0", ["place: must be >= 1, but is 0"]],
  ])("%s", (_what, schema, text, problems) => {
    expect(checks.text(schema, text, "place")).toEqual(problems);
  });
});

import { describe, expect, it } from "vitest";
import { closeSchemas } from "./closeSchemas.js";

const named = { properties: { guid: { type: "string" } } };
const closedNamed = { ...named, additionalProperties: false };

const documentOf = (schema: object) => ({ components: { schemas: { Thing: schema, Named: named } } });
const closed = (schema: object) => closeSchemas(documentOf(schema)).components.schemas.Thing;

describe("closeSchemas", () => {
  it("closes an object schema that names its properties", () => {
    expect(closed(named)).toEqual(closedNamed);
  });

  it.each([
    ["a property", { additionalProperties: true, properties: { part: named } }],
    ["the items of a list", { items: named }],
    ["an alternative", { oneOf: [named, { type: "null" }] }],
    ["the values of a map", { additionalProperties: named }],
  ])("closes %s", (_where, schema) => {
    const text = JSON.stringify(schema).replace(JSON.stringify(named), JSON.stringify(closedNamed));
    expect(closed(schema)).toEqual(JSON.parse(text));
  });

  it.each([
    ["a schema that decides itself", { ...named, additionalProperties: true }],
    ["a schema without properties", { type: "object" }],
    ["a condition", { if: named, else: named }],
  ])("leaves %s open", (_what, schema) => {
    expect(closed(schema)).toEqual(schema);
  });

  it("closes an allOf as a whole, not its parts", () => {
    expect(
      closed({ allOf: [{ $ref: "#/components/schemas/Named" }, { properties: { part: named } }] }),
    ).toEqual({
      allOf: [named, { properties: { part: closedNamed } }],
      unevaluatedProperties: false,
    });
  });

  it("closes the schemas of operations, and no example", () => {
    const post = (schema: object) => ({
      content: { "application/json": { schema, example: { schema: named } } },
    });
    const document = (schema: object) => ({ paths: { "/users": { post: post(schema) } } });
    expect(closeSchemas(document(named))).toEqual(document(closedNamed));
  });

  it("leaves the document itself as it was", () => {
    const document = documentOf(named);
    closeSchemas(document);
    expect(document.components.schemas.Thing).not.toHaveProperty("additionalProperties");
  });
});

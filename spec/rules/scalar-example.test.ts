import { testRule } from "./testRule.js";

const id = (schema: object) => ({ components: { schemas: { User: { properties: { id: schema } } } } });

const finding = "components.schemas.User.properties.id: A scalar needs an example.";

testRule("mxkit-scalar-example", {
  silent: {
    "a scalar with an example": id({ type: "string", example: "partner-2345" }),
    "null may be the example": id({ type: ["string", "null"], example: null }),
    "a reference": id({ $ref: "#/components/schemas/UserGuid" }),
    bytes: id({ type: "string", format: "binary" }),
    "an object": id({ type: "object" }),
  },
  fires: {
    "a string": [id({ type: "string" }), [finding]],
    "an enum or null": [id({ type: ["string", "null"], enum: ["APP", null] }), [finding]],
    "a default is no example": [id({ type: "boolean", default: false }), [finding]],
    "the items of an array": [
      id({ type: "array", items: { type: "string" } }),
      ["components.schemas.User.properties.id.items: A scalar needs an example."],
    ],
    "a parameter": [
      { components: { parameters: { Page: { name: "page", schema: { type: "integer" } } } } },
      ["components.parameters.Page.schema: A scalar needs an example."],
    ],
  },
});

import { testRule } from "./testRule.js";

const answers = (schema: object) => ({
  paths: { "/users": { get: { responses: { 200: { content: { "application/json": { schema } } } } } } },
});

const path = "paths./users.get.responses.200.content.application/json.schema";
const message = "Write the properties out instead of allOf.";

testRule("mxkit-all-of", {
  silent: {
    "a plain object": answers({ type: "object", properties: { id: { type: "string" } } }),
    "a choice": answers({ oneOf: [{ type: "string" }, { type: "integer" }] }),
    "a property of that name": answers({ properties: { allOf: { type: "string" } } }),
    "a composed request": { components: { schemas: { WidgetURLRequest: { allOf: [{ type: "object" }] } } } },
  },
  fires: {
    "a composed object": [answers({ allOf: [{ type: "object" }] }), [`${path}: ${message}`]],
    "a composed object within another": [
      answers({ properties: { user: { allOf: [{}] } } }),
      [`${path}.properties.user: ${message}`],
    ],
    "a shared schema, where it stands": [
      {
        ...answers({ items: { $ref: "#/components/schemas/User" } }),
        components: { schemas: { User: { allOf: [{}] } } },
      },
      [`components.schemas.User: ${message}`],
    ],
  },
});

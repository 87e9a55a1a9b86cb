import { testRule } from "./testRule.js";

const id = (schema: object) => ({ components: { schemas: { User: { properties: { id: schema } } } } });

testRule("mxkit-scalar-description", {
  silent: {
    "a scalar that says what it is": id({ type: "string", description: "Your own identifier." }),
    "a reference": id({ $ref: "#/components/schemas/UserGuid" }),
    "an object": id({ type: "object" }),
    "the items of an array": id({ type: "array", items: { type: "string" } }),
    "a parameter": { components: { parameters: { Page: { name: "page", schema: { type: "integer" } } } } },
  },
  fires: {
    "a property": [
      id({ type: ["string", "null"] }),
      ["components.schemas.User.properties.id: A scalar needs a description."],
    ],
    "a schema of its own": [
      { components: { schemas: { UserGuid: { type: "string" } } } },
      ["components.schemas.UserGuid: A scalar needs a description."],
    ],
  },
});

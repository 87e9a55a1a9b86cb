import { testRule } from "./testRule.js";

const email = (schema: object) => ({ components: { schemas: { User: { properties: { email: schema } } } } });

testRule("mxkit-nullable", {
  silent: {
    "null as a type": email({ type: ["string", "null"] }),
    "a property of that name": {
      components: { schemas: { Column: { properties: { nullable: { type: "boolean" } } } } },
    },
  },
  fires: {
    "the keyword of OpenAPI 3.0": [
      email({ type: "string", nullable: true }),
      ["components.schemas.User.properties.email: Write type: [..., 'null'] instead of nullable."],
    ],
  },
});

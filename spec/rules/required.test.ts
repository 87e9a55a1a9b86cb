import { testRule } from "./testRule.js";

const object = (keywords: object) => ({
  components: { schemas: { User: { type: "object", properties: { id: { type: "string" } }, ...keywords } } },
});

const finding = "components.schemas.User: An object needs required properties, or minProperties.";

testRule("mxkit-required", {
  silent: {
    "required properties": object({ required: ["id"] }),
    "a least number of them": object({ minProperties: 1 }),
    "no properties": { components: { schemas: { User: { type: "object" } } } },
  },
  fires: {
    "all may be absent": [object({}), [finding]],
    "nothing is required": [object({ required: [] }), [finding]],
    "none is enough": [object({ minProperties: 0 }), [finding]],
    "in the body of an operation": [
      {
        paths: {
          "/users": {
            post: {
              requestBody: { content: { "application/json": { schema: { properties: { id: {} } } } } },
            },
          },
        },
      },
      [
        "paths./users.post.requestBody.content.application/json.schema: " +
          "An object needs required properties, or minProperties.",
      ],
    ],
  },
});

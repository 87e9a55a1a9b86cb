import { testRule } from "./testRule.js";

const headers = { "X-Request-Id": { schema: { type: "string" } } };

const answers = (response: object) => ({ paths: { "/users": { get: { responses: { 200: response } } } } });

const path = "paths./users.get.responses.200";

testRule("mxkit-success", {
  silent: {
    "a header and a named example": answers({
      headers,
      content: { "application/json": { examples: { user: { value: {} } } } },
    }),
    "no content": answers({ headers }),
    bytes: answers({
      headers,
      content: { "application/pdf": { schema: { type: "string", format: "binary" } } },
    }),
    "an error": {
      paths: { "/users": { get: { responses: { 404: { $ref: "#/components/responses/NotFound" } } } } },
    },
  },
  fires: {
    "no example": [
      answers({ headers, content: { "application/json": { schema: {} } } }),
      [`${path}: A success needs a named example.`],
    ],
    "no request id": [answers({}), [`${path}: A success needs the header X-Request-Id.`]],
    "a shared success": [
      { ...answers({ $ref: "#/components/responses/Ok" }), components: { responses: { Ok: {} } } },
      [`${path}: A success needs to stand in its operation.`],
    ],
  },
});

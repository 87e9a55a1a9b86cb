import { testRule } from "./testRule.js";

const answers = (User: object) => ({
  paths: { "/users": { get: { responses: { 200: answer({ $ref: "#/components/schemas/UserPage" }) } } } },
  components: {
    schemas: {
      UserPage: {
        required: ["users"],
        properties: { users: { type: "array", items: { $ref: "#/components/schemas/User" } } },
      },
      User,
    },
  },
});

const answer = (schema: object) => ({ content: { "application/vnd.mx.api.v1+json": { schema } } });

const optional = { properties: { id: { type: "string" } } };

testRule("mxkit-answer-required", {
  silent: {
    "every field is required": answers({ ...optional, required: ["id"] }),
    "a request may leave fields out": {
      paths: {
        "/users": {
          post: { requestBody: { content: { "application/json": { schema: optional } } }, responses: {} },
        },
      },
    },
    "an error is no success": { paths: { "/users": { get: { responses: { 400: answer(optional) } } } } },
    "a schema that contains itself": answers({
      required: ["parent"],
      properties: { parent: { $ref: "#/components/schemas/User" } },
    }),
    "an exception for the field": answers({
      properties: {
        id: {
          type: "string",
          "x-lint-exception": { rule: "mxkit-answer-required", reason: "Absent on what was aggregated." },
        },
      },
    }),
  },
  fires: {
    "a field may be absent": [
      answers(optional),
      ["components.schemas.User.properties.id: id needs to be required."],
    ],
    "a field may be absent in a schema of the operation's own": [
      { paths: { "/users": { get: { responses: { 202: answer(optional) } } } } },
      [
        "paths./users.get.responses.202.content.application/vnd.mx.api.v1+json.schema.properties.id: " +
          "id needs to be required.",
      ],
    ],
  },
});

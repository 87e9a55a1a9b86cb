import { testRule } from "./testRule.js";

const always = [403, 406, 429, 500, 502, 503, 504];
const path = "paths./users/{user_guid}/members.post";

const operation = (statuses: number[], parts: object = {}) => ({
  paths: {
    "/users/{user_guid}/members": {
      parameters: [{ name: "user_guid", in: "path" }],
      post: {
        ...parts,
        responses: Object.fromEntries([...always, ...statuses].map((status) => [status, {}])),
      },
    },
  },
});

const body = (properties: object) => ({
  requestBody: {
    content: { "application/json": { schema: { properties: { member: { properties } } } } },
  },
});

const version = { parameters: [{ name: "Accept-Version", in: "header" }] };
const header = { parameters: [{ name: "X-CALLBACK-PAYLOAD", in: "header" }] };

testRule("mxkit-statuses", {
  silent: {
    "the least statuses": operation([200]),
    parameters: operation([200, 400], header),
    "a version, as one that nobody speaks is answered with 406": operation([200], version),
    "a body": operation([200, 400, 413], body({ name: {} })),
    "a body with an id": operation([200, 400, 409, 413], body({ id: {} })),
    "a job": operation([202, 400, 409]),
    "more than the least": operation([200, 422]),
    "an id in a list is nobody's identifier": operation([200, 400, 413], {
      requestBody: {
        content: {
          "application/json": {
            schema: { properties: { transactions: { items: { properties: { id: {} } } } } },
          },
        },
      },
    }),
  },
  fires: {
    "nothing at all": [
      { paths: { "/users": { get: { responses: {} } } } },
      always.map((status) => `paths./users.get: Every operation needs a ${status}.`),
    ],
    parameters: [operation([200], header), [`${path}: An operation with parameters needs a 400.`]],
    "a body": [
      operation([200], body({ name: {} })),
      [`${path}: An operation with a body needs a 400.`, `${path}: An operation with a body needs a 413.`],
    ],
    "a body with an id": [
      operation([200, 400, 413], body({ id: {} })),
      [`${path}: An operation that accepts an id needs a 409.`],
    ],
    "a job": [operation([202]), [`${path}: A job needs a 400.`, `${path}: A job needs a 409.`]],
  },
});

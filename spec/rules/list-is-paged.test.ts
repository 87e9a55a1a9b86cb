import { testRule } from "./testRule.js";

const Page = { name: "page", in: "query", schema: { minimum: 1, default: 1 } };
const RecordsPerPage = {
  name: "records_per_page",
  in: "query",
  schema: { minimum: 10, maximum: 100, default: 25 },
};
const pagination = { $ref: "#/components/schemas/Pagination" };
const users = { type: "array", items: {} };

const lists = ({
  operationId = "listUsers",
  parameters = ["Page", "RecordsPerPage"],
  properties = { users, pagination } as object,
  required = ["users", "pagination"],
  shared = {},
}) => ({
  paths: {
    "/users": {
      get: {
        operationId,
        parameters: parameters.map((name) => ({ $ref: `#/components/parameters/${name}` })),
        responses: {
          200: { content: { "application/json": { schema: { $ref: "#/components/schemas/UserPage" } } } },
        },
      },
    },
  },
  components: {
    parameters: { Page, RecordsPerPage, ...shared },
    schemas: { UserPage: { properties, required } },
  },
});

const path = "paths./users.get";
const body = `${path}: A list needs a 200 with an object of one array and pagination, both required.`;

testRule("mxkit-list-is-paged", {
  silent: {
    "a page": lists({}),
    "an operation that lists nothing": lists({ operationId: "readUser", parameters: [], properties: {} }),
  },
  fires: {
    "no pagination": [lists({ properties: { users } }), [body]],
    "pagination of another kind": [lists({ properties: { users, pagination: {} } }), [body]],
    "an object instead of an array": [
      lists({ properties: { users: { type: "object" }, pagination } }),
      [body],
    ],
    "two arrays": [lists({ properties: { users, members: users, pagination } }), [body]],
    "an array that may be absent": [lists({ required: ["pagination"] }), [body]],
    "no parameters": [
      lists({ parameters: [] }),
      [
        `${path}: A list needs the shared parameter Page.`,
        `${path}: A list needs the shared parameter RecordsPerPage.`,
      ],
    ],
    "bounds of another kind": [
      lists({
        shared: { RecordsPerPage: { ...RecordsPerPage, schema: { minimum: 1, maximum: 1000, default: 25 } } },
      }),
      [
        "components.parameters.RecordsPerPage: RecordsPerPage needs the minimum 10.",
        "components.parameters.RecordsPerPage: RecordsPerPage needs the maximum 100.",
      ],
    ],
  },
});

import { testRule } from "./testRule.js";

const schema = { $ref: "#/components/schemas/ErrorBody" };
const header = { schema: { type: "string" } };

const error = ({ headers = {}, media = { schema, examples: { one: { value: {} } } } as object } = {}) => ({
  headers: { "X-Request-Id": header, ...headers },
  content: { "application/vnd.mx.api.v1+json": media },
});

const answers = (status: number, response: object) => ({
  paths: { "/users": { get: { responses: { [status]: response } } } },
});

const at = (status: number) => `paths./users.get.responses.${status}`;

testRule("mxkit-error-body", {
  silent: {
    "the body, an example and the header": answers(400, error()),
    "a limit that says when to come back": answers(429, error({ headers: { "Retry-After": header } })),
    "a success": answers(200, { description: "A page." }),
  },
  fires: {
    "no content": [
      answers(400, { headers: { "X-Request-Id": header } }),
      [`${at(400)}: An error needs the schema ErrorBody.`, `${at(400)}: An error needs a named example.`],
    ],
    "another schema": [
      answers(500, error({ media: { schema: { type: "object" }, examples: { one: { value: {} } } } })),
      [`${at(500)}: An error needs the schema ErrorBody.`],
    ],
    "an example without a name": [
      answers(404, error({ media: { schema, example: {} } })),
      [`${at(404)}: An error needs a named example.`],
    ],
    "no request id": [
      answers(404, { ...error(), headers: {} }),
      [`${at(404)}: 404 needs the header X-Request-Id.`],
    ],
    "headers of the status": [answers(401, error()), [`${at(401)}: 401 needs the header WWW-Authenticate.`]],
    "a limit that does not say when": [
      answers(429, error()),
      [`${at(429)}: 429 needs the header Retry-After.`],
    ],
    "a shared response, where it stands": [
      {
        ...answers(503, { $ref: "#/components/responses/ServiceUnavailable" }),
        components: { responses: { ServiceUnavailable: error() } },
      },
      ["components.responses.ServiceUnavailable: 503 needs the header Retry-After."],
    ],
  },
});

import control from "./control.js";
import { testRule } from "./testRule.js";

/** What the rules' own tests say of the API's document, where it is otherwise for the control plane's. */
const paths = (responses: object, exception?: object) => ({
  paths: { "/control/clients": { get: { responses, ...(exception && { "x-lint-exception": exception }) } } },
});

const path = "paths./control/clients.get";
const speed = (format: string) => ({
  components: { schemas: { Clock: { properties: { speed: { type: "number", format } } } } },
});

const error = (schema: string) =>
  paths({
    500: {
      headers: { "X-Request-Id": {} },
      content: {
        "application/json": {
          schema: { $ref: `#/components/schemas/${schema}` },
          examples: { internal: {} },
        },
      },
    },
  });

testRule(
  "mxkit-decimal",
  {
    silent: { "a speed": speed("double") },
    fires: {
      "a speed as money": [
        speed("decimal"),
        ["components.schemas.Clock.properties.speed: A number needs the format double."],
      ],
    },
  },
  control,
);

testRule(
  "mxkit-error-body",
  {
    silent: { "its own body": error("ControlErrorBody") },
    fires: {
      "the API's body": [
        error("ErrorBody"),
        [`${path}.responses.500: An error needs the schema ControlErrorBody.`],
      ],
    },
  },
  control,
);

testRule(
  "mxkit-statuses",
  {
    silent: { "the least statuses": paths({ 200: {}, 500: {}, 503: {} }) },
    fires: {
      "nothing at all": [
        paths({}),
        [`${path}: Every operation needs a 500.`, `${path}: Every operation needs a 503.`],
      ],
    },
  },
  control,
);

testRule(
  "mxkit-exception-reason",
  {
    silent: {
      "what the rule finds here": paths(
        { 200: {} },
        { rule: "mxkit-statuses", reason: "Nothing in it can go wrong." },
      ),
    },
    fires: {
      "what the rule finds in the API's document": [
        paths(
          { 200: {}, 500: {}, 503: {} },
          { rule: "mxkit-statuses", reason: "It answers no 403 and no 406." },
        ),
        [`${path}.x-lint-exception: mxkit-statuses has nothing to find here.`],
      ],
    },
  },
  control,
);

import { testRule } from "./testRule.js";

const security = [{ basicAuth: [] }];

const answers = (operation: object, responses: object = { 200: {} }) => ({
  security,
  paths: { "/users": { get: { ...operation, responses } } },
});

testRule("mxkit-secured-401", {
  silent: {
    "a 401": answers({}, { 200: {}, 401: {} }),
    "an open operation": answers({ security: [] }),
    "an open document": { ...answers({}), security: [] },
  },
  fires: {
    "secured by the document": [answers({}), ["paths./users.get: A secured operation needs a 401."]],
    "secured by itself": [
      { ...answers({ security }), security: [] },
      ["paths./users.get: A secured operation needs a 401."],
    ],
  },
});

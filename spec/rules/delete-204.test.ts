import { testRule } from "./testRule.js";

const deletes = (responses: object) => ({ paths: { "/users/{user_guid}": { delete: { responses } } } });

const path = "paths./users/{user_guid}.delete";

testRule("mxkit-delete-204", {
  silent: {
    "204 without content": deletes({
      204: { description: "The user is deleted." },
      404: { description: "No such user." },
    }),
    "another method": { paths: { "/users": { get: { responses: { 200: { description: "A page." } } } } } },
  },
  fires: {
    "200 instead of 204": [
      deletes({ 200: { description: "The user." } }),
      [`${path}: A DELETE needs a 204.`, `${path}.responses.200: A DELETE answers 204, never 200.`],
    ],
    "204 with content": [deletes({ 204: { content: {} } }), [`${path}.responses.204: A 204 has no content.`]],
    "no success at all": [
      deletes({ 404: { description: "No such user." } }),
      [`${path}: A DELETE needs a 204.`],
    ],
  },
});

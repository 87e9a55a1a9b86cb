import { rule } from "./rule.js";
import { json, operations, responses } from "./walk.js";

/** The headers that HTTP wants of a status, and those that tell a client when to come back. */
const HEADERS = { 401: ["WWW-Authenticate"], 405: ["Allow"], 429: ["Retry-After"], 503: ["Retry-After"] };

export default rule(
  "An error has the one body, a named example, and the headers of its status.",
  function* (document, { schema }) {
    for (const operation of operations(document)) {
      for (const { status, node, path } of responses(document, operation)) {
        if (!/^[45]/.test(status)) continue;
        const [, media] = json(node);
        if (media?.schema?.$ref !== `#/components/schemas/${schema}`) {
          yield { path, message: `An error needs the schema ${schema}.` };
        }
        if (Object.keys(media?.examples ?? {}).length === 0)
          yield { path, message: "An error needs a named example." };
        for (const header of ["X-Request-Id", ...(HEADERS[status] ?? [])]) {
          if (!node.headers?.[header]) yield { path, message: `${status} needs the header ${header}.` };
        }
      }
    }
  },
  { schema: "ErrorBody" },
);

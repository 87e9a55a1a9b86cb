import { rule } from "./rule.js";
import { json, operations } from "./walk.js";

export default rule(
  "A success stands in its operation, with X-Request-Id and a named example.",
  function* (document) {
    for (const { operation, path } of operations(document)) {
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        if (!status.startsWith("2")) continue;
        for (const lack of lacks(response)) yield { path: [...path, "responses", status], message: lack };
      }
    }
  },
);

function* lacks(response) {
  if (response.$ref) return yield "A success needs to stand in its operation.";
  if (!response.headers?.["X-Request-Id"]) yield "A success needs the header X-Request-Id.";
  const [type, media] = json(response);
  if (type && Object.keys(media.examples ?? {}).length === 0) yield "A success needs a named example.";
}

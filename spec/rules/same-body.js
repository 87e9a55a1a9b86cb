import { rule } from "./rule.js";
import { json, operations, responses } from "./walk.js";

export default rule("Create and update answer what read answers.", function* (document) {
  const bodies = [...operations(document)].map((it) => ({
    ...it,
    ...parse(it.operation),
    schema: success(document, it),
  }));
  for (const { verb, noun, schema, path } of bodies) {
    if (verb !== "create" && verb !== "update") continue;
    const read = bodies.find((it) => it.verb === "read" && it.noun === noun);
    if (read && read.schema !== schema) {
      yield { path, message: `${verb} answers ${schema}, but read answers ${read.schema}.` };
    }
  }
});

/** readAccount and updateAccountByMember are about the same noun. */
function parse({ operationId = "" }) {
  const [, verb, noun] = /^(create|read|update)(.+?)(By[A-Z].*)?$/.exec(operationId) ?? [];
  return { verb, noun };
}

function success(document, operation) {
  for (const { status, node } of responses(document, operation)) {
    const [, media] = status.startsWith("2") ? json(node) : [];
    if (media) return media.schema?.$ref ?? "a schema of its own";
  }
}

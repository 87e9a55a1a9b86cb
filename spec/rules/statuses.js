import { rule } from "./rule.js";
import { json, operations, parameters, resolve } from "./walk.js";

/** 401 and 404 have rules of their own. */
export default rule(
  "An operation documents every status that it can answer.",
  function* (document, { always }) {
    for (const operation of operations(document)) {
      for (const [status, why] of needed(document, operation, always)) {
        if (!operation.operation.responses?.[status]) {
          yield { path: operation.path, message: `${why} needs a ${status}.` };
        }
      }
    }
  },
  { always: ["403", "406", "429", "500", "502", "503", "504"] },
);

function* needed(document, operation, always) {
  const { requestBody, responses = {} } = operation.operation;
  const startsJob = operation.method === "post" && "202" in responses;
  for (const status of always) yield [status, "Every operation"];
  if (requestBody) {
    yield ["400", "An operation with a body"];
    yield ["413", "An operation with a body"];
  } else if (startsJob) {
    yield ["400", "A job"];
  } else if (parameters(document, operation).some(canBeWrong)) {
    yield ["400", "An operation with parameters"];
  }
  if (startsJob) yield ["409", "A job"];
  else if (acceptsId(document, requestBody)) yield ["409", "An operation that accepts an id"];
}

/** What is asked for at a path is not found, and a version that nobody speaks is answered with 406. */
const canBeWrong = (parameter) => parameter.in !== "path" && parameter.name !== "Accept-Version";

/** Whether the object under the root key of a body has an `id` of the client's own. */
function acceptsId(document, requestBody) {
  const [, media] = json(resolve(document, requestBody));
  const roots = Object.values(resolve(document, media?.schema)?.properties ?? {});
  return roots.some((root) => resolve(document, root)?.properties?.id);
}

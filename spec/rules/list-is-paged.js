import { rule } from "./rule.js";
import { json, locate, operations, resolve, typesOf } from "./walk.js";

/** The two parameters of every list, and their bounds. */
const PARAMETERS = {
  Page: { minimum: 1, default: 1 },
  RecordsPerPage: { minimum: 10, maximum: 100, default: 25 },
};

export default rule("A list is paged, always in the same way.", function* (document) {
  for (const { operation, path } of operations(document)) {
    if (!operation.operationId?.startsWith("list")) continue;
    if (!isPage(document, operation.responses?.[200])) {
      yield {
        path,
        message: "A list needs a 200 with an object of one array and pagination, both required.",
      };
    }
    for (const [name, bounds] of Object.entries(PARAMETERS))
      yield* parameter(document, operation, path, name, bounds);
  }
});

function isPage(document, response) {
  const [, media] = json(resolve(document, response));
  const { properties = {}, required = [] } = resolve(document, media?.schema) ?? {};
  const others = Object.keys(properties).filter((name) => name !== "pagination");
  return (
    properties.pagination?.$ref === "#/components/schemas/Pagination" &&
    others.length === 1 &&
    typesOf(resolve(document, properties[others[0]])).join() === "array" &&
    Object.keys(properties).every((name) => required.includes(name))
  );
}

function* parameter(document, operation, path, name, bounds) {
  const $ref = `#/components/parameters/${name}`;
  if (!operation.parameters?.some((it) => it.$ref === $ref)) {
    return yield { path, message: `A list needs the shared parameter ${name}.` };
  }
  const shared = locate(document, { $ref }, []);
  for (const [key, value] of Object.entries(bounds)) {
    if (shared.node?.schema?.[key] !== value)
      yield { path: shared.path, message: `${name} needs the ${key} ${value}.` };
  }
}

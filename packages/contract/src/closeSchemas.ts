import { resolve, type Schema } from "./document.js";

const holdOne = ["items", "additionalProperties", "contains"];
const holdMany = ["properties", "patternProperties", "prefixItems", "oneOf", "anyOf"];

/**
 * The document with every object schema that names its properties closed, so that a field which the document does not
 * know is found. A schema that says `additionalProperties` itself stays as it is.
 *
 * The parts of an allOf stay open, each for the sake of the others, and their whole is closed. Schemas under if, then,
 * else and not are left alone: they describe an object that is closed elsewhere.
 */
export function closeSchemas<D extends object>(document: D): D {
  const copy = unshared(document);
  closeIn(copy);
  return copy;

  function closeIn(node: unknown): void {
    if (!isNode(node)) return;
    for (const [key, child] of Object.entries(node)) {
      if (key === "example" || key === "examples") continue;
      if (key === "schema") close(child);
      else if (key === "schemas") closeEach(child);
      else closeIn(child);
    }
  }

  function close(schema: unknown): void {
    if (!isNode(schema)) return;
    if (schema.allOf) schema.unevaluatedProperties ??= false;
    else if (schema.properties) schema.additionalProperties ??= false;
    closeBelow(schema);
  }

  function closeBelow(schema: Schema): void {
    for (const key of holdOne) close(schema[key]);
    for (const key of holdMany) closeEach(schema[key]);
    if (!schema.allOf) return;
    schema.allOf = schema.allOf.map((part) => unshared(resolve<Schema>(document, part)));
    schema.allOf.forEach(closeBelow);
  }

  function closeEach(schemas: unknown): void {
    if (isNode(schemas)) Object.values(schemas).forEach(close);
  }
}

function isNode(value: unknown): value is Record<string, unknown> & Schema {
  return typeof value === "object" && value !== null;
}

/** A copy in which every node stands in one place only: what is closed in one place can be left open in another. */
function unshared<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

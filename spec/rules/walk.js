/**
 * @typedef {Record<string, any>} Node an object of the document
 * @typedef {(string | number)[]} Path where it stands
 */

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** What hangs below these keys is data, even where it looks like a part of the document. */
const DATA = new Set(["const", "default", "enum", "example", "examples", "value"]);

const SCALARS = ["string", "number", "integer", "boolean"];

/** @returns {value is Node} */
const isObject = (value) => typeof value === "object" && value !== null;

/** The key as Spectral writes it in a path. */
const keyOf = (node, key) => (Array.isArray(node) ? Number(key) : key);

/** The operations that the API offers; webhooks are somebody else's. */
export function* operations(document) {
  for (const [url, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) yield { url, method, item, operation, path: ["paths", url, method] };
    }
  }
}

/** The responses of an operation, each where it really stands. */
export function* responses(document, { operation, path }) {
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const found = locate(document, response, [...path, "responses", status]);
    if (found.node) yield { status, ...found };
  }
}

/** The parameters of an operation, its path's included. */
export const parameters = (document, { item, operation }) =>
  [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((it) => resolve(document, it))
    .filter(isObject);

/** The name and the media type of JSON among those of a body or a response. */
export const json = (node) =>
  Object.entries(node?.content ?? {}).find(([name]) => /[+/]json$/.test(name)) ?? [];

/** Follows references, and tells where they end. Nothing is there where one points nowhere. */
export function locate(document, node, path) {
  if (!isObject(node) || typeof node.$ref !== "string") return { node, path };
  const target = node.$ref
    .slice(2)
    .split("/")
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
  return locate(document, at(document, target), target);
}

/** Follows references. */
export const resolve = (document, node) => locate(document, node, []).node;

/** What stands at a path. */
export const at = (document, path) => path.reduce((node, key) => node?.[key], document);

/** Every object of the document that is not data. */
export function* objects(node, path = [], keysAreNames = false) {
  yield { node, path };
  for (const [key, child] of Object.entries(node)) {
    if (!isObject(child) || (DATA.has(key) && !keysAreNames)) continue;
    yield* objects(child, [...path, keyOf(node, key)], key === "properties" && !keysAreNames);
  }
}

/** Every schema, with the name of the property or parameter that it describes. References are not followed. */
export function* schemas(document) {
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    yield* subschemas(schema, ["components", "schemas", name]);
  }
  for (const { node, path } of objects(document)) {
    if (isObject(node.schema) && !path.includes("schemas")) {
      yield* subschemas(node.schema, [...path, "schema"], node.name);
    }
  }
}

function* subschemas(schema, path, name) {
  if (!isObject(schema)) return;
  yield { schema, path, name };
  for (const child of children(schema)) yield* subschemas(child.schema, [...path, ...child.path], child.name);
}

/** The schemas right below a schema. */
function* children(schema) {
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    yield { schema: child, path: ["properties", name], name };
  }
  for (const key of ["items", "additionalProperties", "not"]) yield { schema: schema[key], path: [key] };
  for (const key of ["allOf", "anyOf", "oneOf", "prefixItems"]) {
    for (const [index, child] of (schema[key] ?? []).entries()) yield { schema: child, path: [key, index] };
  }
}

/** Every schema that a success consists of, once, each where it really stands. */
export function* answers(document) {
  const seen = new Set();
  for (const operation of operations(document)) {
    for (const { status, node, path } of responses(document, operation)) {
      const [type, media] = status.startsWith("2") ? json(node) : [];
      if (media) yield* parts(document, media.schema, [...path, "content", type, "schema"], seen);
    }
  }
}

function* parts(document, reference, from, seen) {
  const { node, path } = locate(document, reference, from);
  if (!isObject(node) || seen.has(node)) return;
  seen.add(node);
  yield { schema: node, path };
  for (const child of children(node)) yield* parts(document, child.schema, [...path, ...child.path], seen);
}

/** The types of a schema apart from null. */
export const typesOf = ({ type = [] }) => [type].flat().filter((it) => it !== "null");

/** Whether a schema is of a string, number or boolean. */
export function isScalar(schema) {
  const types = typesOf(schema);
  return types.length > 0 && types.every((type) => SCALARS.includes(type));
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openapiOverlay } from "openapi-format";
import { parse } from "yaml";
import { root } from "../redocly.js";
import { withoutUnused } from "./bundle.js";
import { type Document, type Parameter, resolve } from "./document.js";

/** What an OpenAPI Overlay cannot say. */
export interface Renamed {
  /** Old path → new path. */
  paths: Readonly<Record<string, string>>;
  /** Old media type → new one, which may be there already. */
  mediaTypes: Readonly<Record<string, string>>;
}

/**
 * Makes another version of a document. (docs/decisions/0014-versions.md)
 *
 * @param base is left as it is
 * @param file an OpenAPI Overlay, from the root of the workspace, with `x-renamed`; and `x-milliseconds` where times in examples get them
 * @throws where an action finds nothing to act on, or a name nothing to rename
 */
export async function applyOverlay(base: Document, file: string): Promise<Document> {
  const overlay = parse(await readFile(join(root, file), "utf8"));
  const renamed = rename(base, overlay["x-renamed"]);
  const { data, resultData } = await openapiOverlay(renamed as never, { overlaySet: overlay });
  const unused = resultData.unusedActions as { target: string }[];
  if (unused.length > 0)
    throw new Error(`${file} finds nothing at ${unused.map(({ target }) => target).join(", ")}.`);
  const document = sorted(withParametersOfPaths(data as unknown as Document));
  return withoutUnused(overlay["x-milliseconds"] ? withMilliseconds(document) : document);
}

/** A copy in which paths and media types have their new names, where they were. */
export function rename(base: Document, { paths, mediaTypes }: Renamed): Document {
  const document = structuredClone(base);
  const missing = Object.keys(paths).find((path) => !(path in document.paths));
  if (missing) throw new Error(`There is no ${missing} to rename.`);
  document.paths = renameKeys(document.paths, paths);
  const found = new Set<string>();
  visit(document, (node) => {
    if (!isObject(node.content)) return;
    for (const type of Object.keys(node.content)) found.add(type);
    node.content = renameKeys(node.content, mediaTypes);
  });
  const unknown = Object.keys(mediaTypes).find((type) => !found.has(type));
  if (unknown) throw new Error(`There is no ${unknown} to rename.`);
  return document;
}

/** Of two that get the same name, the first stays. */
function renameKeys<Value>(
  object: Readonly<Record<string, Value>>,
  names: Readonly<Record<string, string>>,
): Record<string, Value> {
  const result: Record<string, Value> = {};
  for (const [key, value] of Object.entries(object)) result[names[key] ?? key] ??= value;
  return result;
}

/** The parameters of a path are the components that have the names in it. */
export function withParametersOfPaths(document: Document): Document {
  const components = (document.components.parameters ?? {}) as Record<string, Parameter>;
  const refs = new Map(
    Object.entries(components)
      .filter(([, parameter]) => parameter.in === "path")
      .map(([key, { name }]) => [name, { $ref: `#/components/parameters/${key}` }]),
  );
  for (const [path, item] of Object.entries(document.paths)) {
    const others = (item.parameters ?? []).filter(
      (parameter) => resolve<Parameter>(document, parameter).in !== "path",
    );
    const own = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => {
      const ref = refs.get(name);
      if (!ref) throw new Error(`No parameter has the name of {${name}} in ${path}.`);
      return ref;
    });
    item.parameters = [...own, ...others];
  }
  return document;
}

/** What was added goes where the alphabet has it. */
function sorted(document: Document): Document {
  visit(document.components.examples, (node) => {
    if ("guid" in node) sortKeys(node);
  });
  for (const schema of Object.values(document.components.schemas)) {
    schema.required?.sort();
    const { properties } = schema;
    if (!properties || "pagination" in properties) continue;
    sortKeys(properties);
  }
  return document;
}

function sortKeys(object: Record<string, unknown>): void {
  for (const key of Object.keys(object).sort()) {
    const value = object[key];
    delete object[key];
    object[key] = value;
  }
}

const withMilliseconds = (document: Document): Document =>
  JSON.parse(JSON.stringify(document).replace(/"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)Z"/g, '"$1.000Z"'));

function visit(node: unknown, look: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) for (const item of node) visit(item, look);
  if (!isObject(node)) return;
  look(node);
  for (const value of Object.values(node)) visit(value, look);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

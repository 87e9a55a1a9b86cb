import { openapiOverlay } from "openapi-format";
import { type Document, type Json, type Parameter, resolve } from "./document.js";

/** An OpenAPI Overlay, with what an Overlay cannot say. (docs/decisions/0014-versions.md) */
export interface Overlay {
  overlay: string;
  actions: { target: string; update?: unknown; remove?: true }[];
  "x-renamed": {
    /** Old path → new path. */
    paths: Readonly<Record<string, string>>;
    /** Old media type → new one, which may be there already. */
    mediaTypes: Readonly<Record<string, string>>;
  };
  /** Whether the times in examples get milliseconds. */
  "x-milliseconds"?: boolean;
}

/**
 * Makes another version of a document, which is left as it is. What nothing refers to any more is still there.
 *
 * @throws where an action finds nothing to act on, or there is not what is to be renamed
 */
export async function applyOverlay(base: Document, overlay: Overlay): Promise<Document> {
  const document = await act(renamed(base, overlay["x-renamed"]), overlay);
  takeParametersFromPaths(document);
  sortFields(document);
  return overlay["x-milliseconds"] ? withMilliseconds(document) : document;
}

/** openapi-format changes the document that it gets, and only counts the actions that come to nothing. */
async function act(document: Document, overlaySet: Overlay): Promise<Document> {
  const { data, resultData } = await openapiOverlay(document as never, { overlaySet: overlaySet as never });
  const unused = resultData.unusedActions as Overlay["actions"];
  if (unused.length > 0) {
    throw new Error(`The overlay finds nothing at ${unused.map(({ target }) => target).join(", ")}.`);
  }
  return data as unknown as Document;
}

/** A copy in which paths and media types have their new names, where they were; paths in descriptions too. */
export function renamed(base: Document, { paths, mediaTypes }: Overlay["x-renamed"]): Document {
  const document = structuredClone(base);
  const found = new Set(Object.keys(document.paths));
  document.paths = renameKeys(document.paths, paths);
  for (const node of objectsIn(document)) {
    if (typeof node.description === "string") {
      node.description = node.description.replace(/\/[\w{}/.]*[\w}]/g, (path) => paths[path] ?? path);
    }
    if (!isObject(node.content)) continue;
    for (const type of Object.keys(node.content)) found.add(type);
    node.content = renameKeys(node.content, mediaTypes);
  }
  const missing = Object.keys({ ...paths, ...mediaTypes }).filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`There is no ${missing.join(", no ")} to rename.`);
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
function takeParametersFromPaths(document: Document): void {
  const refs = pathParameters(document);
  for (const [path, item] of Object.entries(document.paths)) {
    const own = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => {
      const $ref = refs.get(name);
      if (!$ref) throw new Error(`No parameter has the name of {${name}} in ${path}.`);
      return { $ref };
    });
    const others = (item.parameters ?? []).filter(
      (parameter) => resolve<Parameter>(document, parameter).in !== "path",
    );
    item.parameters = [...own, ...others];
  }
}

/** Where the parameters of paths stand, by name. */
function pathParameters({ components }: Document): Map<string, string> {
  const parameters = Object.entries((components.parameters ?? {}) as Record<string, Parameter>);
  return new Map(
    parameters
      .filter(([, parameter]) => parameter.in === "path")
      .map(([key, { name }]) => [name, `#/components/parameters/${key}`]),
  );
}

/** An Overlay adds at the end. A reader looks for a field by the alphabet; of a page, the records come first. */
function sortFields({ components }: Document): void {
  for (const { properties, required } of Object.values(components.schemas)) {
    if (!properties || "pagination" in properties) continue;
    sortKeys(properties);
    required?.sort();
  }
  for (const node of objectsIn(components.examples)) if ("guid" in node) sortKeys(node);
}

function sortKeys(object: Record<string, unknown>): void {
  for (const key of Object.keys(object).sort()) {
    const value = object[key];
    delete object[key];
    object[key] = value;
  }
}

const inSeconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const withMilliseconds = (document: Document): Document =>
  JSON.parse(JSON.stringify(document), (_, value: Json) =>
    typeof value === "string" && inSeconds.test(value) ? value.replace("Z", ".000Z") : value,
  );

/** The value, where it is an object, and all objects in it. Each is seen before those in it. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (isObject(value)) yield value;
  if (typeof value !== "object" || value === null) return;
  for (const child of Object.values(value)) yield* objectsIn(child);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

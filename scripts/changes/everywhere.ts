import type { Change } from "../diff.js";
import { type Document, type Parameter, resolve, type Schema } from "../generate/document.js";
import type { Overlay } from "../generate/overlay.js";
import { line } from "./tell.js";

export interface Versions {
  base: Document;
  revision: Document;
  /** What makes the one of the other. */
  overlay: Overlay;
}

/** What is otherwise in every request and answer, told once. */
export function everywhere({ base, revision, overlay }: Versions): string[] {
  const { mediaTypes, paths } = overlay["x-renamed"];
  return [
    ...parametersOfAll(revision).map(
      ({ name, description }) => `Every request can carry \`${name}\`. ${line(description)}`,
    ),
    ...newHeaders(base, revision).map(
      ([name, { description }]) => `Every answer carries \`${name}\`. ${line(description)}`,
    ),
    ...Object.entries(mediaTypes).map(([old, now]) => `What was \`${old}\` is \`${now}\`.`),
    ...(overlay["x-milliseconds"]
      ? ["Times have milliseconds: `2016-10-13T18:07:57.000Z`, not `2016-10-13T18:07:57Z`."]
      : []),
    ...new Set(Object.entries(paths).flatMap(([old, now]) => identifiers(base, old, revision, now))),
  ];
}

/** Whether a change is one of those that are told once. */
export function isEverywhere(change: Change, { base, revision, overlay }: Versions): boolean {
  const value = change.revision?.value;
  const owner = <Node extends object>(): Node =>
    resolve<Node>(revision, { $ref: change.revision?.pointer.replace(/\/\w+$/, "") ?? "" });
  switch (`${change.typeName} ${change.property ?? change.kind}`) {
    case "Parameter name":
      return owner<Parameter>().in === "path";
    case "Parameter added":
    case "ParameterList added": {
      const shared = parametersOfAll(revision).map(({ name }) => name);
      const added = [value].flat().map((one) => resolve(revision, one as Parameter).name);
      return added.every((name) => shared.includes(name));
    }
    case "Header added":
      return newHeaders(base, revision).some(([name]) => change.path.endsWith(`/${name}`));
    case "Schema pattern":
      return overlay["x-milliseconds"] === true && owner<Schema>().format === "date-time";
    default:
      return false;
  }
}

function parametersOfAll(document: Document): Parameter[] {
  const [first = [], ...others] = Object.keys(document.paths).map((path) => parametersOf(document, path));
  return first.filter(({ name }) => others.every((list) => list.some((other) => other.name === name)));
}

/** Those that no answer had before. */
function newHeaders(base: Document, revision: Document): [name: string, header: { description?: string }][] {
  const headersOf = ({ components }: Document) => (components.headers ?? {}) as Record<string, object>;
  return Object.entries(headersOf(revision)).filter(([name]) => !(name in headersOf(base)));
}

function identifiers(base: Document, old: string, revision: Document, now: string): string[] {
  const before = parametersOf(base, old).filter((parameter) => parameter.in === "path");
  const after = parametersOf(revision, now).filter((parameter) => parameter.in === "path");
  return after
    .map(({ name, description }, index) => ({ name, description, was: before[index]?.name }))
    .filter(({ name, was }) => name !== was)
    .map(({ name, description, was }) => `On some paths \`{${was}}\` is \`{${name}}\`: ${line(description)}`);
}

const parametersOf = (document: Document, path: string): Parameter[] =>
  (document.paths[path]?.parameters ?? []).map((parameter) => resolve<Parameter>(document, parameter));

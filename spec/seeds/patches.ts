import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";

/** Replaces a text everywhere in an example as printed, or in a curl. */
export interface TextPatch {
  reason: string;
  files?: string[];
  curls?: string[];
  find: string;
  with: string;
}

/** Changes a parsed example. `path` is a JSON Pointer in which `*` is every element of a list, `-` its end. */
export interface ValuePatch {
  reason: string;
  files: string[];
  curls?: undefined;
  op: "add" | "replace" | "remove";
  path: string;
  value?: unknown;
}

export type Patch = TextPatch | ValuePatch;

export function loadPatches(): Patch[] {
  return parse(readFileSync(new URL("patches.yaml", import.meta.url), "utf8"));
}

export function isTextPatch(patch: Patch): patch is TextPatch {
  return "find" in patch;
}

/** The patches of an example or a curl by its name, in the order of the list. */
export function patchesOf(
  target: "files" | "curls",
  names: readonly string[],
  patches = loadPatches(),
): (name: string) => Patch[] {
  const list = patches.map((patch) => ({ patch, chosen: namesOf(patch[target] ?? [], names) }));
  return (name) => list.filter(({ chosen }) => chosen.has(name)).map(({ patch }) => patch);
}

/** The names that a patch is for; in its patterns `*` stands for any text. */
export function namesOf(patterns: readonly string[], names: readonly string[]): Set<string> {
  const chosen = new Set<string>();
  for (const pattern of patterns) {
    const expression = new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`);
    const matches = names.filter((name) => expression.test(name));
    if (matches.length === 0) throw new Error(`Patch for ${pattern}: there is no such name`);
    for (const name of matches) chosen.add(name);
  }
  return chosen;
}

export function applyTextPatch(text: string, patch: TextPatch): string {
  if (!text.includes(patch.find)) throw new Error(`there is no text ${JSON.stringify(patch.find)}`);
  return text.replaceAll(patch.find, () => patch.with);
}

export function applyValuePatch(value: unknown, patch: ValuePatch): unknown {
  const copy = structuredClone(value);
  const steps = patch.path.split("/").slice(1);
  change(copy, steps, patch);
  return copy;
}

function change(node: unknown, [step = "", ...rest]: string[], patch: ValuePatch): void {
  const container = asContainer(node, patch);
  const keys = step === "*" ? Object.keys(container) : [step];
  if (keys.length === 0) throw new Error(`${patch.path} covers nothing`);
  for (const key of keys) {
    if (rest.length > 0) change(container[key], rest, patch);
    else changeMember(container, key, patch);
  }
}

function changeMember(container: Container, key: string, { op, path, value }: ValuePatch): void {
  if (op === "add") {
    if (key === "-" && Array.isArray(container)) container.push(value);
    else if (key in container) throw new Error(`${path} is there already`);
    else container[key] = value;
    return;
  }
  if (!(key in container)) throw new Error(`${path} is not there`);
  if (op === "remove") delete container[key];
  else if (isDeepStrictEqual(container[key], value)) throw new Error(`${path} has that value already`);
  else container[key] = value;
}

type Container = Record<string, unknown>;

function asContainer(node: unknown, { path }: ValuePatch): Container {
  if (typeof node !== "object" || node === null) throw new Error(`${path} is not there`);
  return node as Container;
}

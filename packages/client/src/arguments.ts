import type { ClientCall } from "@mxkit/api/client";

/** The arguments of a call as its user gives them, all in one object. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The same where the request has them. */
export interface RequestParts {
  path: Record<string, string>;
  query: Record<string, unknown>;
  header: Record<string, string>;
  body: Record<string, unknown> | undefined;
}

/** Puts each argument where its operation has it. */
export function place(call: ClientCall, given: Arguments = {}): RequestParts {
  const parts = { path: {} as Record<string, string>, query: {}, header: {}, body: {}, root: {} };
  const rest: Record<string, unknown> = { ...given };
  for (const [, noun = "", key = ""] of call.path.matchAll(/\{(\w+)_(guid|code)\}/g)) {
    parts.path[`${noun}_${key}`] = identifier(call, noun, key, rest[noun]);
    delete rest[noun];
  }
  for (const [name, value] of Object.entries(rest)) {
    if (value === undefined) continue;
    Object.assign(parts[placeOf(call, name)], { [name]: value });
  }
  return { ...parts, body: bodyOf(call, parts) };
}

function placeOf({ places, root }: ClientCall, name: string) {
  return places?.[name] ?? (/^[A-Z]/.test(name) ? "header" : root ? "root" : "query");
}

/** Fields of an object stand under its root key. A body that may be left out is left out where it would be empty. */
function bodyOf(
  { root, isBodyOptional }: ClientCall,
  parts: { body: object; root: object },
): RequestParts["body"] {
  const body =
    root && !(isBodyOptional && isEmpty(parts.root)) ? { ...parts.body, [root]: parts.root } : parts.body;
  return isEmpty(body) ? undefined : (body as RequestParts["body"]);
}

const isEmpty = (object: object) => Object.keys(object).length === 0;

/** @throws where there is none: a path with a hole in it would be another operation's. */
function identifier(call: ClientCall, noun: string, key: string, value: unknown): string {
  const text = (Object(value) as Record<string, unknown>)[key] ?? value;
  if (typeof text === "string" && !["", ".", ".."].includes(text)) return text;
  throw new TypeError(
    `\`${noun}\` of ${call.id} must be a ${key} or an object that has one, but the ${key} is ${
      typeof text === "string" ? JSON.stringify(text) : typeof text
    }.`,
  );
}

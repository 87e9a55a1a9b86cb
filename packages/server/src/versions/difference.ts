import type { ParsedRequest } from "../http/readRequest.js";
import type { Handler } from "../http/served.js";
import type { Read } from "../store/database.js";

/**
 * One thing that tells a version from the one after it. Handlers know the newest version alone: a difference brings requests of the
 * older one up to the newer, and answers of the newer down to the older. (docs/decisions/0014-versions.md)
 */
export interface Difference {
  /** By the operation: what was sent, as the newer version has it. */
  requests?: Readonly<Record<string, (request: ParsedRequest) => ParsedRequest>>;
  /** By the operation: the status of a success, where it is another one. */
  statuses?: Readonly<Record<string, number>>;
  /** By the schema of what an answer holds, one or many; each gets the JSON of the whole answer. Webhooks go through it, too. */
  objects?: Readonly<Record<string, (json: string, read: Read) => string | Promise<string>>>;
  /** What becomes of the JSON of every answer. */
  text?: (json: string) => string;
  /** What answers operations that the newer version has no longer. */
  handlers?: Readonly<Record<string, Handler<never>>>;
}

/** Changes each object that stands in an answer under `key`, or in a list under its plural. Not for amounts, which lose digits. */
export function eachObject(
  json: string,
  key: string,
  change: (object: Record<string, unknown>) => object,
): string {
  const body = JSON.parse(json);
  for (const [name, value] of Object.entries(body)) {
    if (name === key) body[name] = change(value as Record<string, unknown>);
    if (name === `${key}s`) body[name] = (value as Record<string, unknown>[]).map(change);
  }
  return JSON.stringify(body);
}

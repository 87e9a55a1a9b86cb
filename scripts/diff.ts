import { redocly } from "./redocly.js";

/** A change as `redocly diff --format=json` tells it. */
export interface Change {
  path: string;
  typeName: string;
  kind: "added" | "removed" | "modified";
  property?: string;
  verdicts: { ruleId: string; impact: string; message: string; location: { pointer: string } }[];
  base?: Side;
  revision?: Side;
}

export interface Side {
  pointer: string;
  value?: unknown;
}

/**
 * All changes between two documents, in the order of the document. Paths are matched by their form: one that has got another name may
 * be taken for a change of a third.
 *
 * @param base path of the document that there was
 * @param revision path of the one that takes its place
 * @throws where one of them cannot be read
 */
export async function diff(base: string, revision: string): Promise<Change[]> {
  const { code, output, result } = await redocly("diff", base, revision, "--format=json", "--fail-on=none");
  const start = result.indexOf("{");
  if (code !== 0 || start < 0) throw new Error(`${base} and ${revision} could not be compared:\n${output}`);
  return JSON.parse(result.slice(start, result.lastIndexOf("}") + 1)).changes;
}

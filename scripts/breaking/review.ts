import { type BreakingChange, keyOf } from "./compare.js";

/** An entry of `spec/released/accepted.yaml`. */
export interface Accepted extends BreakingChange {
  /** Name of the document, e.g. `v20111101`. */
  document: string;
  /** Why callers have to live with it. */
  why: string;
}

export interface Review {
  /** What nobody has accepted. */
  open: (BreakingChange & { document: string })[];
  /** What is wrong with the list of what is accepted. */
  problems: string[];
}

/** Holds the breaking changes of each document against the list of those accepted. */
export function review(changes: Record<string, BreakingChange[]>, accepted: Accepted[]): Review {
  const found = Object.entries(changes).flatMap(([document, list]) =>
    list.map((change) => ({ document, ...change })),
  );
  const key = (change: BreakingChange & { document: string }) => `${change.document} ${keyOf(change)}`;
  const foundKeys = new Set(found.map(key));
  const acceptedKeys = new Set(accepted.map(key));
  return {
    open: found.filter((change) => !acceptedKeys.has(key(change))),
    problems: accepted.flatMap((entry) => [
      ...(typeof entry.why === "string" && entry.why.trim() !== ""
        ? []
        : [`${nameOf(entry)}: \`why\` is missing.`]),
      ...(foundKeys.has(key(entry))
        ? []
        : [`${nameOf(entry)}: there is no such change (any more); take it out.`]),
    ]),
  };
}

const nameOf = ({ document, rule, at }: Accepted) => `${document} ${rule} ${at}`;

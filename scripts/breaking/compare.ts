import { type Change, diff, type Side } from "../diff.js";

/** A change between two documents that breaks somebody who calls by the first. */
export interface BreakingChange {
  /** Of `redocly diff`, or one of `ourRules`. */
  rule: string;
  /** JSON pointer into the document that has what changed. */
  at: string;
  /** What changed, in words. */
  change: string;
}

interface Rule {
  name: string;
  breaks(change: Change): boolean;
  message(base: Side, revision: Side | undefined): string;
}

const last = (pointer: string, index = -1) => pointer.split("/").at(index);

/** What Redocly takes for a patch, and is none for those who call: what they send is dropped, or what they get is something else. */
const ourRules: Rule[] = [
  {
    name: "request-property-removed",
    breaks: ({ kind, typeName, path }) =>
      kind === "removed" && typeName === "Schema" && /\/requestBody\/.*\/properties\/[^/]+$/.test(path),
    message: ({ pointer }) => `Property \`${last(pointer)}\` of \`${last(pointer, -3)}\` is taken no longer.`,
  },
  {
    name: "default-changed",
    breaks: ({ kind, property }) => kind === "modified" && property === "default",
    message: (base, revision) =>
      `The default of \`${last(base.pointer, -3)}\` was ${JSON.stringify(base.value)} and is ${JSON.stringify(revision?.value)}.`,
  },
  {
    name: "parameter-renamed",
    breaks: ({ typeName, property }) => typeName === "Parameter" && property === "name",
    message: (base, revision) =>
      `The parameter \`${base.value}\` is called \`${revision?.value}\`, and so is the argument of the client.`,
  },
];

/**
 * What breaks between two documents, each change once, in the order of the document.
 *
 * @param base path of the document that callers know
 * @param revision path of the one that takes its place
 * @throws where one of them cannot be read
 */
export async function breakingChanges(base: string, revision: string): Promise<BreakingChange[]> {
  const changes = await diff(base, revision);
  const found = changes.flatMap((change) => [...byRedocly(change), ...byUs(change)]);
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

/** Two changes with the same key are one. */
export const keyOf = ({ rule, at, change }: BreakingChange) => JSON.stringify([rule, at, change]);

function byRedocly({ verdicts }: Change): BreakingChange[] {
  return verdicts
    .filter(({ impact }) => impact === "major")
    .map(({ ruleId, message, location }) => ({ rule: ruleId, at: location.pointer, change: message }));
}

function byUs(change: Change): BreakingChange[] {
  const { base, revision } = change;
  if (base === undefined) return [];
  return ourRules
    .filter((rule) => rule.breaks(change))
    .map((rule) => ({ rule: rule.name, at: base.pointer, change: rule.message(base, revision) }));
}

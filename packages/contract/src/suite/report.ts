import type { Document } from "../document.js";
import { operationsOf } from "../operations.js";
import { type Failure, type Pair, type State, type SuiteResult, stateOf } from "./result.js";

const signs: Record<State, string> = { held: "✓", failed: "✗", "not reached": "·" };

/** What a person reads at the end: the table, the failures, what was not reached and why, and the figures. */
export function report(document: Document, result: SuiteResult): string {
  return [
    table(document, result),
    ...paragraphs(result),
    ...reasons(result),
    ...leftBehind(result),
    figures(result),
  ].join("\n\n");
}

/** Operations × statuses: ✓ held, ✗ failed, · not reached, blank: not documented. */
function table(document: Document, { pairs }: SuiteResult): string {
  const statuses = [...new Set(pairs.map(({ status }) => status))].sort((a, b) => a - b);
  const ids = [...operationsOf(document).keys()].filter((id) =>
    pairs.some(({ operationId }) => operationId === id),
  );
  const width = Math.max(...ids.map(({ length }) => length));
  const signOf = (id: string, status: number) => {
    const pair = pairs.find((pair) => pair.operationId === id && pair.status === status);
    return pair ? signs[stateOf(pair)] : " ";
  };
  const rows = ids.map((id) => [id.padEnd(width), ...statuses.map((status) => ` ${signOf(id, status)} `)]);
  const head = [" ".repeat(width), ...statuses.map(String)];
  return [head, ...rows].map((cells) => cells.join(" ").trimEnd()).join("\n");
}

/** How many failures are told in full; of a server on which nothing is right they are more than anyone reads. */
const most = 30;

/** A paragraph each: which pair, how, what was wrong, and how to do it again. */
function paragraphs({ failures }: SuiteResult): string[] {
  const groups = new Map<string, Failure[]>();
  for (const failure of failures) {
    const likeness = failure.problems.join("\n");
    groups.set(likeness, [...(groups.get(likeness) ?? []), failure]);
  }
  const list = [...groups.values()];
  const rest = list.slice(most).flat();
  return [
    ...list.slice(0, most).map(([first, ...others]) => paragraph(first as Failure, others)),
    ...(rest.length > 0 ? [`✗ ${rest.length} more: ${namesOf(rest)}`] : []),
  ];
}

function paragraph({ operationId, status, how, problems, curl, answer }: Failure, alike: Failure[]): string {
  return [
    `✗ ${operationId} ${status}: ${how}`,
    ...problems.map((problem) => `  ${problem}`),
    ...(curl ? ["", curl, "", `→ ${answer}`] : []),
    ...(alike.length > 0 ? ["", `The same ${alike.length} times more: ${namesOf(alike)}`] : []),
  ].join("\n");
}

/** The pairs, unless there are so many that nobody reads them; the table has them all. */
function namesOf(failures: Failure[]): string {
  const names = [...new Set(failures.map(({ operationId, status }) => `${operationId} ${status}`))];
  const rest = names.length - 10;
  return names.slice(0, 10).join(", ") + (rest > 0 ? `, and ${rest} other pairs` : "");
}

/** Why pairs were not reached: the pairs by their reason. */
function reasons({ pairs, isStopped }: SuiteResult): string[] {
  const byReason = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (stateOf(pair) !== "not reached") continue;
    const why =
      [...pair.reasons].join("; ") || (isStopped ? "it was stopped before" : "nobody has said yet how");
    byReason.set(why, [...(byReason.get(why) ?? []), pair]);
  }
  if (byReason.size === 0) return [];
  const lines = [...byReason].map(([why, list]) => `· ${list.length} ${why}: ${shortList(list)}`);
  return [["Not reached:", ...lines].join("\n")];
}

/** The operations of each status, or how many there are. */
function shortList(pairs: Pair[]): string {
  const byStatus = new Map<number, string[]>();
  for (const { operationId, status } of pairs)
    byStatus.set(status, [...(byStatus.get(status) ?? []), operationId]);
  return [...byStatus]
    .map(([status, ids]) => `${status} of ${ids.length > 6 ? `${ids.length} operations` : ids.join(", ")}`)
    .join("; ");
}

function leftBehind({ leftBehind }: SuiteResult): string[] {
  return leftBehind.length > 0 ? [`Could not be deleted: ${leftBehind.join(", ")}`] : [];
}

function figures({ pairs, cases, requests, seconds, isStopped }: SuiteResult): string {
  const count = (state: State) => pairs.filter((pair) => stateOf(pair) === state).length;
  return `${isStopped ? "Stopped early. " : ""}Pairs: ${count("held")} held, ${count("failed")} failed, ${count("not reached")} not reached; ${cases} cases, ${requests} requests, ${Math.round(seconds)} s`;
}

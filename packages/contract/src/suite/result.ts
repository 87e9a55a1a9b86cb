import type { Operation } from "../operations.js";

export interface SuiteResult {
  pairs: Pair[];
  failures: Failure[];
  /** What could not be deleted. */
  leftBehind: string[];
  cases: number;
  requests: number;
  seconds: number;
  /** Whether it was ended early. */
  isStopped: boolean;
}

/** An operation and one of its statuses. */
export interface Pair {
  operationId: string;
  status: number;
  /** How many of its cases were played. */
  cases: number;
  failures: number;
  /** Why it was not reached, or not in every way. */
  reasons: Set<string>;
}

export interface Failure {
  operationId: string;
  /** The one that was to come. */
  status: number;
  how: string;
  problems: string[];
  /** Lines for bash that do it again. */
  curl: string;
  answer: string;
}

export type State = "held" | "failed" | "not reached";

export function stateOf({ cases, failures }: Pair): State {
  if (failures > 0) return "failed";
  return cases > 0 ? "held" : "not reached";
}

export function documentedPairs(
  operations: Map<string, Operation>,
  isWanted: (pair: { operationId: string; status: number }) => boolean,
): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const { id, responses } of operations.values())
    for (const status of Object.keys(responses).map(Number))
      if (isWanted({ operationId: id, status })) pairOf(pairs, { operationId: id, status });
  return pairs;
}

/** An undocumented one gets its place, too. */
export function pairOf(
  pairs: Map<string, Pair>,
  { operationId, status }: { operationId: string; status: number },
): Pair {
  const key = `${operationId} ${status}`;
  const pair = pairs.get(key) ?? { operationId, status, cases: 0, failures: 0, reasons: new Set() };
  pairs.set(key, pair);
  return pair;
}

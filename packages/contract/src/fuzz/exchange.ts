import type { Match } from "../routes.js";
import type { Plan } from "./plan.js";
import type { Received, Sent } from "./wire.js";

/** A request that was sent, and what came. */
export interface Exchange {
  /** Which of the two clients asked. */
  client: 0 | 1;
  sent: Sent;
  /** The operation that the request is for by its method and path; none where the document has none. */
  match: Match | undefined;
  /** Undefined for requests of the fuzzer's own: those that prepare, wait and compare. */
  plan: Plan | undefined;
  /** Identifiers in the path that the client must not get at. */
  unreachable: string[];
  answer: Received;
  /** Whether the fuzzer waited for a job before it. */
  isLate: boolean;
}

export function textOf({ answer }: Exchange): string {
  return Buffer.from(answer.body).toString();
}

/** The JSON of a success. */
export function successOf(exchange: Exchange): unknown {
  const { status, headers } = exchange.answer;
  if (status < 200 || status > 299 || !headers["content-type"]?.includes("json")) return undefined;
  try {
    return JSON.parse(textOf(exchange));
  } catch {
    return undefined;
  }
}

/** An invariant that does not hold, with everything that was sent up to there; the exchange that shows it stands last. */
export class Broken extends Error {
  readonly invariant: string;
  readonly problems: string[];
  readonly exchanges: Exchange[];

  constructor(invariant: string, problems: string[], before: readonly Exchange[], last: Exchange) {
    super(`${invariant}: ${problems.join("; ")}`);
    this.invariant = invariant;
    this.problems = problems;
    this.exchanges = [...before.filter((exchange) => exchange !== last), last];
  }
}

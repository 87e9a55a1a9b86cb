import type { Exchange } from "../exchange.js";

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

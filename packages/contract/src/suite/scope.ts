import type { Exchange } from "../exchange.js";

/** The exchanges of one purpose, and the purposes that it builds on: what it takes to do it again. */
export class Scope {
  readonly #exchanges: [number: number, exchange: Exchange][] = [];
  readonly #uses = new Set<Scope>();
  /** Whether a job was waited for, which the next exchange comes after. */
  isLate = false;

  take(exchange: Exchange, number: number): void {
    this.#exchanges.push([number, exchange]);
    this.isLate = false;
  }

  use(other: Scope): void {
    this.#uses.add(other);
  }

  /** In the order in which they were sent. */
  get exchanges(): Exchange[] {
    const scopes = new Set<Scope>([this]);
    for (const scope of scopes) for (const used of scope.#uses) scopes.add(used);
    return [...scopes]
      .flatMap((scope) => scope.#exchanges)
      .sort(([a], [b]) => a - b)
      .map(([, exchange]) => exchange);
  }
}

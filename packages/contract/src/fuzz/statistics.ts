import type { Exchange } from "../exchange.js";

/** What was sent and what came. */
export class Statistics {
  requests = 0;
  sequences = 0;
  /** How often an operation answered with a status, `(none)` where the document has no such operation. */
  readonly answers = new Map<string, Map<number, number>>();
  readonly #begun = performance.now();

  count({ match, answer }: Exchange): void {
    this.requests += 1;
    const id = match?.operationId ?? "(none)";
    const statuses = this.answers.get(id) ?? new Map<number, number>();
    this.answers.set(id, statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1));
  }

  get perSecond(): number {
    return Math.round((this.requests * 1000) / (performance.now() - this.#begun));
  }

  /** A line an operation: how often it answered with which status. */
  table(): string {
    const statuses = [...new Set([...this.answers.values()].flatMap((row) => [...row.keys()]))].sort();
    const head = ["operation", ...statuses.map(String)];
    const rows = [...this.answers]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([id, row]) => [id, ...statuses.map((status) => String(row.get(status) ?? "·"))]);
    const first = Math.max(...[head, ...rows].map(([name = ""]) => name.length));
    return [head, ...rows]
      .map(([name = "", ...cells]) => name.padEnd(first) + cells.map((cell) => cell.padStart(8)).join(""))
      .join("\n");
  }
}

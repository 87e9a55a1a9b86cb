/** What the platform has acknowledged, and what it may have done without anybody hearing of it. */

/** One property of one object, such as the metadata of a user. */
interface Entry {
  acknowledged: string;
  /** Sent since, and not answered: it may be there or not. */
  unanswered: Set<string>;
}

export class Ledger {
  /** Acknowledged writes. */
  writes = 0;
  /** Writes that were sent and never answered. */
  cut = 0;
  readonly #entries = new Map<string, Entry>();

  /** @returns of which objects there is something */
  *of(prefix: string): Iterable<string> {
    for (const key of this.#entries.keys()) if (key.startsWith(prefix)) yield key;
  }

  acknowledge(key: string, value: string): void {
    this.writes += 1;
    this.#entries.set(key, { acknowledged: value, unanswered: new Set() });
  }

  /** A change of what is there already, which nobody answered. */
  leaveOpen(key: string, value: string): void {
    this.#entries.get(key)?.unanswered.add(value);
  }

  /** What is wrong with what was found, if anything. */
  fault(key: string, found: string | undefined): string | undefined {
    const entry = this.#entries.get(key);
    if (!entry || entry.acknowledged === found) return undefined;
    if (found === undefined) return `${key} is gone, which was acknowledged`;
    if (entry.unanswered.has(found)) return undefined;
    return `${key} should be "${entry.acknowledged}", but is "${found}"`;
  }
}

interface Waiting<Item> {
  fits: (item: Item) => boolean;
  take: (item: Item) => void;
  fail: (error: Error) => void;
}

/** Keeps what comes, and gives each item once to who waits for one like it. */
export class Inbox<Item> {
  readonly all: Item[] = [];
  readonly #describe: (item: Item) => string;
  readonly #open = new Set<Item>();
  readonly #waiting = new Set<Waiting<Item>>();
  #isClosed = false;

  constructor(describe: (item: Item) => string) {
    this.#describe = describe;
  }

  put(item: Item): void {
    this.all.push(item);
    this.#open.add(item);
    for (const waiting of this.#waiting) {
      try {
        if (!waiting.fits(item)) continue;
        this.#open.delete(item);
        waiting.take(item);
      } catch (error) {
        waiting.fail(error as Error);
      }
      this.#waiting.delete(waiting);
      if (!this.#open.has(item)) return;
    }
  }

  /** @param deadline in milliseconds */
  next(fits: (item: Item) => boolean = () => true, deadline: number): Promise<Item> {
    const item = [...this.#open].find(fits);
    if (item !== undefined) {
      this.#open.delete(item);
      return Promise.resolve(item);
    }
    if (this.#isClosed) return Promise.reject(new Error("The webhook catcher is stopped."));
    return new Promise((resolve, reject) => {
      const late = () => {
        this.#waiting.delete(waiting);
        reject(new Error(`No webhook that fits has come within ${deadline} ms. ${this.#others()}`));
      };
      const timer = setTimeout(late, deadline);
      const waiting: Waiting<Item> = {
        fits,
        take(item) {
          clearTimeout(timer);
          resolve(item);
        },
        fail(error) {
          clearTimeout(timer);
          reject(error);
        },
      };
      this.#waiting.add(waiting);
    });
  }

  /** Nobody waits for what can no longer come. */
  close(): void {
    this.#isClosed = true;
    for (const { fail } of this.#waiting) fail(new Error("The webhook catcher was stopped before one came."));
    this.#waiting.clear();
  }

  #others(): string {
    if (this.#open.size === 0) return "None is left of those that have come.";
    return `Those that have come and were not asked for:\n${[...this.#open].map((item) => `  ${this.#describe(item)}`).join("\n")}`;
  }
}

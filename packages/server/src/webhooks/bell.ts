/** Rung whenever something may have come for those who wait. */
export class Bell {
  readonly #waiting = new Set<() => void>();
  #rings = 0;
  #isSilent = false;

  /** How often it has been rung. */
  get rings(): number {
    return this.#rings;
  }

  /** Whether nothing comes any more. */
  get isSilent(): boolean {
    return this.#isSilent;
  }

  ring(): void {
    this.#rings += 1;
    for (const wake of [...this.#waiting]) wake();
  }

  /** Sends those who wait home. */
  silence(): void {
    this.#isSilent = true;
    this.ring();
  }

  /** Waits until it is rung, but at most so many milliseconds; not at all where it was after so many rings as were heard. */
  wait(heard: number, milliseconds: number): Promise<void> {
    if (heard !== this.#rings) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.#waiting.add(wake);
    });
  }
}

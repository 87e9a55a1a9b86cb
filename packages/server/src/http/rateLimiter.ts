import { rateOf } from "../domain/limits.js";
import type { ClientRow } from "../store/clients.js";

/** Where a client stands after a request. */
export interface Allowance {
  limit: number;
  remaining: number;
  /** Until the window ends, in seconds, rounded up. */
  reset: number;
  isExceeded: boolean;
}

interface Window {
  number: number;
  limit: number;
  used: number;
}

/** Counts requests in windows of fixed length on the clock of the client: one that is frozen gets no new window until it moves. */
export class RateLimiter {
  readonly #windows = new Map<string, Window>();

  /**
   * Counts a request. A refused one counts too, but takes nothing from the next window.
   *
   * @param now on the client's clock
   * @param countUsers asked once a window, where the limit grows with the users
   * @returns undefined where the client has no limit
   */
  async take(
    client: Pick<ClientRow, "client_id" | "limits">,
    method: string,
    now: Date,
    countUsers: () => Promise<number>,
  ): Promise<Allowance | undefined> {
    const rate = rateOf(client.limits, method);
    if (!rate) return undefined;
    const key = `${client.client_id} ${client.limits} ${rate.kind}`;
    const number = Math.floor(now.getTime() / rate.window);
    let window = this.#windows.get(key);
    if (window?.number !== number) {
      const users = rate.perHundredUsers > 0 ? await countUsers() : 0;
      // Another request may have opened the window meanwhile.
      window = this.#windows.get(key);
      if (window?.number !== number) {
        const limit = rate.requests + rate.perHundredUsers * Math.floor(users / 100);
        window = { number, limit, used: 0 };
        this.#windows.set(key, window);
      }
    }
    window.used += 1;
    return {
      limit: window.limit,
      remaining: Math.max(window.limit - window.used, 0),
      reset: Math.ceil(((number + 1) * rate.window - now.getTime()) / 1000),
      isExceeded: window.used > window.limit,
    };
  }
}

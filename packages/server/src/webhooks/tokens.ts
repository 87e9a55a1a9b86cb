import type { Clock } from "../clock.js";

export interface Token {
  text: string;
  /** In seconds, where the endpoint tells it. */
  lifetime?: number;
}

interface Entry {
  /** What it was asked for with. */
  asked: string;
  token: Promise<string>;
  /** Once it is there. */
  text?: string;
  /** Until when it is used, in milliseconds since 1970. */
  until: number;
}

/** How long a token is used whose end the endpoint does not tell, in seconds. */
const untold = 300;

/** How long before its end a token is no longer used, in seconds, or a tenth of its life where that is less: a request takes its time. */
const margin = 30;

/** The tokens of OAuth 2 that receivers want. Each server has its own, in memory alone: none is ever at rest. */
export class Tokens {
  readonly #entries = new Map<string, Entry>();
  readonly #realTime: Clock;

  /** @param realTime what tokens expire by */
  constructor(realTime: Clock) {
    this.#realTime = realTime;
  }

  /**
   * The token of a URL. Of all that ask at once, one fetches it.
   *
   * @param asked what it is asked for with
   * @throws what fetching it throws
   */
  get(guid: string, asked: string, fetch: () => Promise<Token>): Promise<string> {
    const entry = this.#entries.get(guid);
    const isGood = entry?.asked === asked && this.#now() < entry.until;
    return (isGood ? entry : this.#begin(guid, asked, fetch)).token;
  }

  /** One that is not taken. Where there is another by now, that one stays. */
  forget(guid: string, text: string): void {
    if (this.#entries.get(guid)?.text === text) this.#entries.delete(guid);
  }

  #begin(guid: string, asked: string, fetch: () => Promise<Token>): Entry {
    for (const [guid, { until }] of this.#entries) if (until <= this.#now()) this.#entries.delete(guid);
    const token = fetch().then(({ text, lifetime = untold }) => {
      entry.text = text;
      entry.until = this.#now() + (lifetime - Math.min(margin, lifetime / 10)) * 1000;
      return text;
    });
    const entry: Entry = { asked, token, until: Infinity };
    this.#entries.set(guid, entry);
    // Who waits for it is told; the next one fetches anew.
    token.catch(() => this.#entries.get(guid) === entry && this.#entries.delete(guid));
    return entry;
  }

  #now = () => this.#realTime.now().getTime();
}

import { BlockList, isIPv6 } from "node:net";
import { DomainError } from "../domain/errors.js";

/** Who sends a key. */
export interface Caller {
  address: string;
  /** The client that it says it is, where it says one. */
  clientId?: string | undefined;
}

const window = 60_000;
/** How many names are remembered of each kind: so many addresses at once take a network of one's own. */
const mostNames = 10_000;

/**
 * Counts wrong keys in windows of a minute, by the address that they come from and by the client that they are for. Where there were
 * too many, no key is looked at any more, right ones too, until the window ends. An address that the client has lately come from is
 * held back by its own failures alone: nobody can lock a client out by guessing at its keys from elsewhere.
 *
 * This machine is not counted: it needs no guessing, and behind a proxy that is not trusted everybody would seem to come from it.
 */
export class FailedLogins {
  readonly #most: number;
  readonly #now: () => Date;
  #number = 0;
  #failures = new Map<string, number>();
  readonly #known = new Set<string>();

  /** @param most in a minute from an address, and ten times as many for a client; 0 for any number */
  constructor(most: number, now: () => Date) {
    this.#most = most;
    this.#now = now;
  }

  /** @throws rate_limit_error */
  requireFew({ address, clientId }: Caller): void {
    if (!this.#counts(address)) return;
    this.#begin();
    const place = networkOf(address);
    if (this.#count(place) >= this.#most) throw this.#tooMany("from this address");
    if (clientId === undefined || this.#known.has(`${place} ${clientId}`)) return;
    if (this.#count(`client ${clientId}`) >= this.#most * 10) throw this.#tooMany("for this client");
  }

  failed({ address, clientId }: Caller): void {
    if (!this.#counts(address)) return;
    this.#begin();
    const place = networkOf(address);
    this.#add(place);
    if (clientId !== undefined && !this.#known.has(`${place} ${clientId}`)) this.#add(`client ${clientId}`);
  }

  succeeded({ address, clientId }: Caller): void {
    if (clientId === undefined || !this.#counts(address)) return;
    const name = `${networkOf(address)} ${clientId}`;
    // Those that came last are remembered longest.
    this.#known.delete(name);
    this.#known.add(name);
    dropOldest(this.#known);
  }

  #counts(address: string): boolean {
    return this.#most > 0 && !loopback.check(address, isIPv6(address) ? "ipv6" : "ipv4");
  }

  /** Another window has counts of its own. */
  #begin(): void {
    const number = Math.floor(this.#now().getTime() / window);
    if (number === this.#number) return;
    this.#number = number;
    this.#failures = new Map();
  }

  #count(name: string): number {
    return this.#failures.get(name) ?? 0;
  }

  #add(name: string): void {
    this.#failures.set(name, this.#count(name) + 1);
    dropOldest(this.#failures);
  }

  #tooMany(where: string): DomainError {
    const left = Math.ceil(((this.#number + 1) * window - this.#now().getTime()) / 1000);
    return new DomainError(
      "rate_limit_error",
      `Too many requests ${where} had wrong keys. Try again in ${left} second${left === 1 ? "" : "s"}.`,
      { headers: { "Retry-After": String(left) } },
    );
  }
}

function dropOldest(names: Map<string, number> | Set<string>): void {
  const oldest = names.size > mostNames ? names.keys().next().value : undefined;
  if (oldest !== undefined) names.delete(oldest);
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Whoever has an IPv6 address has a /64 of them. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address;
  const [head = "", tail = ""] = address.split("%")[0]?.split("::") ?? [];
  const [first, last] = [head.split(":"), tail.split(":")].map((part) => part.filter(Boolean)) as [
    string[],
    string[],
  ];
  const zeros = Array<string>(Math.max(8 - first.length - last.length, 0)).fill("0");
  return `${[...first, ...zeros, ...last].slice(0, 4).join(":")}::/64`;
}

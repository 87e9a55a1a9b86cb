import type { ConnectorRequest } from "../../src/institutions/connector.js";
import { Gate } from "./gate.js";

/** The simulated institutions, which write down who logs in and when, on the client's clock. */
export class Visits extends Gate {
  readonly list: { password: string; seed: string; at: string }[] = [];
  readonly #broken = new Set<string>();

  /** From now on, whoever logs in with this password finds the line dead. */
  breakFor(password: string): void {
    this.#broken.add(password);
  }

  override async authenticate(request: ConnectorRequest) {
    const { credentials, seed, now } = request;
    const password = credentials.PASSWORD ?? "";
    this.list.push({ password, seed, at: now.toISOString() });
    if (this.#broken.has(password)) throw new Error("The line is dead.");
    return super.authenticate(request);
  }
}

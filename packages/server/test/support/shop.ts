import type { Member, Transaction } from "@mxkit/api/v20111101";
import { expect } from "vitest";
import { aggregate, connect, transactionsOf } from "./members.js";
import { type TestPlatform, usePlatform } from "./platform.js";
import { accountWith, nothing, ScriptedConnector, transactionWith } from "./scriptedConnector.js";

/** A platform whose institution tells of purchases by their descriptions alone. */
export function useShop(): { platform: TestPlatform; shop: Shop } {
  const connector = new ScriptedConnector();
  const platform = usePlatform({ connector });
  return { platform, shop: new Shop(platform, connector) };
}

export class Shop {
  readonly #platform: TestPlatform;
  readonly #connector: ScriptedConnector;

  constructor(platform: TestPlatform, connector: ScriptedConnector) {
    this.#platform = platform;
    this.#connector = connector;
  }

  /** A member of a new user who has bought something. */
  async connect(...descriptions: string[]): Promise<Member> {
    this.#tell(descriptions);
    return connect(this.#platform);
  }

  /** A later aggregation, which brings the purchases with those that were there. */
  async aggregate(member: Member, ...descriptions: string[]): Promise<void> {
    this.#tell(descriptions);
    await this.#platform.clock.advance({ days: 1 });
    await aggregate(this.#platform, member);
  }

  /** The transaction with an original description. */
  async bought(member: Member, original: string): Promise<Transaction> {
    const list = await transactionsOf(this.#platform.api, member);
    const found = list.find(({ original_description }) => original_description === original);
    expect(found, original).toBeDefined();
    return found as Transaction;
  }

  #tell(descriptions: string[]): void {
    this.#connector.data = {
      ...nothing,
      accounts: [accountWith()],
      transactions: descriptions.map((original_description) =>
        transactionWith({ external_id: original_description, original_description }),
      ),
    };
  }
}

import type { ControlledClient } from "../control.js";

export interface WebhookUrl {
  kind: string;
  url: string;
  is_enabled: boolean;
  is_paused: boolean;
  /** Told once, when the URL is made. */
  secret?: string;
}

/** The URLs of a client, borrowed: what they were before is put back. */
export class BorrowedUrls {
  readonly #client: ControlledClient;
  readonly #former = new Map<string, WebhookUrl | undefined>();

  constructor(client: ControlledClient) {
    this.#client = client;
  }

  /**
   * Sets the URLs of the kinds, each below the one given.
   *
   * @throws where one is refused; those before it can be put back
   */
  async borrow(kinds: readonly string[], url: string): Promise<WebhookUrl[]> {
    const { webhook_urls } = await this.#client.call<{ webhook_urls: WebhookUrl[] }>(
      "GET",
      "/webhook_urls?records_per_page=100",
    );
    const borrowed: WebhookUrl[] = [];
    for (const kind of kinds) {
      const set = await this.#set(kind, `${url}/${kind}`);
      this.#former.set(
        kind,
        webhook_urls.find((former) => former.kind === kind),
      );
      borrowed.push(set);
    }
    return borrowed;
  }

  /** Sets the former URLs, and deletes those that were not there before. */
  async putBack(): Promise<void> {
    for (const [kind, former] of this.#former) {
      if (former) await this.#set(kind, former.url);
      else await this.#client.call("DELETE", `/webhook_urls/${kind}`);
      this.#former.delete(kind);
    }
  }

  async #set(kind: string, url: string): Promise<WebhookUrl> {
    const body = { webhook_url: { url } };
    const answer = await this.#client.call<{ webhook_url: WebhookUrl }>("PUT", `/webhook_urls/${kind}`, body);
    return answer.webhook_url;
  }
}

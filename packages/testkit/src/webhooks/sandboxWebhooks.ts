import type { WebhookKind } from "@mxkit/api/control/types";
import { createWebhooks, type Newest, type ReceivedWebhook, type Version } from "@mxkit/client";
import type { SandboxControl } from "../control.js";
import type { CaughtWebhook, WaitForWebhook, WebhookCatcher } from "./webhookCatcher.js";

/** A webhook of a sandbox's, as a receiver reads it. */
export interface SandboxWebhook<V extends Version = Newest> extends ReceivedWebhook<V> {
  kind: WebhookKind;
}

/** What a sandbox tells, caught and verified. */
export interface SandboxWebhooks<V extends Version = Newest> {
  /**
   * From now on, webhooks of these kinds go to the catcher, each to the path of its kind: `/users`.
   *
   * @param kinds Default: all.
   */
  sendTo(catcher: WebhookCatcher, kinds?: WebhookKind | readonly WebhookKind[]): Promise<void>;
  /**
   * The first one of a kind, or of any, that has come to the catcher or will; each is given once.
   *
   * @throws where none has come until the deadline, and WebhookError where it is not signed with the secret of its kind
   */
  next(kind?: WebhookKind, options?: WaitForWebhook): Promise<SandboxWebhook<V>>;
}

const kinds = Object.keys({
  connection_status: true,
  aggregation: true,
  balance: true,
  history: true,
  statement: true,
  verification: true,
  job_status: true,
  members: true,
  accounts: true,
  transactions: true,
  users: true,
} satisfies Record<WebhookKind, true>) as WebhookKind[];

export function createSandboxWebhooks<V extends Version>(control: SandboxControl): SandboxWebhooks<V> {
  const secrets = new Map<string, string>();
  let catcher: WebhookCatcher | undefined;

  async function subscribe(url: string, webhook_kind: WebhookKind): Promise<void> {
    const { webhook_url } = await control.setWebhookURL({ webhook_kind, webhook_url: { url } });
    if ("secret" in webhook_url) secrets.set(webhook_kind, webhook_url.secret);
    if (secrets.has(webhook_kind)) return;
    // One that was there before, as in a fork, does not tell its secret again.
    const rotated = await control.rotateWebhookSecret({ webhook_kind });
    secrets.set(webhook_kind, rotated.webhook_url.secret);
  }

  return {
    async sendTo(to, some = kinds) {
      catcher = to;
      await Promise.all([some].flat().map((kind) => subscribe(`${to.url}/${kind}`, kind)));
    },
    async next(kind, options) {
      if (!catcher) throw new Error("Nothing is caught yet: call `sendTo` first.");
      const isWanted = (webhook: CaughtWebhook) => kind === undefined || kindOf(webhook) === kind;
      const webhook = await catcher.next(isWanted, options);
      const secret = secrets.get(kindOf(webhook)) ?? [];
      return { kind: kindOf(webhook), ...(await createWebhooks<V>({ secret }).parse(webhook)) };
    },
  };
}

const kindOf = ({ path }: CaughtWebhook) => path.slice(1) as WebhookKind;

import type { WebhookKind } from "@mxkit/api/control";
import type { WebhookName } from "@mxkit/api/v20250224/webhooks";

/** By the kind, the webhook of the API's document. */
export const webhookNames = {
  connection_status: "connectionStatus",
  aggregation: "aggregation",
  balance: "balance",
  history: "history",
  statement: "statement",
  verification: "verification",
  job_status: "jobStatus",
  members: "members",
  accounts: "accounts",
  transactions: "transactions",
  users: "users",
} as const satisfies Record<WebhookKind, WebhookName>;

export const isWebhookKind = (text: string): text is WebhookKind => Object.hasOwn(webhookNames, text);

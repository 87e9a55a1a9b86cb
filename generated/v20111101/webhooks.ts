// Made by `pnpm generate` from spec/. Do not edit.

import type { ConnectionStatusWebhook, AggregationWebhook, BalanceWebhook, HistoryWebhook, StatementWebhook } from "./types.js";

export interface WebhookPayloads {
  connectionStatus: ConnectionStatusWebhook;
  aggregation: AggregationWebhook;
  balance: BalanceWebhook;
  history: HistoryWebhook;
  statement: StatementWebhook;
}

export type WebhookName = keyof WebhookPayloads;

/** Any of the payloads; `type` tells them apart. */
export type WebhookPayload = WebhookPayloads[WebhookName];

// Made by `pnpm generate` from spec/. Do not edit.

import type { ConnectionStatusWebhook, AggregationWebhook, BalanceWebhook, HistoryWebhook, StatementWebhook, VerificationWebhook, JobStatusWebhook, MemberWebhook, AccountWebhook, TransactionWebhook, UserWebhook } from "./types.js";

export interface WebhookPayloads {
  connectionStatus: ConnectionStatusWebhook;
  aggregation: AggregationWebhook;
  balance: BalanceWebhook;
  history: HistoryWebhook;
  statement: StatementWebhook;
  verification: VerificationWebhook;
  jobStatus: JobStatusWebhook;
  members: MemberWebhook;
  accounts: AccountWebhook;
  transactions: TransactionWebhook;
  users: UserWebhook;
}

export type WebhookName = keyof WebhookPayloads;

type Typed<Payload> = Payload extends { type: string } ? Payload : Payload & { type?: undefined };

/** Any of the payloads. `type` tells them apart; one without has its object under a name of its own, such as `user`. */
export type WebhookPayload = { [Name in WebhookName]: Typed<WebhookPayloads[Name]> }[WebhookName];

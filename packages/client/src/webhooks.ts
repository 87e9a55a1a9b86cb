export interface WebhookOptions {
  secret?: string;
}

import type { Document } from "./document.js";
import { listWebhooks, schemaName } from "./document.js";
import { header } from "./text.js";

/** `webhooks.ts`: what the platform sends, by the name of the webhook. */
export function webhooksModule(document: Document): string {
  const webhooks = listWebhooks(document).map((webhook) => {
    const name = webhook.requestBody && schemaName(webhook.requestBody.schema);
    if (!name) throw new Error(`The webhook ${webhook.path} has no named payload`);
    return { webhook: webhook.path, name };
  });
  const names = webhooks.map(({ name }) => name);
  return `${header}
import type { ${names.join(", ")} } from "./types.js";

export interface WebhookPayloads {
${webhooks.map(({ webhook, name }) => `  ${webhook}: ${name};`).join("\n")}
}

export type WebhookName = keyof WebhookPayloads;

/** Any of the payloads; \`type\` tells them apart. */
export type WebhookPayload = WebhookPayloads[WebhookName];
`;
}

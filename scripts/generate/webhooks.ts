import type { Document, Json } from "./document.js";
import { listWebhooks, resolve, schemaName } from "./document.js";
import { header, literal } from "./text.js";

/**
 * `webhookExamples.ts`: what each webhook's first example is, by the name of the webhook. Apart from the types, which everybody takes,
 * as it is data.
 */
export function webhookExamplesModule(document: Document): string {
  const examples = listWebhooks(document).map(({ path, requestBody }) => {
    const [example] = Object.values(requestBody?.examples ?? {});
    if (!example) throw new Error(`The webhook ${path} has no example`);
    return [path, resolve<{ value?: Json }>(document, example as { $ref: string }).value ?? null];
  });
  return `${header}
import type { WebhookPayloads } from "./webhooks.js";

export const webhookExamples: WebhookPayloads = ${literal(Object.fromEntries(examples))};
`;
}

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

type Typed<Payload> = Payload extends { type: string } ? Payload : Payload & { type?: undefined };

/** Any of the payloads. \`type\` tells them apart; one without has its object under a name of its own, such as \`user\`. */
export type WebhookPayload = { [Name in WebhookName]: Typed<WebhookPayloads[Name]> }[WebhookName];
`;
}

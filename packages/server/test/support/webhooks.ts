import type { WebhookKind } from "@mxkit/api/control";
import { expect } from "vitest";
import type { TestPlatform } from "./platform.js";

export const receiverUrl = "https://example.com/webhooks";

/** Sets the URL of a kind, and tells the secret. */
export async function setWebhookURL(
  { control }: TestPlatform,
  { client_id }: { client_id: string },
  webhook_kind: WebhookKind,
  webhook_url: object = { url: receiverUrl },
): Promise<string> {
  const path = { client_id, webhook_kind };
  const { status, body } = await control.call("setWebhookURL", { path, body: { webhook_url } });
  expect(status).toBeOneOf([200, 201]);
  return body.webhook_url.secret;
}

/** A new client with a URL for aggregations, and where that is. */
export async function createClientWithURL(platform: TestPlatform, client?: object) {
  const sandbox = await platform.control.createClient(client);
  const secret = await setWebhookURL(platform, sandbox.path, "aggregation");
  return { ...sandbox, secret, path: { ...sandbox.path, webhook_kind: "aggregation" } };
}

/** All URLs of a client. */
export async function webhookURLsOf({ control }: TestPlatform, { client_id }: { client_id: string }) {
  return (await control.call("listWebhookURLs", { path: { client_id } })).body.webhook_urls;
}

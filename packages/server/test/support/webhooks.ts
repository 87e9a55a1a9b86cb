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

/** The deliveries of a client, newest first. */
export async function deliveriesOf(
  { control }: TestPlatform,
  { client_id }: { client_id: string },
  query: Record<string, string | number> = {},
) {
  const { body } = await control.call("listWebhookDeliveries", { path: { client_id }, query });
  return body.webhook_deliveries;
}

/** A new client with a webhook that waits for the end of a pause, and where that is. */
export async function createClientWithDelivery(platform: TestPlatform) {
  const sandbox = await platform.control.createClient({ clock: { speed: 0 } });
  await setWebhookURL(platform, sandbox.path, "users", { url: receiverUrl, is_paused: true });
  const user = await sandbox.api.createUser({ id: "U-1" });
  const [delivery] = await deliveriesOf(platform, sandbox.path);
  return { ...sandbox, user, path: { ...sandbox.path, webhook_delivery_guid: delivery.guid as string } };
}

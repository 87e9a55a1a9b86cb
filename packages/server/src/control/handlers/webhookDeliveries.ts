import type { Handlers, WebhookDeliveryDetailsBody } from "@mxkit/api/control";
import type { JsonText } from "@mxkit/api/v20250224";
import { notFound } from "../../domain/errors.js";
import { onTimeOf } from "../../platform.js";
import type { ClientRow } from "../../store/clients.js";
import type { Read } from "../../store/database.js";
import type { DeliveryRow } from "../../store/webhookDeliveries.js";
import * as deliveries from "../../store/webhookDeliveries.js";
import * as events from "../../store/webhookEvents.js";
import { versionOf } from "../../versions/versions.js";
import { attempt } from "../../webhooks/attempt.js";
import { describeAttempt, describeDelivery } from "../../webhooks/describe.js";
import { webhookNames } from "../../webhooks/kinds.js";
import { streamEvents } from "../../webhooks/stream.js";
import type { ControlContext } from "../context.js";
import { pageBody } from "../describe.js";
import { requireClient } from "../require.js";
import { requireWebhookURL } from "./webhookURLs.js";

type Operations =
  | "testWebhookURL"
  | "listWebhookDeliveries"
  | "readWebhookDelivery"
  | "streamWebhookDeliveries";

export const webhookDeliveryHandlers: Pick<Handlers<ControlContext>, Operations> = {
  async testWebhookURL({ path }, { platform }) {
    const { client, url } = await requireWebhookURL(platform.store.read, path);
    const { webhookExamples } = versionOf(client.default_version);
    const payload = JSON.stringify(webhookExamples[webhookNames[url.kind]]);
    const content = { id: platform.ids.guid("WHD"), payload, callback_payload: null };
    const { record } = await attempt(onTimeOf(client, platform), platform.clock, content, url);
    return { status: 200, body: { webhook_attempt: describeAttempt(record) } };
  },

  async listWebhookDeliveries({ path, query }, { platform }) {
    const { read } = platform.store;
    const { client_id } = await requireClient(read, path);
    const { rows, total } = await deliveries.list(read, client_id, query, query);
    return { status: 200, body: pageBody("webhook_deliveries", rows.map(describeDelivery), total, query) };
  },

  async readWebhookDelivery({ path }, { platform }) {
    const { read } = platform.store;
    const { delivery } = await requireDelivery(read, path);
    const attempts = (await deliveries.attemptsOf(read, delivery.guid)).map(describeAttempt);
    const { callback_payload, payload } = delivery;
    // The body as it is sent: read and written again, money would lose its digits.
    const details = JSON.stringify({ ...describeDelivery(delivery), attempts, callback_payload }).slice(
      0,
      -1,
    );
    const body =
      `{"webhook_delivery":${details},"payload":${payload}}}` as JsonText<WebhookDeliveryDetailsBody>;
    return { status: 200, body };
  },

  async streamWebhookDeliveries({ path, query: { kind }, header }, { platform }) {
    const { read } = platform.store;
    const { client_id } = await requireClient(read, path);
    const last = await events.last(read, client_id);
    // A number that has not come yet is another database's.
    const after = Math.min(Number(header["Last-Event-ID"] ?? last), last);
    const body = streamEvents(platform, { client_id, kind, after });
    return { status: 200, headers: { "Cache-Control": "no-cache" }, body };
  },
};

/** @throws not_found_error */
export async function requireDelivery(
  db: Read,
  path: { client_id: string; webhook_delivery_guid: string },
): Promise<{ client: ClientRow; delivery: DeliveryRow }> {
  const client = await requireClient(db, path);
  const delivery = await deliveries.find(db, path.webhook_delivery_guid);
  if (delivery?.client_id === client.client_id) return { client, delivery };
  throw notFound("webhook delivery", path.webhook_delivery_guid);
}

import type { Handlers, WebhookDelivery, WebhookDeliveryDetailsBody } from "@mxkit/api/control";
import { type JsonText, webhookExamples } from "@mxkit/api/v20111101";
import { seconds } from "../../domain/days.js";
import { DomainError, notFound } from "../../domain/errors.js";
import { onTimeOf } from "../../platform.js";
import type { ClientRow } from "../../store/clients.js";
import type { Read } from "../../store/database.js";
import type { AttemptRow, DeliveryRow } from "../../store/webhookDeliveries.js";
import * as deliveries from "../../store/webhookDeliveries.js";
import * as webhookURLs from "../../store/webhookURLs.js";
import { attempt } from "../../webhooks/attempt.js";
import { webhookNames } from "../../webhooks/kinds.js";
import { addDeliveries } from "../../webhooks/pending.js";
import type { ControlContext } from "../context.js";
import { pageBody } from "../describe.js";
import { requireClient } from "../require.js";
import { requireWebhookURL } from "./webhookURLs.js";

type Operations =
  | "testWebhookURL"
  | "listWebhookDeliveries"
  | "readWebhookDelivery"
  | "replayWebhookDelivery";

export const webhookDeliveryHandlers: Pick<Handlers<ControlContext>, Operations> = {
  async testWebhookURL({ path }, { platform }) {
    const { client, url } = await requireWebhookURL(platform.store.read, path);
    const payload = JSON.stringify(webhookExamples[webhookNames[url.kind]]);
    const content = { id: platform.ids.guid("WHD"), payload, callback_payload: null };
    const { record } = await attempt(onTimeOf(client, platform), platform.clock, content, url);
    return { status: 200, body: { webhook_attempt: describeAttempt(record) } };
  },

  async listWebhookDeliveries({ path, query }, { platform }) {
    const { read } = platform.store;
    const { client_id } = await requireClient(read, path);
    const { rows, total } = await deliveries.list(read, client_id, query, query);
    return { status: 200, body: pageBody("webhook_deliveries", rows.map(describe), total, query) };
  },

  async readWebhookDelivery({ path }, { platform }) {
    const { read } = platform.store;
    const { delivery } = await requireDelivery(read, path);
    const attempts = (await deliveries.attemptsOf(read, delivery.guid)).map(describeAttempt);
    const { callback_payload, payload } = delivery;
    // The body as it is sent: read and written again, money would lose its digits.
    const details = JSON.stringify({ ...describe(delivery), attempts, callback_payload }).slice(0, -1);
    const body =
      `{"webhook_delivery":${details},"payload":${payload}}}` as JsonText<WebhookDeliveryDetailsBody>;
    return { status: 200, body };
  },

  async replayWebhookDelivery({ path }, { platform }) {
    const row = await platform.store.write(async (db) => {
      const { client, delivery } = await requireDelivery(db, path);
      const url = await webhookURLs.find(db, client.client_id, delivery.kind);
      if (!url || url.disabled_reason !== null) {
        throw new DomainError(
          "wrong_state_error",
          `There is nowhere to send it: the client has no${url ? " enabled" : ""} URL for ${delivery.kind}. Set one.`,
        );
      }
      const [row] = await addDeliveries(onTimeOf(client, platform), db, url, [delivery]);
      return row as DeliveryRow;
    });
    platform.worker.wake();
    return { status: 201, body: { webhook_delivery: describe(row) } };
  },
};

/** @throws not_found_error */
async function requireDelivery(
  db: Read,
  path: { client_id: string; webhook_delivery_guid: string },
): Promise<{ client: ClientRow; delivery: DeliveryRow }> {
  const client = await requireClient(db, path);
  const delivery = await deliveries.find(db, path.webhook_delivery_guid);
  if (delivery?.client_id === client.client_id) return { client, delivery };
  throw notFound("webhook delivery", path.webhook_delivery_guid);
}

function describe(row: DeliveryRow): WebhookDelivery {
  return {
    attempts_count: row.attempts,
    created_at: seconds(row.created_at),
    finished_at: secondsOrNull(row.finished_at),
    guid: row.guid,
    kind: row.kind,
    next_attempt_at: secondsOrNull(row.next_attempt_at),
    status: row.status,
    webhook_id: row.message_guid,
  };
}

function describeAttempt(
  row: Pick<AttemptRow, "answer" | "attempted_at" | "duration_ms" | "error" | "status" | "url">,
) {
  const { answer, attempted_at, duration_ms, error, status, url } = row;
  return { answer, attempted_at: seconds(attempted_at), duration_ms, error, status, url };
}

const secondsOrNull = (time: string | null) => (time === null ? null : seconds(time));

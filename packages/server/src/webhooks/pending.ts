import { enqueue } from "../jobs/queue.js";
import type { Platform } from "../platform.js";
import type { Write } from "../store/database.js";
import type { DeliveryRow } from "../store/webhookDeliveries.js";
import * as deliveries from "../store/webhookDeliveries.js";
import type { WebhookURLRow } from "../store/webhookURLs.js";

/** The task of a delivery. */
export const taskKind = "webhook_delivery";

export interface DeliveryPayload {
  delivery_guid: string;
}

/** How many deliveries to one URL are at work at once: a receiver that hangs holds up no more than these. */
const lanes = 4;

/** Plans the next attempt of a delivery. Tasks of one subject run one at a time, so a URL has a few subjects. */
export function planAttempt(
  platform: Platform,
  db: Write,
  { guid, client_id }: Pick<DeliveryRow, "guid" | "client_id">,
  url: Pick<WebhookURLRow, "guid">,
  dueAt: Date,
): Promise<void> {
  const lane = Number.parseInt(guid.slice(-2), 16) % lanes;
  const task = {
    guid: platform.ids.guid("TSK"),
    clientId: client_id,
    kind: taskKind,
    subject: `${url.guid} ${lane}`,
    payload: { delivery_guid: guid } satisfies DeliveryPayload,
    dueAt,
  };
  return enqueue(db, task, platform.clock.now());
}

/** Sends what has waited for the end of a pause. */
export async function releaseHeld(platform: Platform, db: Write, url: WebhookURLRow): Promise<void> {
  const now = platform.clock.now();
  for (const delivery of await deliveries.held(db, url)) {
    await deliveries.update(db, delivery.guid, { next_attempt_at: now.toISOString() });
    await planAttempt(platform, db, delivery, url, now);
  }
}

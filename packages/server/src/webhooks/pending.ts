import { enqueueAll } from "../jobs/queue.js";
import type { Platform } from "../platform.js";
import type { Write } from "../store/database.js";
import { inParts } from "../store/inParts.js";
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

/** Plans the next attempt of deliveries to a URL. Tasks of one subject run one at a time, so a URL has a few subjects. */
export async function planAttempts(
  platform: Platform,
  db: Write,
  list: readonly Pick<DeliveryRow, "guid" | "client_id">[],
  url: Pick<WebhookURLRow, "guid">,
  dueAt: Date,
): Promise<void> {
  const tasks = list.map(({ guid, client_id }) => ({
    guid: platform.ids.guid("TSK"),
    clientId: client_id,
    kind: taskKind,
    subject: `${url.guid} ${Number.parseInt(guid.slice(-2), 16) % lanes}`,
    payload: { delivery_guid: guid } satisfies DeliveryPayload,
    dueAt,
  }));
  for (const some of inParts(tasks)) await enqueueAll(db, some, platform.clock.now());
}

/** What is to be sent. */
export interface Message
  extends Pick<DeliveryRow, "user_guid" | "member_guid" | "payload" | "callback_payload"> {
  /** Of the delivery that this one repeats. Default: it is the first. */
  message_guid?: string;
}

/**
 * Writes deliveries to a URL and plans their first attempts, which wait where the URL pauses.
 *
 * @param platform on the client's time
 */
export async function addDeliveries(
  platform: Platform,
  db: Write,
  url: WebhookURLRow,
  messages: readonly Message[],
): Promise<DeliveryRow[]> {
  const now = platform.clock.now();
  const rows = messages.map(
    ({ message_guid, user_guid, member_guid, payload, callback_payload }): DeliveryRow => {
      const guid = platform.ids.guid("WHD");
      return {
        guid,
        client_id: url.client_id,
        message_guid: message_guid ?? guid,
        kind: url.kind,
        user_guid,
        member_guid,
        payload,
        callback_payload,
        status: "PENDING",
        attempts: 0,
        next_attempt_at: url.is_paused ? null : now.toISOString(),
        created_at: now.toISOString(),
        finished_at: null,
      };
    },
  );
  await deliveries.insert(db, rows);
  if (!url.is_paused) await planAttempts(platform, db, rows, url, now);
  return rows;
}

/** Sends what has waited for the end of a pause. */
export async function releaseHeld(platform: Platform, db: Write, url: WebhookURLRow): Promise<void> {
  const now = platform.clock.now();
  const list = await deliveries.plan(db, url, now.toISOString());
  await planAttempts(platform, db, list, url, now);
}

import { randomInt } from "node:crypto";
import type { Clock } from "../clock.js";
import { seconds } from "../domain/days.js";
import { mostRetries, retryDelay } from "../domain/webhookSchedule.js";
import { complete, type Task } from "../jobs/queue.js";
import type { Platform } from "../platform.js";
import type { Read, Write } from "../store/database.js";
import type { DeliveryRow } from "../store/webhookDeliveries.js";
import * as deliveries from "../store/webhookDeliveries.js";
import * as events from "../store/webhookEvents.js";
import type { WebhookURLRow } from "../store/webhookURLs.js";
import * as webhookURLs from "../store/webhookURLs.js";
import { type Attempt, attempt } from "./attempt.js";
import { describeDelivery } from "./describe.js";
import { type DeliveryPayload, planAttempts } from "./pending.js";
import { planRetention } from "./retention.js";

/**
 * Tries a delivery once, and plans the next attempt where it was not received.
 *
 * @param realTime the platform's clock
 */
export function deliverWith(realTime: Clock) {
  return async (platform: Platform, task: Task): Promise<void> => {
    const current = await load(platform.store.read, task);
    if (!current || current.url.is_paused) {
      return platform.store.write(async (db) => {
        await complete(db, task);
        if (current) await deliveries.update(db, current.delivery.guid, { next_attempt_at: null });
      });
    }
    const { delivery, url } = current;
    const content = { ...delivery, id: delivery.message_guid };
    const made = await platform.observer.attempt(delivery.kind, (headers) =>
      attempt(platform, realTime, content, url, headers),
    );
    await platform.store.write(async (db) => {
      await complete(db, task);
      await record(platform, db, task, made);
    });
    platform.worker.wake();
    platform.webhookBell.ring();
  };
}

/** Ends the delivery of a task that is set aside, as nobody attempts it any more. */
export async function abandonDelivery(platform: Platform, db: Write, task: Task): Promise<void> {
  const { delivery_guid } = JSON.parse(task.payload) as DeliveryPayload;
  const delivery = await deliveries.find(db, delivery_guid);
  if (delivery?.status !== "PENDING") return;
  const finished_at = platform.clock.now().toISOString();
  await deliveries.update(db, delivery_guid, { status: "FAILED", next_attempt_at: null, finished_at });
  await planRetention(platform, db, delivery.client_id);
}

/** Undefined where there is nothing to deliver any more. */
async function load(
  db: Read,
  task: Task,
): Promise<{ delivery: DeliveryRow; url: WebhookURLRow } | undefined> {
  const { delivery_guid } = JSON.parse(task.payload) as DeliveryPayload;
  const delivery = await deliveries.find(db, delivery_guid);
  if (delivery?.status !== "PENDING") return undefined;
  const url = await webhookURLs.find(db, delivery.client_id, delivery.kind);
  return url && { delivery, url };
}

/** What came of an attempt, whatever has become of the delivery and its URL meanwhile. */
async function record(platform: Platform, db: Write, task: Task, made: Attempt): Promise<void> {
  const { delivery_guid } = JSON.parse(task.payload) as DeliveryPayload;
  const delivery = await deliveries.find(db, delivery_guid);
  if (!delivery) return;
  const { client_id } = delivery;
  const attempt_guid = platform.ids.guid("WHA");
  await deliveries.insertAttempt(db, { ...made.record, guid: attempt_guid, client_id, delivery_guid });
  const changed = { ...delivery, ...(await settle(platform, db, delivery, made)) };
  if (changed.status !== "PENDING") await planRetention(platform, db, client_id);
  await events.insert(db, {
    client_id,
    attempt_guid,
    headers: JSON.stringify(made.headers),
    delivery: JSON.stringify(describeDelivery(changed)),
  });
}

/**
 * Ends a delivery, or plans its next attempt.
 *
 * @returns what has changed of it
 */
async function settle(
  platform: Platform,
  db: Write,
  delivery: DeliveryRow,
  made: Attempt,
): Promise<Partial<DeliveryRow>> {
  const now = platform.clock.now();
  const attempts = delivery.attempts + 1;
  const url = await webhookURLs.find(db, delivery.client_id, delivery.kind);
  const change = async (changes: Partial<DeliveryRow>) => {
    await deliveries.update(db, delivery.guid, changes);
    return changes;
  };
  const finish = (status: DeliveryRow["status"]) =>
    change({ attempts, status, next_attempt_at: null, finished_at: now.toISOString() });
  if (made.record.error === null) return finish("DELIVERED");
  if (delivery.status !== "PENDING" || !url) return finish("CANCELLED");
  if (made.record.status === 410 && made.record.url === url.url) {
    const changes = await finish("FAILED");
    await disable(db, url, now);
    return changes;
  }
  if (attempts > mostRetries) return finish("FAILED");
  const next = new Date(now.getTime() + retryDelay(attempts, randomInt(30), made.wish));
  await planAttempts(platform, db, [delivery], url, next);
  return change({ attempts, next_attempt_at: next.toISOString() });
}

/** The receiver wants no more. */
async function disable(db: Write, url: WebhookURLRow, now: Date): Promise<void> {
  await webhookURLs.update(db, url.guid, {
    disabled_reason: `The receiver answered 410 at ${seconds(now)}.`,
  });
  await deliveries.cancelPending(db, url, now.toISOString());
}

import { complete, enqueue, isPlanned, type Task } from "../jobs/queue.js";
import type { Platform } from "../platform.js";
import type { Write } from "../store/database.js";
import * as deliveries from "../store/webhookDeliveries.js";

export const taskKind = "webhook_retention";

/** How long at least lies between two times that a client's old deliveries are removed, in milliseconds. */
const pause = 60 * 60 * 1000;

/**
 * To be called where a delivery has come to its end: once there is nothing planned for its client yet.
 *
 * @param platform on the client's time
 */
export async function planRetention(platform: Platform, db: Write, clientId: string): Promise<void> {
  if (platform.settings.webhookRetention === 0 || (await isPlanned(db, clientId, subjectOf(clientId))))
    return;
  await plan(platform, db, clientId, platform.clock.now().getTime() + platform.settings.webhookRetention);
}

/** Removes the deliveries that have been finished for long enough. */
export async function removeOld(platform: Platform, task: Task): Promise<void> {
  const { webhookRetention } = platform.settings;
  await platform.store.write(async (db) => {
    await complete(db, task);
    if (webhookRetention === 0) return;
    const now = platform.clock.now().getTime();
    await deliveries.removeFinished(db, task.client_id, new Date(now - webhookRetention).toISOString());
    const next = await deliveries.firstFinished(db, task.client_id);
    if (next === undefined) return;
    await plan(platform, db, task.client_id, Math.max(Date.parse(next) + webhookRetention, now + pause));
  });
}

function plan(platform: Platform, db: Write, clientId: string, dueAt: number): Promise<void> {
  return enqueue(
    db,
    {
      guid: platform.ids.guid("TSK"),
      clientId,
      kind: taskKind,
      subject: subjectOf(clientId),
      payload: {},
      dueAt: new Date(dueAt),
    },
    platform.clock.now(),
  );
}

const subjectOf = (clientId: string) => `webhook retention ${clientId}`;

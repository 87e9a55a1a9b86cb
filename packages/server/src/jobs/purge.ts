import type { Platform } from "../platform.js";
import type { Write } from "../store/database.js";
import { purgeMember, purgeUser } from "../store/owned.js";
import { complete, enqueue, type Task } from "./queue.js";

/** How long what was deleted is kept. (seed 001, "Deleting objects") */
export const keptFor = 14 * 24 * 60 * 60 * 1000;

interface PurgePayload {
  table: "users" | "members";
  guid: string;
  /** The mark that was set: one that has come back and was deleted again has another, and its own purge. */
  deleted_at: string;
}

/** Lets what has just been marked be deleted for good when its time is over. */
export function schedulePurge(
  platform: Platform,
  db: Write,
  clientId: string,
  payload: PurgePayload,
): Promise<void> {
  const now = platform.clock.now();
  const dueAt = new Date(Date.parse(payload.deleted_at) + keptFor);
  const guid = platform.ids.guid("TSK");
  return enqueue(db, { guid, clientId, kind: "purge", subject: payload.guid, payload, dueAt }, now);
}

export async function purge(platform: Platform, task: Task): Promise<void> {
  const { table, guid, deleted_at } = JSON.parse(task.payload) as PurgePayload;
  await platform.store.write(async (db) => {
    await complete(db, task);
    const row = await db.selectFrom(table).select("deleted_at").where("guid", "=", guid).executeTakeFirst();
    if (row?.deleted_at !== deleted_at) return;
    await (table === "users" ? purgeUser : purgeMember)(db, guid);
  });
}

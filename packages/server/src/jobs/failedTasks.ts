import type { Read, Write } from "../store/database.js";
import { type PageRequest, readRows } from "../store/page.js";
import type { Task } from "./queue.js";

/** A client's tasks that were set aside, oldest first. */
export function list(
  db: Read,
  clientId: string,
  page: PageRequest,
): Promise<{ rows: Task[]; total: number }> {
  const failed = db.selectFrom("tasks").where("client_id", "=", clientId).where("failed_at", "is not", null);
  return readRows(failed.selectAll().orderBy("guid"), page);
}

/** Puts one back in the queue as if it had never been tried. @returns whether there was one */
export async function retry(db: Write, clientId: string, guid: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("tasks")
    .set({ failed_at: null, attempts: 0, due_at: now.getTime() })
    .where("client_id", "=", clientId)
    .where("guid", "=", guid)
    .where("failed_at", "is not", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @returns whether there was one */
export async function remove(db: Write, clientId: string, guid: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("tasks")
    .where("client_id", "=", clientId)
    .where("guid", "=", guid)
    .where("failed_at", "is not", null)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

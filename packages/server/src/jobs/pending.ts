import type { Platform } from "../platform.js";
import * as members from "../store/members.js";
import { schedulePurge } from "./purge.js";
import { complete, type Task } from "./queue.js";

/** A member whose end user did not log in within the hour goes away. (seed 001, "Connection statuses") */
export async function expirePending(platform: Platform, task: Task): Promise<void> {
  await platform.store.write(async (db) => {
    await complete(db, task);
    const { member_guid } = JSON.parse(task.payload) as { member_guid: string };
    const member = await members.findByGuid(db, member_guid);
    if (member?.connection_status !== "PENDING") return;
    const deleted_at = platform.clock.now().toISOString();
    await members.softDelete(db, member.guid, deleted_at);
    await schedulePurge(platform, db, task.client_id, { table: "members", guid: member.guid, deleted_at });
  });
}

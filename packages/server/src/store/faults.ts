import type { Selectable } from "kysely";
import type { Read, Write } from "./database.js";
import type { Tables } from "./schema.js";

export type FaultRow = Selectable<Tables["faults"]>;

/** Oldest first. */
export function ofClient(db: Read, clientId: string): Promise<FaultRow[]> {
  return db.selectFrom("faults").selectAll().where("client_id", "=", clientId).orderBy("guid").execute();
}

export async function insert(db: Write, fault: FaultRow): Promise<void> {
  await db.insertInto("faults").values(fault).execute();
  await mark(db, fault.client_id);
}

/** @returns whether there was one */
export async function remove(db: Write, clientId: string, guid: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("faults")
    .where("client_id", "=", clientId)
    .where("guid", "=", guid)
    .executeTakeFirst();
  await mark(db, clientId);
  return numDeletedRows > 0n;
}

/** What is to befall a call: delays, and at most one other fault after them. Each is used up by one. */
export async function take(db: Write, clientId: string, operationId: string): Promise<FaultRow[]> {
  const matching = (await ofClient(db, clientId)).filter(
    (fault) => fault.operation_id === null || fault.operation_id === operationId,
  );
  const last = matching.findIndex((fault) => fault.kind !== "DELAY");
  const taken = last < 0 ? matching : matching.slice(0, last + 1);
  for (const { guid, times_left } of taken) {
    if (times_left > 1) {
      await db
        .updateTable("faults")
        .set({ times_left: times_left - 1 })
        .where("guid", "=", guid)
        .execute();
    } else await db.deleteFrom("faults").where("guid", "=", guid).execute();
  }
  if (taken.length > 0) await mark(db, clientId);
  return taken;
}

/** The client's row says whether it has any, so that requests of all others need not look. */
async function mark(db: Write, clientId: string): Promise<void> {
  const [first] = await ofClient(db, clientId);
  await db
    .updateTable("clients")
    .set({ has_faults: first !== undefined })
    .where("client_id", "=", clientId)
    .execute();
}

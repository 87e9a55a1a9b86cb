import type { Insertable } from "kysely";
import type { Read, Write } from "./database.js";
import { engineOf } from "./engines/perEngine.js";
import { lockName } from "./locks.js";
import type { Tables } from "./schema.js";

export type EventRow = Awaited<ReturnType<typeof after>>[number];

/**
 * The last that its transaction does. Numbers are given in the order of the commits: who has seen one has seen all before it. So where
 * transactions run side by side, those of a client wait here for one another.
 */
export async function insert(db: Write, event: Insertable<Tables["webhook_events"]>): Promise<void> {
  if (engineOf(db) === "postgres") await lockName(db, `webhook events of ${event.client_id}`);
  await db.insertInto("webhook_events").values(event).execute();
}

/** The number of the client's last event; 0 where it has none. */
export async function last(db: Read, clientId: string): Promise<number> {
  const row = await db
    .selectFrom("webhook_events")
    .select("number")
    .where("client_id", "=", clientId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** The client's events after a number, in order. */
export function after(db: Read, clientId: string, number: number, limit: number) {
  return db
    .selectFrom("webhook_events as event")
    .innerJoin("webhook_attempts as attempt", "attempt.guid", "event.attempt_guid")
    .innerJoin("webhook_deliveries as delivery", "delivery.guid", "attempt.delivery_guid")
    .select(["event.number", "event.headers", "event.delivery", "delivery.kind", "delivery.payload"])
    .select(["attempt.answer", "attempt.attempted_at", "attempt.duration_ms", "attempt.error"])
    .select(["attempt.status", "attempt.url"])
    .where("event.client_id", "=", clientId)
    .where("event.number", ">", number)
    .orderBy("event.number")
    .limit(limit)
    .execute();
}

import type { WebhookKind } from "@mxkit/api/control";
import type { Selectable, Updateable } from "kysely";
import type { Read, Write } from "./database.js";
import { inParts } from "./inParts.js";
import { type PageRequest, readRows } from "./page.js";
import type { Tables } from "./schema.js";

export type DeliveryRow = Selectable<Tables["webhook_deliveries"]>;
export type AttemptRow = Selectable<Tables["webhook_attempts"]>;

/** Whose webhooks, and of which kind. */
interface Of {
  client_id: string;
  kind: WebhookKind;
}

export function find(db: Read, guid: string): Promise<DeliveryRow | undefined> {
  return db.selectFrom("webhook_deliveries").selectAll().where("guid", "=", guid).executeTakeFirst();
}

export interface Wanted {
  kind?: WebhookKind | undefined;
  status?: DeliveryRow["status"] | undefined;
}

/** Newest first. */
export function list(
  db: Read,
  clientId: string,
  { kind, status }: Wanted,
  page: PageRequest,
): Promise<{ rows: DeliveryRow[]; total: number }> {
  let wanted = db.selectFrom("webhook_deliveries").where("client_id", "=", clientId);
  if (kind !== undefined) wanted = wanted.where("kind", "=", kind);
  if (status !== undefined) wanted = wanted.where("status", "=", status);
  return readRows(wanted.selectAll().orderBy("guid", "desc"), page);
}

export interface Repeatable {
  kinds: readonly WebhookKind[];
  status?: DeliveryRow["status"] | undefined;
  /** A `message_guid`. */
  after?: string | undefined;
  /** Times on the client's clock: the first is among them, the second is not. */
  from?: string | undefined;
  to?: string | undefined;
}

/** Of each message the last delivery, where that is finished and as wanted; in the order of the messages. */
export async function lastOfEach(
  db: Read,
  clientId: string,
  { kinds, status, after, from, to }: Repeatable,
  limit: number,
): Promise<{ rows: DeliveryRow[]; total: number }> {
  const wanted = db
    .selectFrom("webhook_deliveries as delivery")
    .where("client_id", "=", clientId)
    .where("kind", "in", kinds)
    .where("status", "!=", "PENDING")
    .$if(status !== undefined, (query) => query.where("status", "=", status as DeliveryRow["status"]))
    .$if(after !== undefined, (query) => query.where("message_guid", ">", after ?? ""))
    .$if(from !== undefined, (query) => query.where("created_at", ">=", from ?? ""))
    .$if(to !== undefined, (query) => query.where("created_at", "<", to ?? ""))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("webhook_deliveries as later")
            .select("later.guid")
            .whereRef("later.client_id", "=", "delivery.client_id")
            .whereRef("later.message_guid", "=", "delivery.message_guid")
            .whereRef("later.guid", ">", "delivery.guid"),
        ),
      ),
    );
  const rows = await wanted.selectAll().orderBy("message_guid").limit(limit).execute();
  const { total } = await wanted
    .select((expression) => expression.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return { rows, total: Number(total) };
}

/** Oldest first. */
export function attemptsOf(db: Read, deliveryGuid: string): Promise<AttemptRow[]> {
  return db
    .selectFrom("webhook_attempts")
    .selectAll()
    .where("delivery_guid", "=", deliveryGuid)
    .orderBy("guid")
    .execute();
}

/** Lets those that wait for the end of a pause be attempted at a time. In one statement: there may be very many. */
export function plan(
  db: Write,
  { client_id, kind }: Of,
  at: string,
): Promise<Pick<DeliveryRow, "guid" | "client_id">[]> {
  return db
    .updateTable("webhook_deliveries")
    .set({ next_attempt_at: at })
    .where("client_id", "=", client_id)
    .where("kind", "=", kind)
    .where("status", "=", "PENDING")
    .where("next_attempt_at", "is", null)
    .returning(["guid", "client_id"])
    .execute();
}

export async function insert(db: Write, rows: readonly DeliveryRow[]): Promise<void> {
  for (const some of inParts(rows)) await db.insertInto("webhook_deliveries").values(some).execute();
}

export async function insertAttempt(db: Write, attempt: AttemptRow): Promise<void> {
  await db.insertInto("webhook_attempts").values(attempt).execute();
}

export async function update(
  db: Write,
  guid: string,
  changes: Updateable<Tables["webhook_deliveries"]>,
): Promise<void> {
  await db.updateTable("webhook_deliveries").set(changes).where("guid", "=", guid).execute();
}

/**
 * Gives up what waits; whose task comes later finds nothing to do.
 *
 * @returns whether anything did
 */
export async function cancelPending(db: Write, { client_id, kind }: Of, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("webhook_deliveries")
    .set({ status: "CANCELLED", next_attempt_at: null, finished_at: at })
    .where("client_id", "=", client_id)
    .where("kind", "=", kind)
    .where("status", "=", "PENDING")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Those that came to their end at a time or before it, with their attempts. */
export async function removeFinished(db: Write, clientId: string, until: string): Promise<void> {
  await db
    .deleteFrom("webhook_deliveries")
    .where("client_id", "=", clientId)
    .where("finished_at", "<=", until)
    .execute();
}

/** When the first of those that are finished came to its end. */
export async function firstFinished(db: Read, clientId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("webhook_deliveries")
    .select("finished_at")
    .where("client_id", "=", clientId)
    .where("finished_at", "is not", null)
    .orderBy("finished_at")
    .limit(1)
    .executeTakeFirst();
  return row?.finished_at ?? undefined;
}

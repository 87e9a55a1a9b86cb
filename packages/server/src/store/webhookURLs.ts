import type { WebhookKind } from "@mxkit/api/control";
import type { Selectable, Updateable } from "kysely";
import type { Read, Write } from "./database.js";
import { prepared } from "./prepared.js";
import type { Tables } from "./schema.js";

export type WebhookURLRow = Selectable<Tables["webhook_urls"]>;

/** Those that something is to be kept for. Asked at the end of nearly every transaction. */
export const enabled = prepared((db: Read, clientId: string) =>
  db
    .selectFrom("webhook_urls")
    .selectAll()
    .where("client_id", "=", clientId)
    .where("disabled_reason", "is", null),
);

/** By their kind. */
export function ofClient(db: Read, clientId: string): Promise<WebhookURLRow[]> {
  return db
    .selectFrom("webhook_urls")
    .selectAll()
    .where("client_id", "=", clientId)
    .orderBy("kind")
    .execute();
}

export function find(db: Read, clientId: string, kind: WebhookKind): Promise<WebhookURLRow | undefined> {
  return db
    .selectFrom("webhook_urls")
    .selectAll()
    .where("client_id", "=", clientId)
    .where("kind", "=", kind)
    .executeTakeFirst();
}

export async function insert(db: Write, row: WebhookURLRow): Promise<void> {
  await db.insertInto("webhook_urls").values(row).execute();
}

export async function update(
  db: Write,
  guid: string,
  changes: Updateable<Tables["webhook_urls"]>,
): Promise<void> {
  await db.updateTable("webhook_urls").set(changes).where("guid", "=", guid).execute();
}

export async function remove(db: Write, guid: string): Promise<void> {
  await db.deleteFrom("webhook_urls").where("guid", "=", guid).execute();
}

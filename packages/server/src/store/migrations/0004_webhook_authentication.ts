import type { Kysely } from "kysely";

/** What those who watch the deliveries are told, and how deliveries are found that are to be replayed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await events(db);
  await indexOf(db, "webhook_deliveries", "client_id", "message_guid", "guid");
}

async function events(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("webhook_events")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("client_id", "text", (column) => column.notNull().references("clients.client_id"))
    .addColumn("attempt_guid", "text", (column) =>
      column.notNull().references("webhook_attempts.guid").onDelete("cascade"),
    )
    .addColumn("headers", "text", (column) => column.notNull())
    .addColumn("delivery", "text", (column) => column.notNull())
    .execute();
  await indexOf(db, "webhook_events", "client_id", "number");
  await indexOf(db, "webhook_events", "attempt_guid");
}

function indexOf(db: Kysely<unknown>, table: string, ...columns: string[]): Promise<void> {
  return db.schema
    .createIndex([table, ...columns].join("_"))
    .on(table)
    .columns(columns)
    .execute();
}

import type { Kysely } from "kysely";

/** What those who watch the deliveries are told. */
export async function up(db: Kysely<unknown>): Promise<void> {
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
  await index(db, "client_id", "number");
  await index(db, "attempt_guid");
}

function index(db: Kysely<unknown>, ...columns: string[]): Promise<void> {
  return db.schema
    .createIndex(["webhook_events", ...columns].join("_"))
    .on("webhook_events")
    .columns(columns)
    .execute();
}

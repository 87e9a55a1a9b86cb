import type { Kysely } from "kysely";

/**
 * OAuth 2 and TLS of a URL; what those who watch the deliveries are told; and how deliveries are found that are to be
 * replayed, or are old.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const name of urlColumns) await db.schema.alterTable("webhook_urls").addColumn(name, "text").execute();
  await events(db);
  await indexOf(db, "webhook_deliveries", "client_id", "message_guid", "guid");
  await indexOf(db, "webhook_deliveries", "client_id", "finished_at");
}

const urlColumns = [
  "token_url",
  "oauth_client_id",
  "sealed_client_secret",
  "scope",
  "audience",
  "tls_certificate",
  "sealed_tls_key",
  "tls_authority",
];

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

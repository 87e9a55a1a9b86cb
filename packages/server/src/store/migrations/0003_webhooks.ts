import type { Kysely } from "kysely";

/** Where webhooks go, what is to be delivered, each attempt to; and which state of an object each is about. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await urls(db);
  await deliveries(db);
  await attempts(db);
  for (const table of ["users", "members", "accounts", "transactions"]) {
    await db.schema
      .alterTable(table)
      .addColumn("revision", "integer", (column) => column.notNull().defaultTo(1))
      .execute();
  }
}

async function urls(db: Kysely<unknown>): Promise<void> {
  await ofClient(db, "webhook_urls")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("url", "text", (column) => column.notNull())
    .addColumn("authentication", "text", (column) => column.notNull())
    .addColumn("username", "text")
    .addColumn("sealed_password", "text")
    .addColumn("sealed_secret", "text", (column) => column.notNull())
    .addColumn("sealed_former_secret", "text")
    .addColumn("former_secret_expires_at", "text")
    .addColumn("is_paused", "boolean", (column) => column.notNull())
    .addColumn("disabled_reason", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("webhook_urls_kind")
    .unique()
    .on("webhook_urls")
    .columns(["client_id", "kind"])
    .execute();
}

async function deliveries(db: Kysely<unknown>): Promise<void> {
  await ofClient(db, "webhook_deliveries")
    .addColumn("message_guid", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("user_guid", "text", (column) => column.notNull())
    .addColumn("member_guid", "text")
    .addColumn("payload", "text", (column) => column.notNull())
    .addColumn("callback_payload", "text")
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("next_attempt_at", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("finished_at", "text")
    .execute();
  await indexOf(db, "webhook_deliveries", "client_id", "guid");
  await indexOf(db, "webhook_deliveries", "client_id", "kind", "status");
  await indexOf(db, "webhook_deliveries", "user_guid");
  await indexOf(db, "webhook_deliveries", "member_guid");
}

async function attempts(db: Kysely<unknown>): Promise<void> {
  await ofClient(db, "webhook_attempts")
    .addColumn("delivery_guid", "text", (column) =>
      column.notNull().references("webhook_deliveries.guid").onDelete("cascade"),
    )
    .addColumn("url", "text", (column) => column.notNull())
    .addColumn("attempted_at", "text", (column) => column.notNull())
    .addColumn("duration_ms", "integer", (column) => column.notNull())
    .addColumn("status", "integer")
    .addColumn("error", "text")
    .addColumn("answer", "text")
    .execute();
  await indexOf(db, "webhook_attempts", "delivery_guid", "guid");
  await indexOf(db, "webhook_attempts", "client_id");
}

function ofClient<Name extends string>(db: Kysely<unknown>, table: Name) {
  return db.schema
    .createTable(table)
    .addColumn("guid", "text", (column) => column.primaryKey())
    .addColumn("client_id", "text", (column) => column.notNull().references("clients.client_id"));
}

function indexOf(db: Kysely<unknown>, table: string, ...columns: string[]): Promise<void> {
  return db.schema
    .createIndex([table, ...columns].join("_"))
    .on(table)
    .columns(columns)
    .execute();
}

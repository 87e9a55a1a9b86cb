import { type Kysely, sql } from "kysely";

/** What a client may do, what its simulation has been told, its snapshots, and who controlled what. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await clientSettings(db);
  await simulation(db);
  await snapshots(db);
  await auditLog(db);
  await indexes(db);
  await db.schema.alterTable("transactions").addColumn("json", "text").execute();
}

/** Of what is read in the order of the rest, by whom it belongs to; deleted rows included. */
const ownerIndexes: readonly [table: string, ...columns: string[]][] = [
  ["members", "user_guid", "guid"],
  ["accounts", "user_guid", "guid"],
  ["transactions", "user_guid", "date", "guid"],
  ["transactions", "member_guid", "date", "guid"],
  ["transactions", "account_guid", "date", "guid"],
  ["holdings", "user_guid", "guid"],
  ["holdings", "member_guid", "guid"],
  ["account_owners", "member_guid", "guid"],
  ["account_numbers", "member_guid", "guid"],
  ["statements", "member_guid", "guid"],
  ["taggings", "user_guid", "guid"],
  ["taggings", "member_guid"],
];

/**
 * An index of the living alone is of no use where a row that others refer to is deleted for good: the database then has to read
 * through the whole table for each. So `deleted_at` is a column of the index, and not its condition.
 */
async function indexes(db: Kysely<unknown>): Promise<void> {
  for (const [table, owner, ...order] of ownerIndexes) {
    const name = [table, owner, ...order].join("_");
    await db.schema.dropIndex(name).execute();
    await db.schema
      .createIndex(name)
      .on(table)
      .columns([owner ?? "", "deleted_at", ...order])
      .execute();
  }
  await indexOf(db, "taggings", "transaction_guid");
}

async function clientSettings(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("clients").addColumn("name", "text").execute();
  await addText(db, "clients", "features_off", "[]");
  await addText(db, "clients", "limits", "none");
  await addText(db, "clients", "allowed_addresses", "[]");
  await addFlag(db, "clients", "legacy_verification");
  await addFlag(db, "clients", "has_faults");
  await addFlag(db, "institutions", "is_for_startups");
}

async function simulation(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("members").addColumn("seed", "text").execute();
  await db.schema.alterTable("jobs").addColumn("script_step", "text").execute();

  await ofClient(db, "scripts")
    .addColumn("member_guid", "text", (column) => column.references("members.guid"))
    .addColumn("institution_code", "text", (column) => column.references("institutions.code"))
    .addColumn("job_type", "text")
    .addColumn("steps", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  await indexOf(db, "scripts", "client_id");

  await ofClient(db, "institution_accounts")
    .addColumn("member_guid", "text", (column) => column.notNull().references("members.guid"))
    .addColumn("account_external_id", "text", (column) => column.notNull())
    .addColumn("balance_change", "text")
    .addColumn("available_balance_change", "text")
    .addColumn("is_closed", "boolean")
    .execute();
  await db.schema
    .createIndex("institution_accounts_account")
    .unique()
    .on("institution_accounts")
    .columns(["member_guid", "account_external_id"])
    .execute();

  await ofClient(db, "institution_transactions")
    .addColumn("member_guid", "text", (column) => column.notNull().references("members.guid"))
    .addColumn("account_external_id", "text", (column) => column.notNull())
    .addColumn("external_id", "text", (column) => column.notNull())
    .addColumn("record", "text", (column) => column.notNull())
    .execute();
  await indexOf(db, "institution_transactions", "member_guid");

  await ofClient(db, "faults")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("status", "integer")
    .addColumn("delay_ms", "integer")
    .addColumn("operation_id", "text")
    .addColumn("is_after", "boolean", (column) => column.notNull())
    .addColumn("times_left", "integer", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  await indexOf(db, "faults", "client_id");
}

async function snapshots(db: Kysely<unknown>): Promise<void> {
  await ofClient(db, "snapshots")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("migration", "text", (column) => column.notNull())
    .addColumn("content", "blob", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("snapshots_name")
    .unique()
    .on("snapshots")
    .columns(["client_id", "name"])
    .execute();
}

/** Kept when the client is gone: no reference. */
async function auditLog(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("audit_log")
    .addColumn("guid", "text", (column) => column.primaryKey())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("client_id", "text")
    .addColumn("path", "text", (column) => column.notNull())
    .addColumn("body", "text")
    .addColumn("address", "text", (column) => column.notNull())
    .addColumn("request_id", "text", (column) => column.notNull())
    .addColumn("status", "integer")
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  await indexOf(db, "audit_log", "client_id");
}

function ofClient<Name extends string>(db: Kysely<unknown>, table: Name) {
  return db.schema
    .createTable(table)
    .addColumn("guid", "text", (column) => column.primaryKey())
    .addColumn("client_id", "text", (column) => column.notNull().references("clients.client_id"));
}

function indexOf(db: Kysely<unknown>, table: string, column: string): Promise<void> {
  return db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
}

function addText(db: Kysely<unknown>, table: string, name: string, value: string): Promise<void> {
  return db.schema
    .alterTable(table)
    .addColumn(name, "text", (column) => column.notNull().defaultTo(value))
    .execute();
}

function addFlag(db: Kysely<unknown>, table: string, name: string): Promise<void> {
  return db.schema
    .alterTable(table)
    .addColumn(name, "boolean", (column) => column.notNull().defaultTo(sql`false`))
    .execute();
}

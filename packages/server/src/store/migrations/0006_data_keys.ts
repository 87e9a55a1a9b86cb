import { type Kysely, sql } from "kysely";
import { engineOf } from "../engines/perEngine.js";

/** The keys that a client's values are sealed with; and an audit log that nothing is taken out of. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("data_keys")
    .addColumn("guid", "text", (column) => column.primaryKey())
    .addColumn("client_id", "text", (column) => column.notNull().references("clients.client_id"))
    .addColumn("purpose", "text", (column) => column.notNull())
    .addColumn("wrapped", "text", (column) => column.notNull())
    .addColumn("wrapped_by", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("retired_at", "text")
    .execute();
  await db.schema
    .createIndex("data_keys_current")
    .unique()
    .on("data_keys")
    .columns(["client_id", "purpose"])
    .where(sql.ref("retired_at"), "is", null)
    .execute();
  await db.schema.createIndex("data_keys_client_id").on("data_keys").column("client_id").execute();
  await db.schema.alterTable("snapshots").addColumn("data_key_guid", "text").execute();
  await (engineOf(db) === "sqlite" ? closeOnSqlite(db) : closeOnPostgres(db));
}

/** Of what was noted when an action began, nothing changes at its end but the client that it turned out to be about. */
const noted = ["guid", "action", "path", "address", "request_id", "created_at"];
const isKept = (column: string) => sql`new.${sql.ref(column)} is not distinct from old.${sql.ref(column)}`;
const mayFinish = sql.join(
  [sql`old.status is null`, ...noted.map(isKept), sql`(old.client_id is null or ${isKept("client_id")})`],
  sql` and `,
);

async function closeOnSqlite(db: Kysely<unknown>): Promise<void> {
  const refusal = sql`select raise(abort, 'audit_log is append-only')`;
  await sql`
    create trigger audit_log_update before update on audit_log when not (${mayFinish}) begin ${refusal}; end
  `.execute(db);
  await sql`create trigger audit_log_delete before delete on audit_log begin ${refusal}; end`.execute(db);
}

async function closeOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function audit_log_append_only() returns trigger language plpgsql
    as $$ begin raise exception 'audit_log is append-only'; end $$
  `.execute(db);
  const refuse = sql`execute function audit_log_append_only()`;
  await sql`
    create trigger audit_log_update before update on audit_log for each row when (not (${mayFinish})) ${refuse}
  `.execute(db);
  await sql`create trigger audit_log_delete before delete on audit_log for each row ${refuse}`.execute(db);
  await sql`create trigger audit_log_truncate before truncate on audit_log ${refuse}`.execute(db);
}

import { type Kysely, sql } from "kysely";

/** Tasks that are set aside, and indexes by which claims find their way among very many that wait. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("tasks").addColumn("failed_at", "text").execute();
  await db.schema.dropIndex("tasks_due").execute();
  await db.schema
    .createIndex("tasks_client_due")
    .on("tasks")
    .columns(["client_id", "due_at", "guid"])
    .where(sql.ref("failed_at"), "is", null)
    .execute();
  await db.schema
    .createIndex("tasks_at_work")
    .on("tasks")
    .columns(["lease_until", "subject"])
    .where(sql.ref("lease_until"), "is not", null)
    .execute();
  await db.schema
    .createIndex("tasks_failed")
    .on("tasks")
    .columns(["client_id", "guid"])
    .where(sql.ref("failed_at"), "is not", null)
    .execute();
}

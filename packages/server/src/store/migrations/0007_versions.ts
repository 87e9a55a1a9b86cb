import { type Kysely, sql } from "kysely";

/** What v20250224 has beside v20111101, and which of them a client gets where it asks for none. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("clients")
    .addColumn("default_version", "text", (column) => column.notNull().defaultTo("v20111101"))
    .execute();
  await db.schema
    .alterTable("institutions")
    .addColumn("created_at", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await db.schema
    .alterTable("institutions")
    .addColumn("is_hidden", "boolean", (column) => column.notNull().defaultTo(false))
    .execute();
  await db.schema
    .alterTable("institutions")
    .addColumn("supported_products", "text", (column) => column.notNull().defaultTo("[]"))
    .execute();
  await db.schema
    .alterTable("members")
    .addColumn("use_cases", "text", (column) => column.notNull().defaultTo("[]"))
    .execute();
  await db.schema
    .alterTable("members")
    .addColumn("needs_updated_credentials", "boolean", (column) => column.notNull().defaultTo(false))
    .execute();
  await db.schema.alterTable("members").addColumn("oauth_query", "text").execute();
  await db.schema.alterTable("members").addColumn("most_recent_job_guid", "text").execute();
  await sql`
    update members set most_recent_job_guid = (select max(guid) from jobs where member_guid = members.guid)
  `.execute(db);
  await db.schema
    .alterTable("jobs")
    .addColumn("next_types", "text", (column) => column.notNull().defaultTo("[]"))
    .execute();
}

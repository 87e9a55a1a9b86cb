import { type Selectable, sql } from "kysely";
import type { Read, Write } from "./database.js";
import { inParts } from "./inParts.js";
import type { Tables } from "./schema.js";

/** What hangs below a client. Each table refers only to those before it. */
export const clientTables = [
  "users",
  "members",
  "member_credentials",
  "jobs",
  "challenges",
  "accounts",
  "transactions",
  "holdings",
  "account_owners",
  "account_numbers",
  "statements",
  "categories",
  "tags",
  "taggings",
  "transaction_rules",
  "widget_sessions",
  "tasks",
  "scripts",
  "institution_accounts",
  "institution_transactions",
  "faults",
  "webhook_deliveries",
  "webhook_attempts",
  "webhook_events",
] as const satisfies readonly (keyof Tables)[];

/** What belongs to a client itself, as its settings do, and is taken over with them. */
export const settingTables = ["favorites", "webhook_urls"] as const satisfies readonly (keyof Tables)[];

/**
 * What a client's data is: all that hangs below it but the widgets' URLs, which open once, and what is told to who watches webhooks, once
 * too; and the tables of its settings.
 */
export const exportedTables = [
  ...clientTables.filter((table) => table !== "widget_sessions" && table !== "webhook_events"),
  ...settingTables,
];

export type ExportedTable = (typeof exportedTables)[number];

/** By the table, all rows in full. */
export type ClientRows = { [Table in ExportedTable]: Selectable<Tables[Table]>[] };

/** The tables that belong to a client through the member that their rows belong to. */
const belowMembers: readonly (keyof Tables)[] = ["member_credentials", "challenges"];

export async function readRows(db: Read, clientId: string): Promise<ClientRows> {
  const tables: Partial<Record<ExportedTable, unknown[]>> = {};
  for (const table of exportedTables) {
    const { rows } = await sql`select * from ${sql.table(table)} where ${isOf(clientId, table)}`.execute(db);
    tables[table] = rows;
  }
  return tables as ClientRows;
}

export async function insertRows(db: Write, tables: ClientRows): Promise<void> {
  for (const table of exportedTables) {
    // Each table has rows of its own kind: the compiler cannot tell that these are those of this table.
    const parts = inParts<object>(tables[table]) as never[];
    for (const rows of parts) await db.insertInto(table).values(rows).execute();
  }
}

export async function deleteRows(
  db: Write,
  clientId: string,
  tables: readonly (keyof Tables)[],
): Promise<void> {
  for (const table of tables.toReversed()) {
    await sql`delete from ${sql.table(table)} where ${isOf(clientId, table)}`.execute(db);
  }
}

/** Whether a row of a table is the client's. */
export function isOf(clientId: string, table: keyof Tables) {
  return belowMembers.includes(table)
    ? sql`member_guid in (select guid from members where client_id = ${clientId})`
    : sql`client_id = ${clientId}`;
}

import { sql } from "kysely";
import type { Read } from "../store/database.js";
import { isKnownMigration, migrationOf } from "../store/open.js";

/** What a database holds, so that who backs it up or restores it sees whether it is the right one. */
export interface Contents {
  /** What its tables are at. */
  migration: string;
  clients: number;
  users: number;
  members: number;
  transactions: number;
}

/** @throws where it is no database of mxkit's, or one of a later version */
export async function contentsOf(db: Read, name: string): Promise<Contents> {
  const migration = await migrationOf(db).catch(() => undefined);
  if (migration === undefined) throw new Error(`${name} is no database of mxkit's.`);
  if (!isKnownMigration(migration)) {
    throw new Error(
      `${name} is of a later version of mxkit: its tables are at ${migration}. Use that version.`,
    );
  }
  const count = async (table: string) => {
    const { rows } = await sql<{ total: number }>`select count(*) as total from ${sql.table(table)}`.execute(
      db,
    );
    return Number(rows[0]?.total);
  };
  return {
    migration,
    clients: await count("clients"),
    users: await count("users"),
    members: await count("members"),
    transactions: await count("transactions"),
  };
}

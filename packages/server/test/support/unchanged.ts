import { sql } from "kysely";
import { expect } from "vitest";
import type { Write } from "../../src/store/database.js";
import { engine } from "./database.js";
import type { TestPlatform } from "./platform.js";
import { inside } from "./simulation.js";

const journals = new WeakSet<TestPlatform>();

/** Lets something happen that is to write nothing, the audit log aside. What a rolled back transaction wrote is not written. */
export async function unchanged<T>(platform: TestPlatform, work: () => Promise<T>): Promise<T> {
  await inside(platform, async (db) => {
    if (!journals.has(platform)) await keepJournal(db);
    journals.add(platform);
    await sql`delete from test_journal`.execute(db);
  });
  const result = await work();
  const written = await inside(platform, (db) =>
    sql<{ write: string }>`select write from test_journal`.execute(db),
  );
  expect(written.rows.map(({ write }) => write)).toEqual([]);
  return result;
}

/** From now on the database itself notes every row that is written: `update users`. */
async function keepJournal(db: Write): Promise<void> {
  await sql`create table test_journal (write text)`.execute(db);
  if (engine === "postgres") {
    await sql`
      create function test_note() returns trigger language plpgsql
      as $$ begin insert into test_journal values (lower(tg_op) || ' ' || tg_table_name); return null; end $$
    `.execute(db);
  }
  for (const { name } of await db.introspection.getTables()) {
    if (["audit_log", "test_journal"].includes(name)) continue;
    if (engine === "postgres") await noteOnPostgres(db, name);
    else for (const action of ["insert", "update", "delete"]) await noteOnSqlite(db, action, name);
  }
}

async function noteOnPostgres(db: Write, table: string): Promise<void> {
  const events = sql`after insert or update or delete on ${sql.table(table)}`;
  await sql`create trigger test_note ${events} for each row execute function test_note()`.execute(db);
}

async function noteOnSqlite(db: Write, action: string, table: string): Promise<void> {
  const event = sql`after ${sql.raw(action)} on ${sql.table(table)}`;
  const insert = sql`insert into test_journal values (${sql.lit(`${action} ${table}`)})`;
  await sql`create trigger ${sql.ref(`test_${action}_${table}`)} ${event} begin ${insert}; end`.execute(db);
}

import { sql } from "kysely";
import { expect } from "vitest";
import type { Write } from "../../src/store/database.js";
import { engine } from "./database.js";
import type { TestPlatform } from "./platform.js";
import { inside } from "./simulation.js";

/** Lets something happen that is to write nothing, the audit log aside. What a rolled back transaction wrote is not written. */
export async function unchanged<T>(platform: TestPlatform, work: () => Promise<T>): Promise<T> {
  await inside(platform, async (db) => {
    await keepJournal(db);
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
  await sql`create table if not exists test_journal (write text)`.execute(db);
  for (const { name } of await db.introspection.getTables()) {
    if (["audit_log", "test_journal"].includes(name)) continue;
    for (const action of ["insert", "update", "delete"]) await note(db, action, name);
  }
}

async function note(db: Write, action: string, table: string): Promise<void> {
  const trigger = sql.ref(`test_${action}_${table}`);
  const event = sql`after ${sql.raw(action)} on ${sql.table(table)}`;
  const insert = sql`insert into test_journal values (${sql.lit(`${action} ${table}`)})`;
  if (engine === "sqlite") {
    await sql`create trigger if not exists ${trigger} ${event} begin ${insert}; end`.execute(db);
    return;
  }
  await sql`
    create or replace function ${trigger}() returns trigger language plpgsql as $$ begin ${insert}; return null; end $$
  `.execute(db);
  await sql`create or replace trigger ${trigger} ${event} for each row execute function ${trigger}()`.execute(
    db,
  );
}

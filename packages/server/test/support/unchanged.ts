import { sql } from "kysely";
import { expect } from "vitest";
import type { Write } from "../../src/store/database.js";
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
  const tables = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not in ('audit_log', 'test_journal')`.execute(
    db,
  );
  for (const { name } of tables.rows) {
    for (const action of ["insert", "update", "delete"]) {
      await sql`
        create trigger if not exists ${sql.ref(`test_${action}_${name}`)} after ${sql.raw(action)} on ${sql.table(name)}
        begin insert into test_journal values (${sql.lit(`${action} ${name}`)}); end`.execute(db);
    }
  }
}

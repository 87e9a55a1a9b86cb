import { createHash } from "node:crypto";
import { readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import type { Write } from "../../src/store/database.js";
import { connectionTo, engine } from "./database.js";
import type { TestPlatform } from "./platform.js";
import { inside } from "./simulation.js";

/** By the table, how many rows it has, and a hash of all that they say. */
export type Content = Record<string, { rows: number; hash: string }>;

/** All that the platform keeps but the audit log, to see whether anything has changed. */
export function contentOf(platform: TestPlatform): Promise<Content> {
  return inside(platform, async (db) => {
    const content: Content = {};
    for (const { name } of await db.introspection.getTables()) {
      if (name === "audit_log") continue;
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
      content[name] = { rows: rows.length, hash: hashOf(rows) };
    }
    return content;
  });
}

function hashOf(rows: unknown[]): string {
  const hash = createHash("sha256");
  const bytesAsText = (_: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value;
  for (const row of rows.map((row) => JSON.stringify(row, bytesAsText)).sort()) hash.update(row);
  return hash.digest("hex");
}

/** Lets something happen while a table is not there: what needs it fails for no fault of the caller's. */
export async function withoutTable<T>(
  platform: TestPlatform,
  table: string,
  work: () => Promise<T>,
): Promise<T> {
  // Whoever is at work now is not to stumble.
  await platform.runDueTasks();
  await inside(platform, (db) => rename(db, table, "lost"));
  try {
    return await work();
  } finally {
    await inside(platform, (db) => rename(db, "lost", table));
  }
}

const rename = (db: Write, from: string, to: string) =>
  sql`alter table ${sql.table(from)} rename to ${sql.table(to)}`.execute(db);

/** Lets something happen that needs a table while the disk fails: what needs it fails for a reason that passes. */
export async function withBadDisk<T>(
  platform: TestPlatform,
  table: string,
  work: () => Promise<T>,
): Promise<T> {
  // Whoever is at work now is not to stumble.
  await platform.runDueTasks();
  return engine === "postgres" ? failing(platform, table, work) : withoutLog(platform, work);
}

/** PostgreSQL says what it says when a file cannot be read. */
async function failing<T>(platform: TestPlatform, table: string, work: () => Promise<T>): Promise<T> {
  await inside(platform, async (db) => {
    await rename(db, table, "lost");
    await sql`
      create function test_bad_disk() returns boolean stable language plpgsql
      as $$ begin raise exception 'could not read block 0' using errcode = 'io_error'; end $$
    `.execute(db);
    await sql`
      create view ${sql.table(table)} as select * from lost where test_bad_disk() with check option
    `.execute(db);
  });
  try {
    return await work();
  } finally {
    await inside(platform, async (db) => {
      await sql`drop view ${sql.table(table)}`.execute(db);
      await sql`drop function test_bad_disk`.execute(db);
      await rename(db, "lost", table);
    });
  }
}

/** Nothing can be read of the file beside SQLite's own. What every statement begins with is there, so nothing is written either. */
async function withoutLog<T>({ folder }: TestPlatform, work: () => Promise<T>): Promise<T> {
  const db = await connectionTo(folder);
  await sql`pragma wal_autocheckpoint = 0`.execute(db);
  // Is on the first page, which is thus written.
  await sql`pragma user_version = 1`.execute(db);
  const file = join(folder, "mxkit.db-wal");
  const log = await readFile(file);
  await truncate(file);
  try {
    return await work();
  } finally {
    await writeFile(file, log);
  }
}

import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Kysely, sql } from "kysely";
import type { Database } from "../store/database.js";
import { lockStore } from "../store/engines/sqlite.js";
import { sqliteDialect } from "../store/engines/sqliteDialect.js";
import type { Tables } from "../store/schema.js";
import { type Contents, contentsOf } from "./contents.js";
import { publish, requireAbsent } from "./files.js";
import { installKey, type KeyPlaces, keyFileOf, requireKeyFor } from "./masterKey.js";

/**
 * Copies the database of a folder as it is at one moment, beside a server that goes on reading and writing.
 *
 * @throws where there is none, or the file is there already
 */
export async function backUpFolder({ folder }: KeyPlaces, file: string): Promise<Contents> {
  const source = join(folder, "mxkit.db");
  if (!existsSync(source))
    throw new Error(`There is no database in ${folder}. Name the folder with MXKIT_DATA.`);
  requireAbsent(file);
  const copy = `${resolve(file)}.${process.pid}`;
  // SQLite takes an empty file, and leaves its mode as it is.
  writeFileSync(copy, "", { mode: 0o600, flag: "wx" });
  try {
    await reading(source, (db) => sql`vacuum into ${copy}`.execute(db));
    const contents = await reading(copy, (db) => checked(db, file));
    publish(copy, resolve(file));
    return contents;
  } finally {
    rmSync(copy, { force: true });
  }
}

/**
 * Puts a backup in a folder that has no database, once it is found to be whole.
 *
 * @param keyFile of the master key; it is put in the folder too
 * @throws where there is a database, a server is running, or backup or key are not what they should be; nothing is there then
 */
export async function restoreFolder(file: string, places: KeyPlaces, keyFile?: string): Promise<Contents> {
  const { folder } = places;
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  mkdirSync(folder, { recursive: true });
  const lock = lockStore(folder);
  const target = join(folder, "mxkit.db");
  const copy = `${target}.restoring`;
  try {
    // A log of another database, left behind, would be played into this one.
    for (const there of [target, `${target}-wal`, `${target}-shm`]) requireNothing(there, folder);
    if (keyFile !== undefined) requireAbsent(keyFileOf(folder));
    copyFileSync(file, copy);
    // Of the backup it would be the mode that somebody gave it: open to all, or not to be written to.
    chmodSync(copy, 0o600);
    const contents = await reading(copy, async (db) => {
      const contents = await checked(db, file);
      await requireKeyFor(db, places, keyFile);
      return contents;
    });
    if (keyFile !== undefined) installKey(places, keyFile);
    publish(copy, target);
    return contents;
  } finally {
    rmSync(copy, { force: true });
    lock.release();
  }
}

function requireNothing(path: string, folder: string): void {
  if (!existsSync(path)) return;
  throw new Error(
    `${path} is there already, and is not overwritten. Move it away, or name an empty folder with MXKIT_DATA (now ${folder}).`,
  );
}

/** @throws where it is damaged, or not mxkit's */
async function checked(db: Database, name: string): Promise<Contents> {
  const check = async (pragma: "integrity_check" | "foreign_key_check") => {
    const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(pragma)}`.execute(db);
    return rows.flatMap((row) => Object.values(row).slice(0, 1)).filter((value) => value !== "ok");
  };
  const problems = await check("integrity_check")
    .then(async (found) => [...found, ...(await check("foreign_key_check"))])
    .catch((error: Error) => [error.message]);
  if (problems.length > 0) throw new Error(`${name} is damaged, or no database: ${problems[0]}.`);
  return contentsOf(db, name);
}

async function reading<T>(file: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file, { readOnly: true }) });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

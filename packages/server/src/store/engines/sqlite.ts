import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import type { Tables } from "../schema.js";
import { type Engine, logOf, type OnQueryError } from "./engine.js";
import { lockFolder, type SqliteOptions, sqliteDialect } from "./sqliteDialect.js";

export interface EmbeddedOptions extends Pick<SqliteOptions, "isTemporary"> {
  /** A database that a folder without one begins with, which spares it the migrations. */
  template?: string | undefined;
  onQueryError?: OnQueryError | undefined;
}

/**
 * The embedded database in a folder: one process, one writer at a time.
 *
 * @throws when another process has the folder open
 */
export async function openSqlite(folder: string, options: EmbeddedOptions): Promise<Engine> {
  const lock = lockStore(folder);
  const file = join(folder, "mxkit.db");
  if (!existsSync(file)) await begin(file, options.template);
  const log = logOf(options.onQueryError);
  const writer = new Kysely<Tables>({ dialect: sqliteDialect(file, options), ...log });
  // The file is there once the writer has opened it.
  let reader: Kysely<Tables> | undefined;
  const held = new Set<string>();
  return {
    get reader() {
      reader ??= new Kysely<Tables>({ dialect: sqliteDialect(file, { readOnly: true }), ...log });
      return reader;
    },
    writer,
    isShared: false,
    async hasTable(name) {
      const table = sql`select name from sqlite_schema where type = 'table' and name = ${name}`;
      return (await table.execute(writer)).rows.length > 0;
    },
    alone: (_, work) => work(),
    write: (work) => writer.transaction().execute(work),
    async hold(name) {
      if (held.has(name)) return undefined;
      held.add(name);
      return {
        async release() {
          held.delete(name);
        },
      };
    },
    isHeld: async (name) => held.has(name),
    async close() {
      await reader?.destroy();
      await writer.destroy();
      lock.release();
    },
  };
}

/** Only its owner is to read it, and what SQLite puts beside it is given the same mode. */
async function begin(file: string, template: string | undefined): Promise<void> {
  await writeFile(file, template === undefined ? "" : await readFile(template), { mode: 0o600 });
}

/** @throws when another process has the folder open, or nothing can be written there */
export function lockStore(folder: string) {
  try {
    return lockFolder(join(folder, "mxkit.lock"));
  } catch (cause) {
    const { errcode = 0, message } = cause as { errcode?: number; message: string };
    throw new Error(
      (errcode & 0xff) === busy
        ? `Another mxkit is running on ${folder}. Stop it, or give this one its own folder with MXKIT_DATA.`
        : `MXKIT_DATA is ${folder}, where nothing can be written (${message}). Look whose it is, and at the disk.`,
      { cause },
    );
  }
}

/** SQLITE_BUSY, the lowest byte of a code: somebody else has locked the file. */
const busy = 5;

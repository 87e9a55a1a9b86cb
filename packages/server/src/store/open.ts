import { existsSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { Kysely, type Migration, Migrator, sql } from "kysely";
import type { Database, Store } from "./database.js";
import * as platform from "./migrations/0001_platform.js";
import * as control from "./migrations/0002_control.js";
import * as webhooks from "./migrations/0003_webhooks.js";
import type { Tables } from "./schema.js";
import { lockFolder, type SqliteOptions, sqliteDialect } from "./sqlite.js";
import * as transactions from "./transactions.js";

const migrations: Record<string, Migration> = {
  "0001_platform": platform,
  "0002_control": control,
  "0003_webhooks": webhooks,
};

/** What the tables are at. */
export const lastMigration = Object.keys(migrations).sort().at(-1) ?? "";

export interface StoreOptions extends Pick<SqliteOptions, "isTemporary"> {
  /** A database that a folder without one begins with, which spares it the migrations. */
  template?: string | undefined;
}

/**
 * Opens the embedded store in a folder and brings its tables up to date. A reader stands beside the one writer, so that reads do
 * not wait for transactions.
 *
 * @throws when another process has the folder open
 */
export async function openStore(folder: string, options: StoreOptions = {}): Promise<Store> {
  const lock = lockStore(folder);
  const file = join(folder, "mxkit.db");
  if (options.template !== undefined && !existsSync(file)) await copyFile(options.template, file);
  const writer = new Kysely<Tables>({ dialect: sqliteDialect(file, options) });
  await migrate(writer);
  await writer.transaction().execute(transactions.keep);
  const reader = new Kysely<Tables>({ dialect: sqliteDialect(file, { readOnly: true }) });
  return {
    read: reader,
    write: (work) => writer.transaction().execute(work),
    close: async () => {
      await reader.destroy();
      await writer.destroy();
      lock.release();
    },
  };
}

function lockStore(folder: string) {
  try {
    return lockFolder(join(folder, "mxkit.lock"));
  } catch (cause) {
    throw new Error(
      `Another mxkit is running on ${folder}. Stop it, or give this one its own folder with MXKIT_DATA.`,
      { cause },
    );
  }
}

async function migrate(db: Database): Promise<void> {
  if (await isMigrated(db)) return;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error("The database cannot be migrated.", { cause: error });
}

/** To see that there is nothing to do costs the migrator as much as all the rest of opening a store. */
async function isMigrated(db: Database): Promise<boolean> {
  const kept = sql<{ name: string }>`select name from sqlite_master where name = 'kysely_migration'`;
  if ((await kept.execute(db)).rows.length === 0) return false;
  const last = sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`;
  return (await last.execute(db)).rows[0]?.name === lastMigration;
}

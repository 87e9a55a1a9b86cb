import { type Migration, Migrator, sql } from "kysely";
import type { Read, Store } from "./database.js";
import type { Engine } from "./engines/engine.js";
import { type EmbeddedOptions, openSqlite } from "./engines/sqlite.js";
import * as platform from "./migrations/0001_platform.js";
import * as control from "./migrations/0002_control.js";
import * as webhooks from "./migrations/0003_webhooks.js";
import * as webhookAuthentication from "./migrations/0004_webhook_authentication.js";
import * as poisonTasks from "./migrations/0005_poison_tasks.js";
import * as dataKeys from "./migrations/0006_data_keys.js";
import * as versions from "./migrations/0007_versions.js";
import * as transactions from "./transactions.js";

const migrations: Record<string, Migration> = {
  "0001_platform": platform,
  "0002_control": control,
  "0003_webhooks": webhooks,
  "0004_webhook_authentication": webhookAuthentication,
  "0005_poison_tasks": poisonTasks,
  "0006_data_keys": dataKeys,
  "0007_versions": versions,
};

/** What the tables are at. */
export const lastMigration = Object.keys(migrations).sort().at(-1) ?? "";

/** Whether this version has the migration. */
export const isKnownMigration = (name: string) => Object.hasOwn(migrations, name);

export interface StoreOptions extends EmbeddedOptions {
  /** The URL of a PostgreSQL database, in the place of the embedded one in the folder. */
  database?: string | undefined;
}

/**
 * Opens the store and brings its tables up to date: the embedded one in a folder, or a PostgreSQL database.
 *
 * @throws when another process has the folder open, or the database cannot be reached
 */
export async function openStore(folder: string, { database, ...options }: StoreOptions = {}): Promise<Store> {
  const engine =
    database === undefined
      ? await openSqlite(folder, options)
      : await openShared(database, options.onQueryError);
  try {
    await engine.alone("migrate", async () => {
      await migrate(engine);
      await engine.writer.transaction().execute(transactions.keep);
    });
  } catch (error) {
    await engine.close();
    throw error;
  }
  return {
    read: engine.reader,
    write: engine.write,
    isShared: engine.isShared,
    hold: engine.hold,
    isHeld: engine.isHeld,
    close: engine.close,
  };
}

/** Its driver is loaded only where it is used: the embedded start is not to wait for it. */
async function openShared(url: string, onQueryError: StoreOptions["onQueryError"]): Promise<Engine> {
  const { openPostgres } = await import("./engines/postgres.js");
  return openPostgres(url, onQueryError);
}

async function migrate(engine: Engine): Promise<void> {
  if (await isMigrated(engine)) return;
  const { writer: db } = engine;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error("The database cannot be migrated.", { cause: error });
}

/** To see that there is nothing to do costs the migrator as much as all the rest of opening a store. */
async function isMigrated(engine: Engine): Promise<boolean> {
  if (!(await engine.hasTable("kysely_migration"))) return false;
  return (await migrationOf(engine.writer)) === lastMigration;
}

/** What the tables of a database are at. */
export async function migrationOf(db: Read): Promise<string | undefined> {
  const last = sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`;
  return (await last.execute(db)).rows[0]?.name;
}

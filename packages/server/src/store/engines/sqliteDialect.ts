import { createRequire } from "node:module";
import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";
import { type Dialect, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import { type Bindable, bindable } from "./bindable.js";

const require = createRequire(import.meta.url);

const [major = 0] = process.versions.node.split(".").map(Number);
/** SQLite behind the `node:sqlite` API: Node's own where it has one without a flag, else the same API from a package. */
const { DatabaseSync } = require(major >= 24 ? "node:sqlite" : "@photostructure/sqlite");

function openDatabase(path: string, options: { readOnly?: boolean } = {}): DatabaseSyncInstance {
  return new DatabaseSync(path, { readOnly: options.readOnly ?? false, enableForeignKeyConstraints: true });
}

export interface SqliteOptions {
  readOnly?: boolean;
  /** Whether the data is of no worth once the process is gone: nothing waits for the disk then. */
  isTemporary?: boolean | undefined;
}

export function sqliteDialect(path: string, options: SqliteOptions = {}): Dialect {
  const database = openDatabase(path, options);
  database.exec("PRAGMA busy_timeout = 5000");
  if (!options.readOnly) {
    database.exec("PRAGMA journal_mode = WAL");
    // The default in WAL mode, NORMAL, can lose acknowledged commits when the machine (not the process) dies.
    database.exec(`PRAGMA synchronous = ${options.isTemporary ? "OFF" : "FULL"}`);
  }
  const onClose = () => options.readOnly || options.isTemporary || intoOneFile(database);
  return new SqliteDialect({ database: new CachingDatabase(database, onClose) });
}

/** Who copies the file of a platform that has stopped is to have everything. Where the disk takes nothing, it stays in the file beside it. */
function intoOneFile(database: DatabaseSyncInstance): void {
  try {
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  } catch {
    // What was acknowledged is on the disk, in whichever of the two.
  }
}

/**
 * Holds the folder's lock for as long as the process lives; the operating system lets go of it even after kill -9.
 * @throws when another process holds it.
 */
export function lockFolder(file: string): { release(): void } {
  const database = openDatabase(file);
  try {
    database.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    throw error;
  }
  return { release: () => database.close() };
}

/** Kysely expects better-sqlite3's shape. Statements are prepared once for each text. */
class CachingDatabase implements SqliteDatabase {
  readonly #database: DatabaseSyncInstance;
  readonly #statements = new Map<string, Statement>();

  readonly #onClose: () => void;

  constructor(database: DatabaseSyncInstance, onClose: () => void) {
    this.#database = database;
    this.#onClose = onClose;
  }

  prepare(sql: string): SqliteStatement {
    // SQLite has rolled back by itself where its disk is full; another rollback would fail, and hide the reason.
    if (sql === "rollback" && !this.#database.isTransaction) return nothing;
    let statement = this.#statements.get(sql);
    if (!statement) {
      if (this.#statements.size >= 500) this.#statements.clear();
      statement = new Statement(this.#database.prepare(sql));
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  close(): void {
    this.#statements.clear();
    this.#onClose();
    this.#database.close();
  }
}

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  *iterate() {},
};

class Statement implements SqliteStatement {
  readonly reader: boolean;
  readonly #statement: StatementSyncInstance;
  readonly #booleans: string[];

  constructor(statement: StatementSyncInstance) {
    const columns = statement.columns();
    this.#statement = statement;
    this.reader = columns.length > 0;
    this.#booleans = columns.filter(({ type }) => type?.toLowerCase() === "boolean").map(({ name }) => name);
  }

  all(parameters: readonly unknown[]): unknown[] {
    const rows = this.#statement.all(...parameters.map(bindableNumber)) as Record<string, unknown>[];
    for (const name of this.#booleans) {
      for (const row of rows) if (row[name] !== null) row[name] = Boolean(row[name]);
    }
    return rows;
  }

  run(parameters: readonly unknown[]) {
    return this.#statement.run(...parameters.map(bindableNumber));
  }

  *iterate(parameters: readonly unknown[]) {
    yield* this.all(parameters);
  }
}

/** SQLite has no booleans. */
function bindableNumber(value: unknown): Exclude<Bindable, boolean> {
  const bound = bindable(value);
  return typeof bound === "boolean" ? Number(bound) : bound;
}

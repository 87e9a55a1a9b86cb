import { Kysely, sql } from "kysely";
import pg from "pg";
import type { Database, Write, WriteOptions } from "../database.js";
import { lockKey } from "../locks.js";
import type { Tables } from "../schema.js";
import { type Engine, logOf, type OnQueryError } from "./engine.js";
import { connection, isStale, postgresDialect } from "./postgresDialect.js";
import { Holds } from "./postgresHolds.js";
import { tryServer } from "./postgresServer.js";

/** How many connections there are at once: to read, and to write. */
const most = { readers: 5, writers: 5 };

/** A PostgreSQL database, which other processes may work on at the same time. (docs/decisions/0010-postgresql.md) */
export async function openPostgres(url: string, onQueryError?: OnQueryError): Promise<Engine> {
  const log = logOf(onQueryError);
  await tryServer(url);
  const reader = new Kysely<Tables>({ dialect: postgresDialect(url, most.readers), ...log });
  const writer = new Kysely<Tables>({ dialect: postgresDialect(url, most.writers), ...log });
  const holds = new Holds(url);
  return {
    reader,
    writer,
    isShared: true,
    async hasTable(name) {
      const found = await sql<{ table: string | null }>`select to_regclass(${name}) as table`.execute(writer);
      return found.rows[0]?.table != null;
    },
    alone: (what, work) => alone(url, what, work),
    write: (work, options) => write(writer, work, options),
    hold: (name) => holds.take(name),
    isHeld: (name) => holds.isTaken(reader, name),
    async close() {
      await holds.end();
      await reader.destroy();
      await writer.destroy();
    },
  };
}

/** Waits for the others that do the same. The lock is that of a connection, and ends with it. */
async function alone<T>(url: string, what: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client(connection(url));
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1, $2)", lockKey(what));
    return await work();
  } finally {
    await client.end();
  }
}

/** How often work is done anew before it is given up, and from which time on one after the other. */
const attempts = { most: 20, inTurn: 3 };

async function write<T>(
  writer: Database,
  work: (db: Write) => Promise<T>,
  { locksItself = false }: WriteOptions = {},
): Promise<T> {
  const level = locksItself ? "read committed" : "serializable";
  const once = (db: Database) => db.transaction().setIsolationLevel(level).execute(work);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await (attempt < attempts.inTurn ? once(writer) : inTurn(writer, once));
    } catch (error) {
      if (attempt === attempts.most || !wasOvertaken(error)) throw error;
    }
  }
}

/** Those that were overtaken more than once wait for one another, so that each of them comes to its end. */
function inTurn<T>(writer: Database, once: (db: Database) => Promise<T>): Promise<T> {
  const [space, key] = lockKey("overtaken");
  return writer.connection().execute(async (db) => {
    // Taken before the transaction begins: what it sees is from after the wait.
    await sql`select pg_advisory_lock(${space}, ${key})`.execute(db);
    try {
      return await once(db);
    } finally {
      await sql`select pg_advisory_unlock(${space}, ${key})`.execute(db);
    }
  });
}

/** Serialization failure, deadlock, and a value that somebody else has just taken: the next time the work sees it itself. */
const overtaken = ["40001", "40P01", "23505"];

function wasOvertaken(error: unknown): boolean {
  return overtaken.includes((error as { code?: string }).code ?? "") || isStale(error);
}

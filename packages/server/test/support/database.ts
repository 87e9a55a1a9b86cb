import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { Kysely } from "kysely";
import pg from "pg";
import type { Database, Store } from "../../src/store/database.js";
import { postgresDialect } from "../../src/store/engines/postgresDialect.js";
import { sqliteDialect } from "../../src/store/engines/sqliteDialect.js";
import { openStore } from "../../src/store/open.js";
import type { Tables } from "../../src/store/schema.js";

/** A PostgreSQL server whose databases are the tests' to make and drop; without one they run on SQLite. */
const server = process.env.MXKIT_TEST_DATABASE_URL;

/** What the tests run on. What is about the one engine's own files or locks is in files that the other's configuration leaves out. */
export const engine = server === undefined ? "sqlite" : "postgres";

/** What the names of this run's databases begin with, so that several runs can share a server. (support/postgres.ts) */
export const run = process.env.MXKIT_TEST_RUN ?? `mxkit-run-${process.pid}`;

/** An empty database with all tables, which those of the tests begin as. */
export const templateName = `${run}-template`;

const nameOf = (folder: string) => `${run}-${basename(folder)}`;

/** The options that open the store of a folder: its file, or a database of the folder's name, made at the first call. */
export async function storeOf(folder: string): Promise<{ database?: string }> {
  if (server === undefined) return {};
  const name = nameOf(folder);
  const isNew = await onServer(async (client) => {
    const { rows } = await client.query("select from pg_database where datname = $1", [name]);
    return rows.length === 0 && client.query(`create database "${name}" template "${templateName}"`);
  });
  if (isNew) made.add(name);
  return { database: urlOf(name) };
}

const made = new Set<string>();

export async function openTestStore(folder: string): Promise<Store> {
  return openStore(folder, await storeOf(folder));
}

/** A connection of its own to the store of a folder that a platform has open. */
export async function connectTo(folder: string, { readOnly = false } = {}): Promise<Database> {
  const { database } = await storeOf(folder);
  return new Kysely<Tables>({
    dialect:
      database === undefined
        ? sqliteDialect(join(folder, "mxkit.db"), { readOnly })
        : postgresDialect(database, 2),
  });
}

const connections = new Map<string, Promise<Database>>();

/** The tests' own connection to the store of a folder, which lasts as long as the store does. */
export function connectionTo(folder: string): Promise<Database> {
  const connection = connections.get(folder) ?? connectTo(folder);
  connections.set(folder, connection);
  return connection;
}

/** Makes the database of a folder one without tables. */
export async function emptyStore(folder: string): Promise<void> {
  const name = nameOf(folder);
  await onServer(async (client) => {
    await client.query(`drop database "${name}" with (force)`);
    await client.query(`create database "${name}" template template0 encoding 'UTF8'`);
  });
}

/** Removes a folder and its store, which nobody has open any more. */
export async function removeStore(folder: string): Promise<void> {
  await (await connections.get(folder))?.destroy();
  connections.delete(folder);
  await rm(folder, { recursive: true, force: true });
  const name = nameOf(folder);
  if (made.delete(name)) await onServer((client) => client.query(`drop database "${name}" with (force)`));
}

export async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export function urlOf(name: string): string {
  const url = new URL(server ?? "");
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

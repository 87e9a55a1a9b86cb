/** The database that servers are put under fire on, and what it is looked at with while they run. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely } from "kysely";
import pg from "pg";
import type { Database } from "../../packages/server/src/store/database.js";
import { postgresDialect } from "../../packages/server/src/store/engines/postgresDialect.js";
import { sqliteDialect } from "../../packages/server/src/store/engines/sqliteDialect.js";
import { openStore } from "../../packages/server/src/store/open.js";

export type Engine = "sqlite" | "postgres";

export interface GroundOptions {
  engine: Engine;
  /** Of a PostgreSQL server whose databases may be made and dropped. */
  server?: string | undefined;
}

/** A folder, and on PostgreSQL a database of its name, with all tables. */
export interface Ground {
  engine: Engine;
  /** What a server needs to find it. */
  environment: Record<string, string>;
  /** A connection of its own. On SQLite it only reads while a server runs. */
  connect(): Promise<Database>;
  remove(): Promise<void>;
}

export async function makeGround({ engine, server }: GroundOptions): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), "mxkit-fire-"));
  const url = engine === "postgres" ? await makeDatabase(server, folder) : undefined;
  await (await openStore(folder, { database: url })).close();
  return {
    engine,
    environment: { MXKIT_DATA: folder, ...(url === undefined ? {} : { DATABASE_URL: url }) },
    connect: async () =>
      new Kysely({
        dialect: url === undefined ? sqliteDialect(join(folder, "mxkit.db"), {}) : postgresDialect(url, 2),
      }),
    async remove() {
      await rm(folder, { recursive: true, force: true });
      if (url !== undefined) await ask(server, `drop database "${nameOf(url)}" with (force)`);
    },
  };
}

async function makeDatabase(server: string | undefined, folder: string): Promise<string> {
  if (server === undefined)
    throw new Error("PostgreSQL 15 or later is needed: install it, or name one in MXKIT_TEST_DATABASE_URL.");
  const url = new URL(server);
  url.pathname = `/${folder.split("/").at(-1)}`;
  await ask(server, `create database "${nameOf(url.href)}" template template0 encoding 'UTF8'`);
  return url.href;
}

const nameOf = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1));

async function ask(server: string | undefined, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

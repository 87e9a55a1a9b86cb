import { sql } from "kysely";
import pg from "pg";
import type { Database, Hold } from "../database.js";
import { lockKey } from "../locks.js";
import { connection } from "./postgresDialect.js";

/**
 * What a process has for itself: advisory locks of a connection that lasts as long as the process. PostgreSQL lets go of them when it
 * ends, however it ends. Where the connection breaks, they are taken anew on another.
 */
export class Holds {
  readonly #url: string;
  /** Those that are being taken among them: the lock of a connection can be taken by it again. */
  readonly #names = new Set<string>();
  readonly #held = new Set<string>();
  #client: Promise<pg.Client> | undefined;
  #isEnded = false;

  constructor(url: string) {
    this.#url = url;
  }

  async take(name: string): Promise<Hold | undefined> {
    if (this.#names.has(name)) return undefined;
    this.#names.add(name);
    try {
      if (await lock(await this.#connected(), name)) this.#held.add(name);
    } finally {
      if (!this.#held.has(name)) this.#names.delete(name);
    }
    return this.#held.has(name) ? { release: () => this.#release(name) } : undefined;
  }

  async isTaken(db: Database, name: string): Promise<boolean> {
    const [space, key] = lockKey(name);
    const { rows } = await sql`
      select from pg_locks
      where locktype = 'advisory' and classid = ${space} and objid = ${key >>> 0} and objsubid = 2
      and database = (select oid from pg_database where datname = current_database())
    `.execute(db);
    return rows.length > 0;
  }

  async end(): Promise<void> {
    this.#isEnded = true;
    const client = await this.#client?.catch(() => undefined);
    await client?.end();
  }

  async #release(name: string): Promise<void> {
    this.#held.delete(name);
    this.#names.delete(name);
    const client = await this.#connected();
    await client.query("select pg_advisory_unlock($1, $2)", lockKey(name));
  }

  #connected(): Promise<pg.Client> {
    if (this.#client) return this.#client;
    const connecting = this.#connect();
    this.#client = connecting;
    const gone = () => {
      if (this.#client === connecting) this.#client = undefined;
      if (!this.#isEnded && this.#held.size > 0) this.#tryAgain();
    };
    connecting.then((client) => client.once("end", gone), gone);
    return connecting;
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client(connection(this.#url));
    client.on("error", () => {});
    await client.connect();
    for (const name of this.#held) await lock(client, name);
    return client;
  }

  #tryAgain(): void {
    setTimeout(() => this.#isEnded || this.#connected().catch(() => {}), 1000).unref();
  }
}

async function lock(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query("select pg_try_advisory_lock($1, $2) as taken", lockKey(name));
  return rows[0].taken;
}

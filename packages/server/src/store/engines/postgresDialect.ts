import {
  type DataTypeNode,
  type Dialect,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  PostgresQueryCompiler,
  type RawNode,
} from "kysely";
import pg from "pg";
import { bindable } from "./bindable.js";
import { postgresNode } from "./perEngine.js";

/** Where to connect, and how values are read. Everything that connects does it with these. */
export function connection(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: "mxkit",
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // What a process that hangs has locked is not to hang with it.
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser },
  };
}

/** The driver would make text of an int8, and Buffers, which are told apart in JSON, of bytes. */
function getTypeParser(type: number, format?: "text" | "binary") {
  const parse = pg.types.getTypeParser(type, format);
  switch (type) {
    case int8: // times in milliseconds and counts, all of them exact as numbers
      return Number;
    case bytea:
      return (value: string) => {
        const { buffer, byteOffset, length } = parse(value) as Buffer;
        return new Uint8Array(buffer, byteOffset, length);
      };
    default:
      return parse;
  }
}

const int8 = 20;
const bytea = 17;

/** @param most how many connections there are at once */
export function postgresDialect(url: string, most: number): Dialect {
  return new SharedDialect({ pool: new PreparingPool(new pg.Pool({ ...connection(url), max: most })) });
}

class SharedDialect extends PostgresDialect {
  override createQueryCompiler() {
    return new Compiler();
  }
}

class Compiler extends PostgresQueryCompiler {
  protected override visitRaw(node: RawNode): void {
    const own = postgresNode(node);
    if (own) this.visitNode(own);
    else super.visitRaw(node);
  }

  /** Numbers that grow and never come again, as those of SQLite's `autoincrement`. */
  protected override getAutoIncrement(): string {
    return "generated always as identity";
  }

  /** Text sorts by its bytes, as in SQLite, whatever the language of the database. */
  protected override visitDataType(node: DataTypeNode): void {
    const types: Record<string, string> = { text: 'text collate "C"', blob: "bytea" };
    this.append(types[node.dataType] ?? node.dataType);
  }
}

/** The driver's pool, whose connections prepare statements once for each text. */
class PreparingPool implements PostgresPool {
  readonly #pool: pg.Pool;
  readonly #names = new Map<string, string>();
  readonly #clients = new WeakMap<pg.PoolClient, PreparingClient>();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
    // A connection that breaks while nobody uses it is no longer in the pool: the next query has another.
    pool.on("error", () => {});
    pool.on("connect", (client) => client.on("error", () => {}));
  }

  async connect(): Promise<PostgresPoolClient> {
    const client = await this.#pool.connect();
    let preparing = this.#clients.get(client);
    if (!preparing) {
      preparing = new PreparingClient(client, this.#names);
      this.#clients.set(client, preparing);
    }
    return preparing as unknown as PostgresPoolClient;
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}

/** How many texts are prepared, and how long they are at most; what comes after is planned anew each time. */
const mostPrepared = 500;
const longestPrepared = 10_000;

/** What Kysely asks of a connection, but for cursors. */
class PreparingClient {
  readonly #client: pg.PoolClient;
  readonly #names: Map<string, string>;
  #isInTransaction = false;
  #isStale = false;

  constructor(client: pg.PoolClient, names: Map<string, string>) {
    this.#client = client;
    this.#names = names;
  }

  async query(text: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
    if (/^(begin|start|commit|rollback)\b/.test(text)) {
      this.#isInTransaction = /^[bs]/.test(text);
      return this.#client.query(text);
    }
    const values = parameters.map(bindable);
    const name = this.#isStale ? undefined : this.#nameOf(text);
    try {
      return await this.#client.query({ text, values, ...(name && { name }) });
    } catch (error) {
      if (!name || !isStale(error)) throw error;
      this.#isStale = true;
      if (this.#isInTransaction) throw error;
      return this.#client.query({ text, values });
    }
  }

  release(): void {
    this.#client.release(this.#isStale);
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= mostPrepared || text.length > longestPrepared)
      return known;
    const name = `mxkit_${this.#names.size + 1}`;
    this.#names.set(text, name);
    return name;
  }
}

/** Another server has migrated the tables since the statement was prepared; it can be no more on this connection. */
export function isStale(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === "0A000" && message?.includes("cached plan") === true;
}

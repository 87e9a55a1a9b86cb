/** The statements that the repositories make, explained by the database as it carries them out. */
import { type CompiledQuery, Kysely } from "kysely";
import pg from "pg";
import type { Database } from "../../packages/server/src/store/database.js";
import { connection, postgresDialect } from "../../packages/server/src/store/engines/postgresDialect.js";

export interface Explained {
  /** Milliseconds, of the second time: the first fills the caches. */
  time: number;
  /** Pages of 8 kB that were looked at. */
  buffers: number;
  /** The ways to rows that were taken, such as an index by its name. */
  ways: string[];
}

interface Node {
  "Node Type": string;
  "Index Name"?: string;
  "Relation Name"?: string;
  "Actual Loops": number;
  Plans?: Node[];
}

export class Explainer {
  readonly #recorded: CompiledQuery[] = [];
  readonly #db: Database;
  readonly #client: pg.Client;

  private constructor(url: string, client: pg.Client) {
    this.#client = client;
    this.#db = new Kysely({
      dialect: postgresDialect(url, 1),
      log: ({ query }) => {
        this.#recorded.push(query);
      },
    });
  }

  static async at(url: string): Promise<Explainer> {
    const client = new pg.Client(connection(url));
    await client.connect();
    return new Explainer(url, client);
  }

  /** @param work what asks the database; what it asks is asked once more, and explained */
  async explain(work: (db: Database) => Promise<unknown>): Promise<Explained> {
    this.#recorded.length = 0;
    await work(this.#db);
    const all = await Promise.all([...this.#recorded].map((query) => this.#explainOne(query)));
    return {
      time: all.reduce((sum, { time }) => sum + time, 0),
      buffers: all.reduce((sum, { buffers }) => sum + buffers, 0),
      ways: [...new Set(all.flatMap(({ ways }) => ways))],
    };
  }

  async #explainOne({ sql, parameters }: CompiledQuery): Promise<Explained> {
    const text = `explain (analyze, buffers, format json) ${sql}`;
    const { rows } = await this.#client.query(text, [...parameters]);
    const [{ Plan: plan, "Execution Time": time }] = rows[0]["QUERY PLAN"];
    const buffers = plan["Shared Hit Blocks"] + plan["Shared Read Blocks"];
    return { time, buffers, ways: waysOf(plan) };
  }

  async end(): Promise<void> {
    await this.#db.destroy();
    await this.#client.end();
  }
}

function waysOf(node: Node): string[] {
  const below = (node.Plans ?? []).flatMap(waysOf);
  if (node["Actual Loops"] === 0) return below;
  const { "Index Name": index, "Relation Name": table } = node;
  if (index) return [index, ...below];
  return table && node["Node Type"] === "Seq Scan" ? [`ALL OF ${table}`, ...below] : below;
}

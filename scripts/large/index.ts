/** `tsx scripts/large/index.ts`: the hot statements on a PostgreSQL with ten million transactions. `--help` says more. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { claim, nextDue, nextDueOf, releaseDead } from "../../packages/server/src/jobs/queue.js";
import * as accounts from "../../packages/server/src/store/accounts.js";
import type { Database, Store } from "../../packages/server/src/store/database.js";
import * as institutions from "../../packages/server/src/store/institutions.js";
import * as members from "../../packages/server/src/store/members.js";
import * as transactions from "../../packages/server/src/store/transactions.js";
import * as users from "../../packages/server/src/store/users.js";
import * as deliveries from "../../packages/server/src/store/webhookDeliveries.js";
import { makeGround } from "../crash/database.js";
import { startPostgres } from "../postgres.mjs";
import { type Explained, Explainer } from "./explain.js";
import { addDeliveries, addTasks, copy, makeFirst } from "./fill.js";

const help = `Fills a PostgreSQL database through the platform's own tables, and explains the statements that are made most.

Usage: tsx scripts/large/index.ts [options]

  --transactions N    default 10000000: some 20 GB, and a quarter of an hour
  --tasks N           that wait, of a thousand clients (default 1000000)
  --help              this

PostgreSQL is that of MXKIT_TEST_DATABASE_URL, as a superuser, or a cluster of its own. Nothing is left behind.
`;

const { values: options } = parseArgs({
  options: {
    transactions: { type: "string", default: "10000000" },
    tasks: { type: "string", default: "1000000" },
    help: { type: "boolean", default: false },
  },
});

async function main(): Promise<void> {
  if (options.help) return console.log(help);
  const postgres = startPostgres();
  const folder = await mkdtemp(join(tmpdir(), "mxkit-large-"));
  try {
    const ground = await makeGround({ engine: "postgres", server: postgres?.url });
    const url = ground.environment.DATABASE_URL ?? "";
    const db = await ground.connect();
    try {
      await makeFirst(folder, url);
      const count = await copy(db, Number(options.transactions), (line) => console.error(line));
      await addTasks(db, Number(options.tasks), 1000);
      await addDeliveries(db, Number(options.tasks));
      await sql`vacuum analyze`.execute(db);
      console.log(`${count} users, ${options.transactions} transactions, ${await sizeOf(db)}`);
      console.table(await explainAll(db, url));
    } finally {
      await db.destroy();
      await ground.remove();
    }
  } finally {
    postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function sizeOf(db: Database): Promise<string> {
  const { rows } = await sql<{ size: string }>`
    select pg_size_pretty(pg_database_size(current_database())) as size
  `.execute(db);
  return rows[0]?.size ?? "";
}

async function explainAll(db: Database, url: string) {
  const someone = await db
    .selectFrom("members")
    .selectAll()
    .orderBy("guid")
    .offset(5000)
    .limit(1)
    .executeTakeFirstOrThrow();
  const account = await db
    .selectFrom("accounts")
    .selectAll()
    .where("member_guid", "=", someone.guid)
    .executeTakeFirstOrThrow();
  const { user_guid, guid: member_guid } = someone;
  const first = { page: 1, records_per_page: 25 };
  const days = { from: "2000-01-01", to: "2100-01-01" };
  const now = new Date();
  const claimed = { owner: "nobody", now, leaseUntil: now };
  const explainer = await Explainer.at(url);
  const table: Record<string, object> = {};
  const row = async (name: string, work: (db: Database) => Promise<unknown>) => {
    await explainer.explain(work);
    table[name] = inWords(await explainer.explain(work));
  };
  await row("transactions of a user", (db) => transactions.list(db, { user_guid }, days, first));
  await row("  between two days", (db) =>
    transactions.list(db, { user_guid }, { from: "2026-11-01", to: "2026-11-14" }, first),
  );
  await row("  the 15th page", (db) => transactions.list(db, { user_guid }, days, { ...first, page: 15 }));
  await row("transactions of a member", (db) => transactions.list(db, { member_guid }, days, first));
  await row("transactions of an account", (db) =>
    transactions.list(db, { account_guid: account.guid }, days, first),
  );
  await row("all of a member, as an aggregation reads them", (db) =>
    transactions.listOfMember(db, member_guid, ""),
  );
  await row("descriptions of a user, for rules", (db) => transactions.cleansedDescriptions(db, user_guid));
  await row("accounts of a user", (db) => accounts.list(db, user_guid, first));
  await row("a member", (db) => members.read(db, user_guid, member_guid));
  await row("members without a task, at the start", (db) =>
    members.listWithoutTask(db, "background_aggregation"),
  );
  await row("users of a client, first page", (db) => users.list(db, "CLIENT-1234", first));
  await row("  page 1000", (db) => users.list(db, "CLIENT-1234", { ...first, page: 1000 }));
  await row("institutions by name", (db) => institutions.list(db, { name: "bank" }, first));
  await row("deliveries of a client", (db) => deliveries.list(db, "CLIENT-1234", {}, first));
  await row("  that failed", (db) =>
    deliveries.list(db, "CLIENT-1234", { kind: "users", status: "FAILED" }, first),
  );
  await row("a look for a task", (db) => claim(lookOnly(db), claimed));
  await row("when the next falls due", (db) => nextDue(db));
  await row("  of a client", (db) => nextDueOf(db, "CLIENT-1234"));
  await row("leases of the dead", (db) => releaseDead(lookOnly(db)));
  await explainer.end();
  return table;
}

/** A store that finds nothing when it comes to writing. */
const lookOnly = (read: Database) =>
  ({ read, isShared: true, write: async () => [{}], isHeld: async () => true }) as unknown as Store;

const inWords = ({ time, buffers, ways }: Explained) => ({
  ms: Number(time.toFixed(2)),
  pages: buffers,
  by: ways.join(", "),
});

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});

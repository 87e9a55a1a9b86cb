/** One user with a connected member, as the platform makes it, copied by the database until there are very many. */
import { sql } from "kysely";
import { startPlatform } from "../../packages/server/src/index.js";
import type { Database } from "../../packages/server/src/store/database.js";

const clientId = "CLIENT-1234";

/** Makes the first user, with all that an aggregation brings. */
export async function makeFirst(folder: string, database: string): Promise<void> {
  const apiKey = "API-KEY-4567";
  const platform = await startPlatform({
    folder,
    database,
    client: { clientId, apiKey },
    settings: { jobDuration: 0, backgroundInterval: 24 * 60 * 60 * 1000 },
  });
  const headers = {
    Authorization: `Basic ${Buffer.from(`${clientId}:${apiKey}`).toString("base64")}`,
    Accept: "application/vnd.mx.api.v1+json",
    "Content-Type": "application/json",
  };
  // biome-ignore lint/suspicious/noExplicitAny: three calls whose answers are looked at once
  const call = async (path: string, body?: object): Promise<any> => {
    const sent = body ? { method: "POST", body: JSON.stringify(body) } : {};
    const response = await fetch(`${platform.url}${path}`, { headers, ...sent });
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
    return response.json();
  };
  const { user } = await call("/users", { user: { metadata: "the first" } });
  const { credentials } = await call("/institutions/mxbank/credentials");
  const values = ["mxuser", "password"];
  await call(`/users/${user.guid}/members`, {
    member: {
      institution_code: "mxbank",
      credentials: credentials.map(({ guid }: { guid: string }, index: number) => ({
        guid,
        value: values[index],
      })),
    },
  });
  await platform.runDueTasks();
  await platform.stop();
}

/** Those that are copied: each refers only to those before it. */
const tables = ["users", "members", "accounts", "transactions", "tasks"] as const;

/** Copies the first user until there are so many transactions. @returns how many users there are */
export async function copy(
  db: Database,
  transactions: number,
  progress: (line: string) => void,
): Promise<number> {
  const { rows } = await sql<{ each: number }>`select count(*)::int as each from transactions`.execute(db);
  const each = rows[0]?.each ?? 0;
  const users = Math.ceil(transactions / each);
  const origins = new Map<string, string>();
  for (const table of tables) {
    const origin = `first_${table}`;
    await sql`create table ${sql.table(origin)} as select * from ${sql.table(table)}`.execute(db);
    origins.set(table, origin);
  }
  for (let from = 1; from < users; from += atOnce) {
    const to = Math.min(from + atOnce, users) - 1;
    await db.transaction().execute(async (trx) => {
      // Neither references nor the trigger that keeps JSON: the copies are right as their origin is.
      await sql`set local session_replication_role = replica`.execute(trx);
      for (const table of tables) await copyTable(trx, table, from, to);
    });
    if (from % (10 * atOnce) === 1) progress(`${to} of ${users} users, ${to * each} transactions`);
  }
  for (const origin of origins.values()) await sql`drop table ${sql.table(origin)}`.execute(db);
  return users;
}

const atOnce = 200;

async function copyTable(db: Database, table: string, from: number, to: number): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_name = ${table} and table_schema = current_schema()
  `.execute(db);
  const names = sql.join(rows.map(({ name }) => sql.ref(name)));
  const values = sql.join(rows.map(({ name }) => copied(name)));
  await sql`
    insert into ${sql.table(table)} (${names}) select ${values}
    from generate_series(${from}::int, ${to}::int) as copy(number), ${sql.table(`first_${table}`)} as origin
  `.execute(db);
}

/** Guids of a copy differ in their first eight digits, wherever they stand. */
function copied(name: string) {
  const value = sql.ref(`origin.${name}`);
  const digits = sql`lpad(to_hex(copy.number), 8, '0')`;
  if (name === "json")
    return sql`regexp_replace(${value}, '(TRN|ACT|MBR|USR)-.{8}', '\\1-' || ${digits}, 'g')`;
  if (["guid", "user_guid", "member_guid", "account_guid", "subject"].includes(name))
    return sql`overlay(${value} placing ${digits} from 5 for 8)`;
  return value;
}

/** So many tasks that wait, of so many clients, and a thousand that are due. */
export async function addTasks(db: Database, tasks: number, clients: number): Promise<void> {
  await sql`
    insert into clients (client_id, environment, clock_time, clock_anchor, clock_speed, is_advancing, created_at)
    select 'CLIENT-' || number, 'development', 0, 0, 1, false, '2026-01-01T00:00:00.000Z'
    from generate_series(1, ${clients}::int) as number
  `.execute(db);
  await sql`
    insert into tasks (guid, client_id, kind, subject, payload, due_at, attempts, created_at)
    select 'TSK-more-' || number, 'CLIENT-' || (1 + number % ${clients}::int),
      case when number <= 1000 then 'webhook_delivery' else 'background_aggregation' end, 'MBR-more-' || number, '{}',
      case when number <= 1000 then 0 else 4000000000000 + number end, 0, '2026-01-01T00:00:00.000Z'
    from generate_series(1, ${tasks}::int) as number
  `.execute(db);
}

/** Deliveries that are over, of the first client. */
export async function addDeliveries(db: Database, deliveries: number): Promise<void> {
  await sql`
    insert into webhook_deliveries (guid, client_id, message_guid, kind, user_guid, payload, status, attempts, created_at)
    select 'WHD-' || lpad(number::text, 9, '0'), ${clientId}, 'WHD-' || number, 'users', 'USR-' || number, '{}',
      case when number % 100000 = 0 then 'FAILED' else 'DELIVERED' end, 1, '2026-01-01T00:00:00.000Z'
    from generate_series(1, ${deliveries}::int) as number
  `.execute(db);
}

/** After the fire: what the platform has, held against what it acknowledged. */
import { setTimeout as later } from "node:timers/promises";
import type { Database } from "../../packages/server/src/store/database.js";
import { call } from "./caller.js";
import { type LeaseFigures, readLeaseLog } from "./leaseLog.js";
import type { Ledger } from "./ledger.js";
import type { Load } from "./load.js";
import type { Receiver } from "./receiver.js";

/** Waits until nothing is to be done: no job at work, no webhook to deliver. @returns what is not done after all */
export async function drained(db: Database, patience: number): Promise<string[]> {
  let left: { kind: string; guid: string; subject: string; last_error: string | null }[] = [];
  for (const end = Date.now() + patience; Date.now() < end; await later(250)) {
    left = await db
      .selectFrom("tasks")
      .select(["kind", "guid", "subject", "last_error"])
      // That of the next day is always planned.
      .where("kind", "!=", "background_aggregation")
      .execute();
    if (left.length === 0) return [];
  }
  return left.map(
    ({ kind, guid, subject, last_error }) => `${kind} ${guid} of ${subject} is not done: ${last_error}`,
  );
}

/** Every value that was acknowledged, read through the API. */
export async function valuesAreThere(url: string, load: Load): Promise<string[]> {
  const { ledger } = load;
  const found = new Map<string, string>();
  for (const client of load.clients) {
    for await (const { guid, metadata } of everyOne(url, "/users", "users", client))
      found.set(`${guid} metadata`, metadata);
    for (const user of usersWith(ledger, "name"))
      for await (const tag of everyOne(url, `/users/${user}/tags`, "tags", client))
        found.set(`${user} ${tag.guid} name`, tag.name);
    for (const user of usersWith(ledger, "member"))
      for await (const member of everyOne(url, `/users/${user}/members`, "members", client))
        found.set(`${user} ${member.guid} member`, "there");
    for (const key of ledger.of("/users/")) {
      const path = key.split(" ")[0] ?? "";
      const { status, body } = await call(url, "GET", path, undefined, client);
      if (status === 200) found.set(key, body.transaction.description);
    }
  }
  return [...ledger.of("")].flatMap((key) => ledger.fault(key, found.get(key)) ?? []);
}

function usersWith(ledger: Ledger, what: string): Set<string> {
  const keys = [...ledger.of("USR-")].filter((key) => key.endsWith(` ${what}`));
  return new Set(keys.map((key) => key.split(" ")[0] ?? ""));
}

async function* everyOne(url: string, path: string, key: string, client: string | undefined) {
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const query = `?records_per_page=100&page=${page}`;
    const { status, body } = await call(url, "GET", `${path}${query}`, undefined, client);
    if (status === 404) return;
    pages = body.pagination.total_pages;
    yield* body[key];
  }
}

/** No member is left in the middle of a job, and what an aggregation brings is there once. */
export async function membersAreDone(db: Database): Promise<string[]> {
  const members = await db
    .selectFrom("members")
    .select(["guid", "connection_status as status", "is_being_aggregated", "job_guid"])
    .execute();
  const stuck = members
    .filter(({ is_being_aggregated, job_guid }) => is_being_aggregated || job_guid !== null)
    .map(({ guid, status }) => `${guid} is stuck at ${status}`);
  const open = await db.selectFrom("jobs").select("guid").where("finished_at", "is", null).execute();
  const counts = await db
    .selectFrom("accounts")
    .select(({ fn }) => ["member_guid", fn.countAll<number>().as("accounts")])
    .groupBy("member_guid")
    .execute();
  const accountsOf = new Map(counts.map(({ member_guid, accounts }) => [member_guid, Number(accounts)]));
  const incomplete = members
    .filter(({ guid, status }) => status === "CONNECTED" && accountsOf.get(guid) !== 21)
    .map(({ guid }) => `${guid} has ${accountsOf.get(guid) ?? 0} accounts in the place of 21`);
  return [...stuck, ...open.map(({ guid }) => `${guid} has no end`), ...incomplete];
}

/** What is owed has come, and what came twice was known by its id. */
export function webhooksCame(load: Load, receiver: Receiver): string[] {
  const missing = [...load.owed].filter((what) => !receiver.ids.has(what));
  const ambiguous = [...receiver.ids].filter(([, ids]) => ids.size > 1);
  return [
    ...missing.map((what) => `No webhook told of ${what}`),
    ...ambiguous.map(([what, ids]) => `${what} was told under ${ids.size} ids`),
  ];
}

/**
 * The sandbox's clock has not gone back behind what was acknowledged, and can be moved: in the end, as whatever holds it for a dead
 * server lets go when the database notices.
 */
export async function clockStands(url: string, load: Load): Promise<string[]> {
  const path = "/control/clients/crash-sandbox/clock";
  const { clock } = (await call(url, "GET", path)).body;
  if (clock.time < load.clock)
    return [`The clock is at ${clock.time}, but was acknowledged at ${load.clock}`];
  for (let attempt = 1; ; attempt += 1) {
    const { status } = await call(url, "POST", `${path}/advance`, { clock: { seconds: 3600 } });
    if (status === 200) return [];
    if (status !== 409 || attempt === 40) return [`The clock cannot be advanced: ${status}`];
    await later(250);
  }
}

/** Every task was ended that was put in the queue, and no two of a subject were at work at once. */
export async function tasksWereRun(db: Database): Promise<{ figures: LeaseFigures; faults: string[] }> {
  const figures = await readLeaseLog(db);
  const { rows } = await db.executeQuery<{ left: number }>(
    db
      .selectFrom("tasks")
      .select(({ fn }) => fn.countAll<number>().as("left"))
      .compile(),
  );
  const left = Number(rows[0]?.left);
  const lost = figures.put - figures.ended - left;
  return {
    figures,
    faults: [...figures.faults, ...(lost === 0 ? [] : [`${lost} tasks are gone without an end`])],
  };
}

import { oldestWaiting } from "./jobs/queue.js";
import type { Platform } from "./platform.js";
import * as meta from "./store/meta.js";
import { lastMigration, migrationOf } from "./store/open.js";

/** Whether requests should be sent here, and of each part either `ok` or what is wrong with it. */
export interface Readiness {
  status: "ok" | "unavailable";
  parts: Readonly<Record<string, string>>;
}

/** How long a task that is due may wait for a worker, in milliseconds. */
const patience = 60_000;

/** How long the database may take, in milliseconds. */
const timeLimit = 5000;

/** For how long an answer holds, in milliseconds: asking often costs nothing. */
const validFor = 1000;

/**
 * @param isStopping whether the server has been told to stop
 * @returns what is to be asked. What it answers has no details in it: it is open to all.
 */
export function readinessOf(platform: Platform, isStopping: () => boolean): () => Promise<Readiness> {
  const startedAt = platform.clock.now();
  let last: { until: number; answer: Promise<Readiness> } | undefined;
  let lastStatus: Readiness["status"] = "ok";

  const look = async () => {
    const [database, tables, queue] = await Promise.all([
      within(databaseState(platform)),
      within(tablesState(platform)),
      within(queueState(platform, startedAt)),
    ]);
    const parts = { database, tables, queue };
    const status = Object.values(parts).every((part) => part === "ok") ? "ok" : "unavailable";
    if (status !== lastStatus) platform.log(status === "ok" ? "Ready again" : "Not ready", parts);
    lastStatus = status;
    return { status, parts } as const;
  };
  return async () => {
    if (isStopping()) return { status: "unavailable", parts: { server: "It is stopping." } };
    const now = performance.now();
    if (!last || last.until < now) last = { until: now + validFor, answer: look() };
    return last.answer;
  };
}

async function databaseState({ store, clock }: Platform): Promise<string> {
  try {
    await store.read.selectFrom("meta").select("key").limit(1).execute();
  } catch {
    return "It cannot be read.";
  }
  try {
    // Really written: a full disk, and a database that has become a copy, can be read and take transactions.
    await store.write((db) => meta.write(db, "last look", clock.now().toISOString()), alone);
  } catch {
    return "It cannot be written.";
  }
  return "ok";
}

/** One statement, which needs no other's view. */
const alone = { locksItself: true };

/** Another server may have brought them to a later version. */
async function tablesState({ store }: Platform): Promise<string> {
  const migration = await migrationOf(store.read);
  return migration === lastMigration
    ? "ok"
    : `They are at ${migration}, this server is made for ${lastMigration}.`;
}

/** @param startedAt what waited before is no fault of this server's */
async function queueState({ store, clock, worker }: Platform, startedAt: Date): Promise<string> {
  if (!worker.isRunning) return "Nobody works it off.";
  const now = clock.now().getTime();
  const oldest = await oldestWaiting(store.read, new Date(now));
  if (oldest === undefined) return "ok";
  const waiting = now - Math.max(oldest.getTime(), startedAt.getTime());
  return waiting > patience ? `A task is due for ${Math.round(waiting / 1000)} seconds.` : "ok";
}

async function within(state: Promise<string>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`It did not answer within ${timeLimit} ms.`), timeLimit);
  });
  try {
    return await Promise.race([state.catch(() => "It cannot be read."), late]);
  } finally {
    clearTimeout(timer);
  }
}

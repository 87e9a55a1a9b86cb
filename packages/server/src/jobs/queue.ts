import { type RawBuilder, type Selectable, sql } from "kysely";
import { traceparent } from "../observe/traceparent.js";
import type { Read, Store, Write } from "../store/database.js";
import { lockName } from "../store/locks.js";
import type { Tables } from "../store/schema.js";

export type Task = Selectable<Tables["tasks"]>;

export interface NewTask {
  guid: string;
  clientId: string;
  kind: string;
  /** Tasks of one subject run one at a time. */
  subject: string;
  payload: object;
  /** On the client's clock. */
  dueAt: Date;
}

/** Puts a task in the queue together with the data that it belongs to: both are kept, or neither. */
export function enqueue(db: Write, task: NewTask, now: Date): Promise<void> {
  return enqueueAll(db, [task], now);
}

/** The same with many, a hundred at most. */
export async function enqueueAll(db: Write, tasks: readonly NewTask[], now: Date): Promise<void> {
  const trace = traceparent();
  const rows = tasks.map(({ guid, clientId, kind, subject, payload, dueAt }) => ({
    guid,
    client_id: clientId,
    kind,
    subject,
    payload: JSON.stringify(trace === undefined ? payload : { ...payload, traceparent: trace }),
    due_at: dueAt.getTime(),
    lease_owner: null,
    lease_until: null,
    attempts: 0,
    last_error: null,
    created_at: now.toISOString(),
  }));
  await db.insertInto("tasks").values(rows).execute();
}

/** Whether there is a task of the client's for the subject already. */
export async function isPlanned(db: Read, clientId: string, subject: string): Promise<boolean> {
  const task = await db
    .selectFrom("tasks")
    .select("guid")
    .where("subject", "=", subject)
    .where("client_id", "=", clientId)
    .limit(1)
    .executeTakeFirst();
  return task !== undefined;
}

/** Takes back what was planned; whoever is at it already cannot complete it any more. */
export async function cancel(db: Write, kind: string, subject: string): Promise<void> {
  await db.deleteFrom("tasks").where("subject", "=", subject).where("kind", "=", kind).execute();
}

/** Tasks of some kinds alone, or of all but some. */
export interface Kinds {
  only?: string | undefined;
  except?: readonly string[] | undefined;
}

/** What a claim looks for. Times are the platform's. */
export interface Claim extends Kinds {
  owner: string;
  now: Date;
  leaseUntil: Date;
  /** Only this client's tasks, while its clock is being moved; else those of all clients whose clocks run by themselves. */
  advancing?: string;
}

/**
 * Takes the task that is due longest and whose subject is not at work, under a lease. A task whose holder died is free again when
 * its lease runs out.
 */
export async function claim(store: Store, wanted: Claim): Promise<Task | undefined> {
  while (true) {
    const claimed = await store.write((db) => tryToClaim(store, db, wanted), { locksItself: true });
    if (claimed !== "taken") return claimed;
  }
}

/** @returns `taken` where another task of the subject was claimed meanwhile */
async function tryToClaim(
  { isShared }: Store,
  db: Write,
  { owner, now, leaseUntil, advancing, only, except = [] }: Claim,
): Promise<Task | undefined | "taken"> {
  const time = now.getTime();
  const task = await db
    .selectFrom("tasks as task")
    .innerJoin("clients", "clients.client_id", "task.client_id")
    .selectAll("task")
    .where("clients.is_advancing", "=", advancing !== undefined)
    .$if(advancing !== undefined, (query) => query.where("task.client_id", "=", advancing ?? ""))
    .$if(only !== undefined, (query) => query.where("task.kind", "=", only ?? ""))
    .$if(except.length > 0, (query) => query.where("task.kind", "not in", except))
    .where("task.due_at", "<=", clientTime(time, advancing !== undefined))
    .where((where) => where.or([where("lease_until", "is", null), where("lease_until", "<=", time)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("tasks as other")
            .select("other.guid")
            .whereRef("other.subject", "=", "task.subject")
            .whereRef("other.guid", "!=", "task.guid")
            .where("other.lease_until", ">", time),
        ),
      ),
    )
    .orderBy("task.due_at")
    .orderBy("task.guid")
    .limit(1)
    // Others claim too: what they are at is passed by. Who moves the client's clock waits, and then sees the lease.
    .$if(isShared, (query) => query.forUpdate("task").skipLocked().forShare("clients"))
    .executeTakeFirst();
  if (!task) return undefined;
  if (isShared && !(await isAlone(db, task, time))) return "taken";
  const lease = { lease_owner: owner, lease_until: leaseUntil.getTime(), attempts: task.attempts + 1 };
  await db.updateTable("tasks").set(lease).where("guid", "=", task.guid).execute();
  return { ...task, ...lease };
}

/** Whether no other task of the subject is at work. Until the transaction ends, nobody else comes to one. */
async function isAlone(db: Write, { guid, subject }: Task, time: number): Promise<boolean> {
  await lockName(db, `subject ${subject}`);
  const other = await db
    .selectFrom("tasks")
    .select("guid")
    .where("subject", "=", subject)
    .where("guid", "!=", guid)
    .where("lease_until", ">", time)
    .limit(1)
    .executeTakeFirst();
  return other === undefined;
}

/** The clock of the client, which stands while it is being advanced. (`clockOf`) */
function clientTime(platformTime: number, isAdvancing: boolean): RawBuilder<number> {
  return isAdvancing ? sql`clock_time` : sql`clock_time + (${platformTime} - clock_anchor) * clock_speed`;
}

/**
 * Ends a claimed task, in the transaction that writes its results.
 * @throws when the lease has gone to somebody else: the results must not be written then
 */
export async function complete(db: Write, task: Task): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom("tasks")
    .where("guid", "=", task.guid)
    .where("lease_owner", "=", task.lease_owner)
    .where("attempts", "=", task.attempts)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new LeaseLost(task);
}

/** Gives a failed task back, to be tried again at `dueAt` on its client's clock. */
export async function release(db: Write, task: Task, dueAt: Date, error: string): Promise<void> {
  await db
    .updateTable("tasks")
    .set({ lease_owner: null, lease_until: null, due_at: dueAt.getTime(), last_error: error })
    .where("guid", "=", task.guid)
    .where("lease_owner", "=", task.lease_owner)
    .where("attempts", "=", task.attempts)
    .execute();
}

/** What the owner of leases holds as long as it lives. */
export const ownerName = (owner: string) => `worker ${owner}`;

/** Frees the tasks of owners that are dead, so that nobody has to wait until their leases run out. */
export async function releaseDead(store: Store): Promise<void> {
  const rows = await store.read
    .selectFrom("tasks")
    .select("lease_owner")
    .where("lease_owner", "is not", null)
    .distinct()
    .execute();
  for (const { lease_owner } of rows) {
    if (lease_owner === null || (await store.isHeld(ownerName(lease_owner)))) continue;
    await store.write((db) =>
      db
        .updateTable("tasks")
        .set({ lease_owner: null, lease_until: null })
        .where("lease_owner", "=", lease_owner)
        .execute(),
    );
  }
}

/** Whether a living process is at a task of the client. */
export async function isAtWork(store: Store, clientId: string, now: Date): Promise<boolean> {
  const rows = await store.read
    .selectFrom("tasks")
    .select("lease_owner")
    .where("client_id", "=", clientId)
    .where("lease_until", ">", now.getTime())
    .distinct()
    .execute();
  for (const { lease_owner } of rows) {
    if (lease_owner !== null && (await store.isHeld(ownerName(lease_owner)))) return true;
  }
  return false;
}

/** When, on the platform's clock, the next task falls due; leased ones, and those of clocks that stand still, left out. */
export async function nextDue(db: Read, { only, except = [] }: Kinds = {}): Promise<Date | undefined> {
  const row = await db
    .selectFrom("tasks")
    .innerJoin("clients", "clients.client_id", "tasks.client_id")
    .select(sql<number | null>`min(clock_anchor + (due_at - clock_time) / clock_speed)`.as("time"))
    .$if(only !== undefined, (query) => query.where("tasks.kind", "=", only ?? ""))
    .$if(except.length > 0, (query) => query.where("tasks.kind", "not in", except))
    .where("lease_until", "is", null)
    .where("clients.is_advancing", "=", false)
    .where("clock_speed", ">", 0)
    .executeTakeFirst();
  return row?.time == null ? undefined : new Date(Number(row.time));
}

/**
 * Since when, on the platform's clock, the task waits that is due longest though nothing keeps it from being done: nobody is at it, nor
 * at another of its subject. A client's clock that was put forward makes a task late from that moment on.
 */
export async function oldestWaiting(db: Read, now: Date): Promise<Date | undefined> {
  const time = now.getTime();
  const due = sql<number>`clock_anchor + (task.due_at - clock_time) / clock_speed`;
  const row = await db
    .selectFrom("tasks as task")
    .innerJoin("clients", "clients.client_id", "task.client_id")
    .select(
      sql<number | null>`min(case when ${due} < clock_anchor then clock_anchor else ${due} end)`.as("time"),
    )
    .where("clients.is_advancing", "=", false)
    .where("clock_speed", ">", 0)
    .where(due, "<=", time)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("tasks as other")
            .select("other.guid")
            .whereRef("other.subject", "=", "task.subject")
            .where("other.lease_until", ">", time),
        ),
      ),
    )
    .executeTakeFirst();
  return row?.time == null ? undefined : new Date(Number(row.time));
}

/** How many tasks there are, by their kind. */
export async function waitingByKind(db: Read): Promise<{ kind: string; total: number }[]> {
  const rows = await db
    .selectFrom("tasks")
    .select(["kind", ({ fn }) => fn.countAll<number>().as("total")])
    .groupBy("kind")
    .execute();
  return rows.map(({ kind, total }) => ({ kind, total: Number(total) }));
}

/** When, on the client's own clock, the next of its tasks falls due that nobody is at. */
export async function nextDueOf(db: Read, clientId: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom("tasks")
    .select("due_at")
    .where("client_id", "=", clientId)
    .where("lease_until", "is", null)
    .orderBy("due_at")
    .limit(1)
    .executeTakeFirst();
  return row && new Date(Number(row.due_at));
}

export async function count(db: Read): Promise<number> {
  const row = await db
    .selectFrom("tasks")
    .select((expression) => expression.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return Number(row.total);
}

export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
  constructor(task: Task) {
    super(`The lease of ${task.kind} ${task.guid} was lost.`);
  }
}

import { type RawBuilder, type Selectable, type SqlBool, sql } from "kysely";
import { traceparent } from "../observe/traceparent.js";
import type { Read, Store, Write } from "../store/database.js";
import { tryLockNames } from "../store/locks.js";
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
  only?: readonly string[] | undefined;
  except?: readonly string[] | undefined;
}

/** What a claim looks for. Times are the platform's. */
export interface Claim extends Kinds {
  owner: string;
  now: Date;
  leaseUntil: Date;
  /** How many tasks it takes at most. Default one. */
  most?: number;
  /** Only this client's tasks, while its clock is being moved; else those of all clients whose clocks run by themselves. */
  advancing?: string | undefined;
}

/**
 * Takes tasks that are due and whose subjects are not at work, one of each subject, under a lease: those of the client that has waited
 * longest, in their order. A task whose holder died is free again when its lease runs out. Where nothing is to be had, nothing is
 * locked or written.
 */
export async function claim(store: Store, wanted: Claim): Promise<Task[]> {
  const passed: string[] = [];
  while (passed.length < mostPassed) {
    const clientId = await whoseTurn(store.read, wanted, passed);
    if (clientId === undefined) return [];
    const tasks = await store.write((db) => take(store, db, clientId, wanted), { locksItself: true });
    if (tasks.length > 0) return tasks;
    // Others are just claiming what is due there, or hang while they do.
    passed.push(clientId);
  }
  return [];
}

/** How many clients a claim looks at in vain before it gives up for the moment. */
const mostPassed = 8;

/** The client whose first task has been due longest. For each it is looked up in the index: most tasks wait for a time that is far. */
async function whoseTurn(db: Read, wanted: Claim, passed: readonly string[]): Promise<string | undefined> {
  const { rows } = await sql<{ client_id: string }>`
    select client_id from (
      select client_id, clock_anchor, clock_time, clock_speed, (
        select due_at from tasks where ${isDue(wanted)} order by due_at limit 1
      ) as first_due_at
      from clients where ${isMoved(wanted)}
      ${passed.length > 0 ? sql`and client_id not in (${sql.join(passed)})` : sql``}
    ) as turns
    where first_due_at is not null
    order by coalesce(${platformTime("first_due_at")}, clock_anchor), client_id
    limit 1
  `.execute(db);
  return rows[0]?.client_id;
}

async function take({ isShared }: Store, db: Write, clientId: string, wanted: Claim): Promise<Task[]> {
  const due = await db
    .selectFrom("tasks")
    .innerJoin("clients", "clients.client_id", "tasks.client_id")
    .selectAll("tasks")
    .where("clients.client_id", "=", clientId)
    .where(isMoved(wanted))
    .where(isDue(wanted))
    .orderBy("due_at")
    .orderBy("guid")
    .limit(wanted.most ?? 1)
    // Others claim too: what they are at is passed by. Who moves the client's clock waits, and then sees the lease.
    // `skip locked` stands at the end, whenever it is called, and is about what is locked last.
    .$if(isShared, (query) => query.forShare("clients").forUpdate("tasks").skipLocked())
    .execute();
  const first = oneOfEach(due);
  const tasks = isShared ? await alone(db, first) : first;
  if (tasks.length === 0) return [];
  const lease = { lease_owner: wanted.owner, lease_until: wanted.leaseUntil.getTime() };
  const leased = await db
    .updateTable("tasks")
    .set((task) => ({ ...lease, attempts: task("attempts", "+", 1) }))
    .where("guid", "in", guidsOf(tasks))
    // What was claimed of a subject until it was locked shows by now.
    .where("subject", "not in", atWork(wanted))
    .returning("guid")
    .execute();
  const guids = new Set(guidsOf(leased));
  return tasks
    .filter(({ guid }) => guids.has(guid))
    .map((task) => ({ ...task, ...lease, attempts: task.attempts + 1 }));
}

/** Those whose subjects nobody else is just claiming a task of. Until the transaction ends, nobody will. */
async function alone(db: Write, tasks: readonly Task[]): Promise<Task[]> {
  if (tasks.length === 0) return [];
  const locked = await tryLockNames(
    db,
    tasks.map(({ subject }) => `subject ${subject}`),
  );
  return tasks.filter((_, index) => locked[index]);
}

const guidsOf = (tasks: readonly Pick<Task, "guid">[]) => tasks.map(({ guid }) => guid);

/** Whether the clock of the client at hand is in the hands of who is asking. */
const isMoved = ({ advancing }: Claim) =>
  advancing === undefined
    ? sql<SqlBool>`not clients.is_advancing`
    : sql<SqlBool>`clients.is_advancing and clients.client_id = ${advancing}`;

/** Whether a task is one of the client at hand that may be claimed. */
function isDue(wanted: Claim): RawBuilder<SqlBool> {
  const { advancing, only, except = [] } = wanted;
  const time = wanted.now.getTime();
  return sql`
    tasks.client_id = clients.client_id
    and failed_at is null
    and due_at <= ${clientTime(time, advancing !== undefined)}
    and (lease_until is null or lease_until <= ${time})
    and subject not in ${atWork(wanted)}
    ${only ? sql`and kind in (${sql.join(only)})` : sql``}
    ${except.length > 0 ? sql`and kind not in (${sql.join(except)})` : sql``}
  `;
}

/** The subjects at work: few, however many tasks wait. */
const atWork = ({ now }: Claim) =>
  sql<string>`(select subject from tasks where lease_until > ${now.getTime()})`;

/** Those of a subject run one at a time: the first of each. */
function oneOfEach(tasks: readonly Task[]): Task[] {
  const bySubject = new Map<string, Task>();
  for (const task of tasks) if (!bySubject.has(task.subject)) bySubject.set(task.subject, task);
  return [...bySubject.values()];
}

/** The clock of the client, which stands while it is being advanced. (`clockOf`) */
function clientTime(platformTime: number, isAdvancing: boolean): RawBuilder<number> {
  return isAdvancing ? sql`clock_time` : sql`clock_time + (${platformTime} - clock_anchor) * clock_speed`;
}

/** The platform's time of one on the client's clock; null where that stands. */
const platformTime = (column: string) =>
  sql<number>`clock_anchor + (${sql.ref(column)} - clock_time) / nullif(clock_speed, 0)`;

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

/** Keeps a claimed task that is not to be tried any more, with its last error. @throws when the lease has gone to somebody else */
export async function setAside(db: Write, task: Task, now: Date, error: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("tasks")
    .set({ lease_owner: null, lease_until: null, failed_at: now.toISOString(), last_error: error })
    .where("guid", "=", task.guid)
    .where("lease_owner", "=", task.lease_owner)
    .where("attempts", "=", task.attempts)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new LeaseLost(task);
}

/** What the owner of leases holds as long as it lives. */
export const ownerName = (owner: string) => `worker ${owner}`;

/** Frees the tasks of owners that are dead, so that nobody has to wait until their leases run out. */
export async function releaseDead(store: Store): Promise<void> {
  const rows = await store.read
    .selectFrom("tasks")
    .select("lease_owner")
    .where("lease_until", "is not", null)
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
export async function nextDue(db: Read): Promise<Date | undefined> {
  const { rows } = await sql<{ time: number | null }>`
    select min(${platformTime("first_due_at")}) as time from (
      select clock_anchor, clock_time, clock_speed, (
        select min(due_at) from tasks
        where tasks.client_id = clients.client_id and failed_at is null and lease_until is null
      ) as first_due_at
      from clients where not is_advancing and clock_speed > 0
    ) as clocks
  `.execute(db);
  const time = rows[0]?.time;
  return time == null ? undefined : new Date(Number(time));
}

/**
 * Since when, on the platform's clock, the task waits that is due longest though nothing keeps it from being done: nobody is at it, nor
 * at another of its subject. A client's clock that was put forward makes a task late from that moment on.
 */
export async function oldestWaiting(db: Read, now: Date): Promise<Date | undefined> {
  const time = now.getTime();
  const due = platformTime("task.due_at");
  const row = await db
    .selectFrom("tasks as task")
    .innerJoin("clients", "clients.client_id", "task.client_id")
    .select(
      sql<number | null>`min(case when ${due} < clock_anchor then clock_anchor else ${due} end)`.as("time"),
    )
    .where("clients.is_advancing", "=", false)
    .where("clock_speed", ">", 0)
    .where("task.failed_at", "is", null)
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

/** How many tasks there are that were not set aside, by their kind. */
export async function waitingByKind(db: Read): Promise<{ kind: string; total: number }[]> {
  const rows = await db
    .selectFrom("tasks")
    .select(["kind", ({ fn }) => fn.countAll<number>().as("total")])
    .where("failed_at", "is", null)
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
    .where("failed_at", "is", null)
    .where("lease_until", "is", null)
    .orderBy("due_at")
    .limit(1)
    .executeTakeFirst();
  return row && new Date(Number(row.due_at));
}

export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
  constructor(task: Task) {
    super(`The lease of ${task.kind} ${task.guid} was lost.`);
  }
}

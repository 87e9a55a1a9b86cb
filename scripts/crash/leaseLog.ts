/** What became of every task, as the database itself notes it: it sees each change, whoever made it and whether they live to tell. */
import { sql } from "kysely";
import type { Database } from "../../packages/server/src/store/database.js";
import type { Engine } from "./database.js";

/** Lets the database note what is done to tasks, in the transactions that do it. */
export async function keepLeaseLog(db: Database, engine: Engine): Promise<void> {
  for (const statement of statements[engine]) await sql.raw(statement).execute(db);
}

/** `at` is on the clock of the database, in milliseconds; of a claim it is what the server took for now. */
interface LeaseEvent {
  event: "put" | "claimed" | "freed" | "ended";
  task: string;
  kind: string;
  subject: string;
  owner: string | null;
  /** Until when the lease runs. */
  lease_until: number | null;
  at: number;
}

const columns = "event, task, kind, subject, owner, lease_until, at";

const statements: Record<Engine, string[]> = {
  sqlite: [
    `create table lease_log (number integer primary key autoincrement, event text, task text, kind text, subject text,
      owner text, lease_until bigint, at bigint)`,
    ...[
      ["put", "insert", "", "new"],
      ["claimed", "update of lease_until", "when new.lease_until is not null", "new"],
      ["freed", "update of lease_until", "when new.lease_until is null", "new"],
      ["ended", "delete", "", "old"],
    ].map(
      ([event, change, when, row]) =>
        `create trigger lease_log_${event} after ${change} on tasks ${when} begin
          insert into lease_log (${columns}) values ('${event}', ${row}.guid, ${row}.kind, ${row}.subject,
            ${row}.lease_owner, ${row}.lease_until, cast(unixepoch('subsec') * 1000 as integer)); end`,
    ),
  ],
  postgres: [
    `create table lease_log (number bigserial primary key, event text, task text, kind text, subject text, owner text,
      lease_until bigint, at bigint)`,
    `create function note_lease() returns trigger language plpgsql as $$
      declare task tasks := coalesce(new, old);
      begin
        insert into lease_log (${columns}) values (
          case when tg_op = 'INSERT' then 'put' when tg_op = 'DELETE' then 'ended'
               when new.lease_until is null then 'freed' else 'claimed' end,
          task.guid, task.kind, task.subject, task.lease_owner, task.lease_until,
          extract(epoch from clock_timestamp()) * 1000);
        return null;
      end $$`,
    "create trigger lease_log_put after insert or delete on tasks for each row execute function note_lease()",
    "create trigger lease_log_leased after update of lease_until on tasks for each row execute function note_lease()",
  ],
};

export interface LeaseFigures {
  /** Tasks that were put in the queue. */
  put: number;
  ended: number;
  claims: number;
  /** Claims of tasks that had been claimed before: their holder had died, failed, or hung. */
  again: number;
  /** How long after it had been claimed each of them was claimed by another process, in milliseconds. */
  handedOver: number[];
  /** What must not be: each with what happened. */
  faults: string[];
}

/** Follows every task and every subject through the log. */
export async function readLeaseLog(db: Database): Promise<LeaseFigures> {
  const { rows } = await sql<LeaseEvent>`select ${sql.raw(columns)} from lease_log order by number`.execute(
    db,
  );
  const log = new LeaseReader();
  for (const row of rows) log.read(row);
  return log.figures;
}

class LeaseReader {
  readonly figures: LeaseFigures = { put: 0, ended: 0, claims: 0, again: 0, handedOver: [], faults: [] };
  readonly #ended = new Set<string>();
  /** The last claim of each task. */
  readonly #claims = new Map<string, LeaseEvent>();
  /** The task at work, by subject. */
  readonly #atWork = new Map<string, LeaseEvent>();

  read(event: LeaseEvent): void {
    if (event.event === "put") this.figures.put += 1;
    else if (event.event === "claimed") this.#claim(event);
    else this.#end(event);
  }

  #claim(event: LeaseEvent): void {
    const { figures } = this;
    figures.claims += 1;
    const other = this.#atWork.get(event.subject);
    if (this.#ended.has(event.task))
      figures.faults.push(`${event.kind} ${event.task} was claimed after its end`);
    // A lease that has run out counts for nothing, whoever still has it.
    if (other && Number(other.lease_until) > event.at)
      figures.faults.push(
        `${event.kind} ${event.task} was claimed by ${event.owner} while ${other.owner} was at ${other.task} of its subject`,
      );
    const before = this.#claims.get(event.task);
    if (before) figures.again += 1;
    if (before && before.owner !== event.owner) figures.handedOver.push(event.at - before.at);
    this.#claims.set(event.task, event);
    this.#atWork.set(event.subject, event);
  }

  #end({ event, task, subject }: LeaseEvent): void {
    if (this.#atWork.get(subject)?.task === task) this.#atWork.delete(subject);
    if (event === "freed") return;
    if (this.#ended.has(task)) this.figures.faults.push(`${task} was ended twice`);
    this.#ended.add(task);
    this.figures.ended += 1;
  }
}

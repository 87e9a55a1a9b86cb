import { type Clock, clockOf } from "../clock.js";
import * as clients from "../store/clients.js";
import type { Store, Write } from "../store/database.js";
import { type Claim, claim, type Kinds, LeaseLost, nextDue, release, setAside, type Task } from "./queue.js";

/** Does a task. It has to call `complete` in the transaction that writes its results. */
export type TaskHandler = (task: Task) => Promise<void>;

export type TaskEnding = (db: Write, task: Task) => Promise<void>;

export interface WorkerOptions {
  store: Store;
  clock: Clock;
  /** Names this process in leases. */
  owner: string;
  handlers: Readonly<Record<string, TaskHandler>>;
  /** By the kind of task, what ends with one that is set aside: it has to be ended in the same transaction. */
  endings?: Readonly<Record<string, TaskEnding>>;
  /** How often a task may fail before it is set aside. */
  mostAttempts?: number;
  /** How long a task may take before another may have it, in milliseconds. */
  lease?: number;
  /** How many tasks run at once, of all kinds that do not stand apart. */
  concurrency?: number;
  /** Kinds of task that do not take the others' places, and how many of each run at once. */
  apart?: Readonly<Record<string, number>>;
  /** @param task undefined where it was not a task that failed, but the queue */
  onError(task: Task | undefined, error: unknown): void;
  /** A task has failed too often, and is not tried any more. */
  onSetAside?(task: Task, error: string): void;
}

const defaults = {
  lease: 30_000,
  concurrency: 4,
  apart: {},
  endings: {},
  mostAttempts: 10,
  onSetAside: () => {},
};

/** Places that tasks of a kind share, or, without a kind, all that have none of their own. */
interface Pool {
  kind?: string;
  concurrency: number;
  running: number;
}

/** Runs tasks as they fall due. */
export class Worker {
  readonly #options: Required<WorkerOptions>;
  readonly #common: Pool;
  readonly #apart: readonly Pool[];
  readonly #running = new Set<Promise<void>>();
  /** Failed tasks that could not be put back, with why they failed. Were the process to end, they would be free when their leases run out. */
  readonly #kept = new Map<Task, string>();
  #timer: NodeJS.Timeout | undefined;
  #filling: Promise<void> | undefined;
  #woken = false;
  #stopped = true;

  constructor(options: WorkerOptions) {
    this.#options = { ...defaults, ...options };
    const { concurrency, apart } = this.#options;
    this.#common = { concurrency, running: 0 };
    this.#apart = Object.entries(apart).map(([kind, concurrency]) => ({ kind, concurrency, running: 0 }));
  }

  get isRunning(): boolean {
    return !this.#stopped;
  }

  start(): void {
    this.#stopped = false;
    this.wake();
  }

  /** To be called when something was put in the queue. */
  wake(): void {
    this.#woken = true;
    if (this.#stopped || this.#filling) return;
    this.#filling = this.#fill()
      .catch((error) => this.#tryAgain(error))
      .finally(() => {
        this.#filling = undefined;
        if (this.#woken) this.wake();
      });
  }

  /** Runs what is due now and what it leads to that is due now, then returns. */
  async drain(): Promise<void> {
    while (true) {
      const [task] = await this.#claim();
      if (task) await this.#run(task);
      else if (this.#filling || this.#running.size > 0)
        await Promise.race([this.#filling, ...this.#running].filter(Boolean));
      else return;
    }
  }

  /** Runs one task of a client whose clock is being moved; false where none is due. */
  async runOneOf(clientId: string): Promise<boolean> {
    const [task] = await this.#claim({ advancing: clientId });
    if (task) await this.#run(task);
    return task !== undefined;
  }

  /** Waits for the tasks that are at work now. */
  async settled(): Promise<void> {
    await this.#filling;
    await Promise.all(this.#running);
  }

  /** Waits for the tasks at work; claims no more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.settled();
  }

  async #fill(): Promise<void> {
    this.#woken = false;
    clearTimeout(this.#timer);
    for (const [task, message] of this.#kept) {
      await this.#fail(task, message);
      this.#kept.delete(task);
    }
    while (!this.#stopped) {
      const wanted = this.#wanted();
      // Whoever ends wakes it.
      if (!wanted) return;
      const tasks = await this.#claim(wanted);
      if (tasks.length === 0) return this.#sleepUntilNext();
      for (const task of tasks) this.#employ(task);
    }
  }

  /** The kinds that there is a place for, and as many as there is one for whichever they are; undefined where all are taken. */
  #wanted(): (Kinds & { most: number }) | undefined {
    const free = [this.#common, ...this.#apart].filter(hasPlace);
    if (free.length === 0) return undefined;
    const most = Math.min(...free.map(({ concurrency, running }) => concurrency - running));
    if (!hasPlace(this.#common)) return { only: this.#apart.filter(hasPlace).map(kindOf), most };
    return { except: this.#apart.filter((pool) => !hasPlace(pool)).map(kindOf), most };
  }

  #employ(task: Task): void {
    const pool = this.#apart.find(({ kind }) => kind === task.kind) ?? this.#common;
    pool.running += 1;
    const run: Promise<void> = this.#run(task).finally(() => {
      pool.running -= 1;
      this.#running.delete(run);
      this.wake();
    });
    this.#running.add(run);
  }

  async #sleepUntilNext(): Promise<void> {
    const { store, clock } = this.#options;
    const next = (await nextDue(store.read))?.getTime() ?? Infinity;
    const wait = next - clock.now().getTime();
    // What is due but not to be had waits for its subject or a place. A minute at most: leases run out without anybody calling.
    if (!this.#stopped) this.#sleep(wait > 0 ? Math.min(wait, 60_000) : 250);
  }

  /** A queue that cannot be read, as on a full disk, must not take the process with it. */
  #tryAgain(error: unknown): void {
    this.#options.onError(undefined, error);
    if (!this.#stopped) this.#sleep(1000);
  }

  #sleep(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.wake(), milliseconds);
    this.#timer.unref();
  }

  #claim(wanted: Pick<Claim, "only" | "except" | "most" | "advancing"> = {}): Promise<Task[]> {
    const { store, owner, clock, lease } = this.#options;
    const now = clock.now();
    return claim(store, { ...wanted, owner, now, leaseUntil: new Date(now.getTime() + lease) });
  }

  async #run(task: Task): Promise<void> {
    const { handlers, onError } = this.#options;
    try {
      const handler = handlers[task.kind];
      if (!handler) throw new Error(`Nothing here does ${task.kind}.`);
      await handler(task);
    } catch (error) {
      if (error instanceof LeaseLost) return;
      onError(task, error);
      const message = error instanceof Error ? error.message : String(error);
      await this.#fail(task, message).catch((cause) => {
        onError(task, cause);
        this.#kept.set(task, message);
      });
    }
  }

  /** Tries it again later; one that has failed too often takes what depends on it along. */
  async #fail(task: Task, message: string): Promise<void> {
    const { endings, mostAttempts, onError } = this.#options;
    if (task.attempts < mostAttempts) return this.#putBack(task, message);
    await this.#setAside(task, message, endings[task.kind]).catch((cause) => {
      onError(task, cause);
      return this.#setAside(task, message);
    });
  }

  #putBack(task: Task, message: string): Promise<void> {
    return this.#onClientsTime(task, async (db, now) => {
      const retryAt = new Date(now.getTime() + backOff(task.attempts));
      await release(db, task, retryAt, message);
    });
  }

  async #setAside(task: Task, message: string, ending?: TaskEnding): Promise<void> {
    await this.#onClientsTime(task, async (db, now) => {
      await setAside(db, task, now, message);
      await ending?.(db, task);
    });
    this.#options.onSetAside(task, message);
  }

  #onClientsTime(task: Task, work: (db: Write, now: Date) => Promise<void>): Promise<void> {
    const { store, clock } = this.#options;
    return store.write(async (db) => {
      const client = await clients.find(db, task.client_id);
      if (client) await work(db, clockOf(client, clock).now());
    });
  }
}

const hasPlace = ({ running, concurrency }: Pool) => running < concurrency;
const kindOf = ({ kind = "" }: Pool) => kind;

/** One second, two, four … up to five minutes. */
const backOff = (attempts: number) => Math.min(1000 * 2 ** (attempts - 1), 300_000);

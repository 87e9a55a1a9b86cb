import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engine, openTestStore, removeStore } from "../../test/support/database.js";
import { realTime } from "../clock.js";
import * as clients from "../store/clients.js";
import type { Store, Write } from "../store/database.js";
import { claim, complete, enqueue, type Task, waitingByKind } from "./queue.js";
import { type TaskHandler, Worker, type WorkerOptions } from "./worker.js";

let folder = "";
let store: Store;
let now = 0;
let worker: Worker;
let errors: string[] = [];
let done: string[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "mxkit-"));
  store = await openTestStore(folder);
  now = Date.UTC(2026, 5, 15);
  errors = [];
  done = [];
  await addClient("CLIENT-1");
});
afterEach(async () => {
  await worker.stop();
  await store.close();
  await removeStore(folder);
});

/** A worker whose time the test moves, with one kind of task. */
function employ(handler: TaskHandler, options: Partial<WorkerOptions> = {}): Worker {
  worker = new Worker({
    store,
    clock: { now: () => new Date(now) },
    owner: "worker",
    handlers: { test: handler },
    onError: (task, error) =>
      errors.push(`${task ? `${task.guid} ${task.attempts}` : "queue"}: ${(error as Error).message}`),
    ...options,
  });
  return worker;
}

/** A client on the platform's time, unless it is set otherwise. */
function addClient(client_id: string, setting: Partial<clients.ClientRow> = {}): Promise<void> {
  const created_at = new Date(now).toISOString();
  const client = {
    client_id,
    environment: "development" as const,
    ...realTime,
    is_advancing: false,
    created_at,
  };
  return store.write((db) => clients.insert(db, { ...client, ...setting }, []));
}

function add(
  guid: string,
  { subject = guid, due = 0, kind = "test", clientId = "CLIENT-1" } = {},
): Promise<void> {
  const task = { guid, clientId, kind, subject, payload: {}, dueAt: new Date(now + due) };
  return store.write((db) => enqueue(db, task, new Date(now)));
}

async function finish(task: Task): Promise<void> {
  await store.write((db) => complete(db, task));
  done.push(task.guid);
}

const lease = (owner: string) => ({ owner, now: new Date(now), leaseUntil: new Date(now + 30_000) });

/** A promise, and what ends it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe("drain", () => {
  it("runs what is due and leaves what is not", async () => {
    await add("TSK-1", { due: 5 });
    await add("TSK-2");
    await employ(finish).drain();
    expect(done).toEqual(["TSK-2"]);
    now += 5;
    await worker.drain();
    expect(done).toEqual(["TSK-2", "TSK-1"]);
  });

  it("runs what a task leads to", async () => {
    await add("TSK-1");
    const handler = async (task: Task) => {
      if (task.guid !== "TSK-5") await add(`TSK-${Number(task.guid.slice(4)) + 1}`);
      await finish(task);
    };
    await employ(handler).drain();
    expect(done).toEqual(["TSK-1", "TSK-2", "TSK-3", "TSK-4", "TSK-5"]);
  });

  it("waits for what the worker has taken already", async () => {
    const { open, opened } = gate();
    const { open: begin, opened: begun } = gate();
    await add("TSK-1");
    employ(async (task) => {
      begin();
      await opened;
      await finish(task);
    }).start();
    await begun;
    const drained = worker.drain();
    open();
    await drained;
    expect(done).toEqual(["TSK-1"]);
  });
});

describe("a task that fails", () => {
  it("is tried again after 1, 2, 4 … seconds, five minutes at most", async () => {
    await add("TSK-1");
    const fail = async () => {
      throw new Error("no answer");
    };
    employ(fail, { mostAttempts: 12 });
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 11; attempt++) {
      await worker.drain();
      const row = await store.read.selectFrom("tasks").select("due_at").executeTakeFirstOrThrow();
      waits.push((row.due_at - now) / 1000);
      now = row.due_at;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
    expect(errors[0]).toBe("TSK-1 1: no answer");
    expect(errors).toHaveLength(11);
  });

  it("too often is set aside, with what ends with it, in one transaction", async () => {
    await add("TSK-1");
    const given: string[] = [];
    const place = {
      guid: "TSK-2",
      clientId: "CLIENT-1",
      kind: "end",
      payload: {},
      dueAt: new Date(now + 1e9),
    };
    const ending = (db: Write, { subject }: Task) => enqueue(db, { ...place, subject }, new Date(now));
    employ(async () => Promise.reject(new Error("no answer")), {
      mostAttempts: 2,
      endings: { test: ending },
      onSetAside: (task, error) => given.push(`${task.guid} ${error}`),
    });
    await worker.drain();
    now += 1000;
    await worker.drain();
    now += 1_000_000;
    await worker.drain();
    expect(given).toEqual(["TSK-1 no answer"]);
    const rows = await store.read.selectFrom("tasks").selectAll().orderBy("guid").execute();
    expect(rows).toMatchObject([
      { guid: "TSK-1", attempts: 2, last_error: "no answer", lease_owner: null, lease_until: null },
      { guid: "TSK-2", subject: "TSK-1", failed_at: null },
    ]);
    expect(rows[0]?.failed_at).toBe(new Date(now - 1_000_000).toISOString());
  });

  it("too often is set aside even where what ends with it cannot be ended", async () => {
    await add("TSK-3");
    employ(async () => Promise.reject(new Error("no answer")), {
      mostAttempts: 1,
      endings: { test: async () => Promise.reject(new Error("no end")) },
    });
    await worker.drain();
    expect(errors.slice(-2)).toEqual(["TSK-3 1: no answer", "TSK-3 1: no end"]);
    const row = await store.read
      .selectFrom("tasks")
      .selectAll()
      .where("guid", "=", "TSK-3")
      .executeTakeFirst();
    expect(row).toMatchObject({
      lease_owner: null,
      last_error: "no answer",
      failed_at: new Date(now).toISOString(),
    });
  });

  it("keeps its reason, and does not hold up the others", async () => {
    await add("TSK-1");
    await add("TSK-2");
    await employ(async (task) => {
      if (task.guid === "TSK-1") throw new Error("no answer");
      await finish(task);
    }).drain();
    expect(done).toEqual(["TSK-2"]);
    const left = await store.read.selectFrom("tasks").select(["guid", "last_error", "lease_owner"]).execute();
    expect(left).toEqual([{ guid: "TSK-1", last_error: "no answer", lease_owner: null }]);
  });

  it("because nobody knows its kind says so", async () => {
    await add("TSK-1", { kind: "riddle" });
    await employ(finish).drain();
    expect(errors).toEqual(["TSK-1 1: Nothing here does riddle."]);
    expect(await waitingByKind(store.read)).toEqual([{ kind: "riddle", total: 1 }]);
  });

  it("because somebody else has it now is no error", async () => {
    await add("TSK-1");
    await employ(async (task) => {
      now += 30_000;
      await claim(store, lease("another"));
      await finish(task);
    }).drain();
    expect([errors, done]).toEqual([[], []]);
    const row = await store.read.selectFrom("tasks").select("lease_owner").executeTakeFirst();
    expect(row).toEqual({ lease_owner: "another" });
  });
});

describe("a worker", () => {
  it("runs as many tasks at once as it may, and of one subject one", async () => {
    const { open, opened } = gate();
    const { open: fill, opened: full } = gate();
    const { open: end, opened: ended } = gate();
    const running: Task[] = [];
    const crowds: number[] = [];
    for (let number = 10; number < 30; number++) await add(`TSK-${number}`, { subject: `MBR-${number % 7}` });
    employ(
      async (task) => {
        expect(running.map(({ subject }) => subject)).not.toContain(task.subject);
        running.push(task);
        crowds.push(running.length);
        if (running.length === 3) fill();
        await opened;
        await finish(task);
        running.splice(running.indexOf(task), 1);
        if (done.length === 20) end();
      },
      { concurrency: 3 },
    ).start();
    await full;
    // Everything that would be taken beyond the three has its turn at the database.
    for (let turn = 0; turn < 20; turn++) await store.write((db) => waitingByKind(db));
    open();
    await ended;
    expect(Math.max(...crowds)).toBe(3);
    expect(errors).toEqual([]);
  });

  it("keeps places apart: a kind that fills its own leaves the others theirs", async () => {
    const { open, opened } = gate();
    const { open: fill, opened: full } = gate();
    const running: string[] = [];
    for (let number = 1; number < 5; number++) await add(`TSK-${number}`, { kind: "slow" });
    for (let number = 5; number < 9; number++) await add(`TSK-${number}`);
    const wait = async (task: Task) => {
      running.push(task.guid);
      if (running.length === 4) fill();
      await opened;
      await finish(task);
    };
    employ(wait, { concurrency: 2, apart: { slow: 2 }, handlers: { test: wait, slow: wait } }).start();
    await full;
    for (let turn = 0; turn < 20; turn++) await store.write((db) => waitingByKind(db));
    expect(running.toSorted()).toEqual(["TSK-1", "TSK-2", "TSK-5", "TSK-6"]);
    open();
    await worker.settled();
  });

  it("wakes by itself when the next task falls due", async () => {
    const { open, opened } = gate();
    const clock = { now: () => new Date() };
    now = Date.now();
    await add("TSK-1", { due: 40 });
    employ(
      async (task) => {
        await finish(task);
        open();
      },
      { clock },
    ).start();
    await opened;
    expect(Date.now() - now).toBeGreaterThanOrEqual(40);
  });

  it("finds what is put in the queue once it is woken", async () => {
    const { open, opened } = gate();
    employ(async (task) => {
      await finish(task);
      open();
    }).start();
    await worker.drain();
    await add("TSK-1");
    worker.wake();
    await opened;
    expect(done).toEqual(["TSK-1"]);
  });

  it("lets its tasks end when it is stopped, and takes no more", async () => {
    const { open, opened } = gate();
    const { open: begin, opened: begun } = gate();
    await add("TSK-1", { subject: "MBR-1" });
    await add("TSK-2", { subject: "MBR-1" });
    employ(async (task) => {
      begin();
      await opened;
      await finish(task);
    }).start();
    await begun;
    const stopped = worker.stop();
    worker.wake();
    open();
    await stopped;
    expect(done).toEqual(["TSK-1"]);
    expect(await waitingByKind(store.read)).toEqual([{ kind: "test", total: 1 }]);
  });

  it("has its tasks done again by another when it dies", async () => {
    await add("TSK-1");
    await claim(store, lease("dead"));
    employ(finish);
    await worker.drain();
    expect(done).toEqual([]);
    now += 30_000;
    await worker.drain();
    expect(done).toEqual(["TSK-1"]);
  });
});

describe("a database that fails", () => {
  const noTable = engine === "sqlite" ? "no such table: tasks" : 'relation "tasks" does not exist';

  const rename = (from: string, to: string) =>
    store.write((db) => db.schema.alterTable(from).renameTo(to).execute());

  it("while the queue is looked through: the worker says so, and goes on once it is there again", async () => {
    const { open, opened } = gate();
    await add("TSK-1");
    await rename("tasks", "away");
    employ(async (task) => {
      await finish(task);
      open();
    }).start();
    await worker.settled();
    expect(errors).toEqual([`queue: ${noTable}`]);
    await rename("away", "tasks");
    worker.wake();
    await opened;
    expect(done).toEqual(["TSK-1"]);
  });

  it("while a task is put back: that is done once it is there again", async () => {
    await add("TSK-1");
    employ(async (task) => {
      if (task.attempts > 1) return finish(task);
      await rename("tasks", "away");
      throw new Error("no answer");
    }).start();
    const all = ["TSK-1 1: no answer", `TSK-1 1: ${noTable}`, `queue: ${noTable}`];
    while (!all.every((error) => errors.includes(error))) await worker.settled();
    expect(new Set(errors)).toEqual(new Set(all));
    await rename("away", "tasks");
    worker.wake();
    await worker.settled();
    const row = await store.read.selectFrom("tasks").selectAll().executeTakeFirst();
    expect(row).toMatchObject({ lease_owner: null, last_error: "no answer", due_at: now + 1000 });
    now += 1000;
    await worker.drain();
    expect(done).toEqual(["TSK-1"]);
  });

  it("while a task is put back, and the worker ends: it is free when its lease runs out", async () => {
    await add("TSK-1");
    employ(async (task) => {
      if (task.attempts > 1) return finish(task);
      await rename("tasks", "away");
      throw new Error("no answer");
    }).start();
    await worker.stop();
    expect(errors).toEqual(["TSK-1 1: no answer", `TSK-1 1: ${noTable}`]);
    await rename("away", "tasks");
    await worker.drain();
    expect(done).toEqual([]);
    now += 30_000;
    await worker.drain();
    expect(done).toEqual(["TSK-1"]);
  });
});

describe("clients with clocks of their own", () => {
  const day = 24 * 3600 * 1000;

  it("a task runs when its own client's clock says so", async () => {
    await addClient("CLIENT-ahead", { clock_time: now + day, clock_anchor: now });
    await addClient("CLIENT-frozen", { clock_time: now, clock_anchor: now, clock_speed: 0 });
    await add("TSK-1", { due: day });
    await add("TSK-2", { clientId: "CLIENT-ahead", due: day });
    await add("TSK-3", { clientId: "CLIENT-frozen", due: day });
    await employ(finish).drain();
    expect(done).toEqual(["TSK-2"]);
    now += 2 * day;
    await worker.drain();
    expect(done).toEqual(["TSK-2", "TSK-1"]);
  });

  it("a task that fails is tried again by its own client's clock", async () => {
    const start = now;
    await addClient("CLIENT-fast", { clock_time: start + day, clock_anchor: start, clock_speed: 2 });
    await add("TSK-1", { clientId: "CLIENT-fast" });
    now += 1000;
    await employ(async (task) => {
      if (task.attempts === 1) throw new Error("no answer");
      await finish(task);
    }).drain();
    const row = await store.read.selectFrom("tasks").select("due_at").executeTakeFirstOrThrow();
    expect(row.due_at).toBe(start + day + 3000);
    now += 499;
    await worker.drain();
    expect(done).toEqual([]);
    now += 1;
    await worker.drain();
    expect(done).toEqual(["TSK-1"]);
  });

  it("a worker wakes by itself for a client whose clock runs fast", async () => {
    const { open, opened } = gate();
    now = Date.now();
    await addClient("CLIENT-fast", { clock_time: now, clock_anchor: now, clock_speed: 1000 });
    await add("TSK-1", { clientId: "CLIENT-fast", due: 40_000 });
    employ(
      async (task) => {
        await finish(task);
        open();
      },
      { clock: { now: () => new Date() } },
    ).start();
    await opened;
    expect(Date.now() - now).toBeGreaterThanOrEqual(40);
    expect(Date.now() - now).toBeLessThan(20_000);
  });

  it("a client that is being moved is left to who moves it, a task at a time", async () => {
    await addClient("CLIENT-advancing", { is_advancing: true, clock_time: now });
    await add("TSK-0", { clientId: "CLIENT-advancing", due: 1 });
    await add("TSK-1", { clientId: "CLIENT-advancing" });
    await add("TSK-2", { clientId: "CLIENT-advancing" });
    await add("TSK-3");
    await employ(finish).drain();
    expect(done).toEqual(["TSK-3"]);
    expect(await worker.runOneOf("CLIENT-advancing")).toBe(true);
    expect(done).toEqual(["TSK-3", "TSK-1"]);
    expect(await worker.runOneOf("CLIENT-advancing")).toBe(true);
    expect(await worker.runOneOf("CLIENT-advancing")).toBe(false);
    expect(done).toEqual(["TSK-3", "TSK-1", "TSK-2"]);
  });

  it("settled waits for what is at work, of whomever it is", async () => {
    const { open, opened } = gate();
    const { open: begin, opened: begun } = gate();
    await add("TSK-1");
    employ(async (task) => {
      begin();
      await opened;
      await finish(task);
    }).start();
    await begun;
    let isSettled = false;
    const settled = worker.settled().then(() => {
      isSettled = true;
    });
    await store.write((db) => waitingByKind(db));
    expect(isSettled).toBe(false);
    open();
    await settled;
    expect(done).toEqual(["TSK-1"]);
  });
});

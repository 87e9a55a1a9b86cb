import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestStore, removeStore } from "../../test/support/database.js";
import { type ClockSetting, realTime } from "../clock.js";
import * as clients from "../store/clients.js";
import type { Store } from "../store/database.js";
import {
  claim,
  complete,
  enqueue,
  LeaseLost,
  nextDue,
  nextDueOf,
  ownerName,
  release,
  releaseDead,
  type Task,
  waitingByKind,
} from "./queue.js";

const second = 1000;
const at = (milliseconds: number) => new Date(Date.UTC(2026, 5, 15) + milliseconds);

let folder = "";
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mxkit-"));
  store = await openTestStore(folder);
  await addClient("CLIENT-1");
});
afterAll(async () => {
  await store.close();
  await removeStore(folder);
});
beforeEach(empty);

async function empty(): Promise<void> {
  await store.write((db) => db.deleteFrom("tasks").execute());
}

/** A client whose clock runs as it is set; by default that is the platform's. */
function addClient(client_id: string, setting: ClockSetting = realTime, is_advancing = false): Promise<void> {
  const client = { client_id, environment: "development" as const, is_advancing, ...setting };
  return store.write((db) => clients.insert(db, { ...client, created_at: at(0).toISOString() }, []));
}

function add(
  guid: string,
  {
    subject = guid,
    due = 0,
    clientId = "CLIENT-1",
    kind = "test",
  }: { subject?: string; due?: number; clientId?: string; kind?: string } = {},
): Promise<void> {
  const task = { guid, clientId, kind, subject, payload: { guid }, dueAt: at(due) };
  return store.write((db) => enqueue(db, task, at(0)));
}

const take = async (owner: string, now: number, lease = 10 * second): Promise<Task | undefined> =>
  (await claim(store, { owner, now: at(now), leaseUntil: at(now + lease) }))[0];
const finish = (task: Task) => store.write((db) => complete(db, task));

async function taken(owner: string, now: number): Promise<Task> {
  const task = await take(owner, now);
  if (!task) throw new Error("There is nothing to take.");
  return task;
}

describe("a task", () => {
  it("is handed out with what was put in, once it is due", async () => {
    await add("TSK-1", { subject: "MBR-1", due: 5 * second });
    expect(await take("a", 4999)).toBeUndefined();
    expect(await take("a", 5000)).toEqual({
      guid: "TSK-1",
      client_id: "CLIENT-1",
      kind: "test",
      subject: "MBR-1",
      payload: '{"guid":"TSK-1"}',
      due_at: at(5000).getTime(),
      lease_owner: "a",
      lease_until: at(15_000).getTime(),
      attempts: 1,
      last_error: null,
      created_at: at(0).toISOString(),
      failed_at: null,
    });
  });

  it("is nobody else's while it is leased, and free when the lease runs out", async () => {
    await add("TSK-1");
    await take("a", 0);
    expect(await take("b", 9999)).toBeUndefined();
    expect(await take("b", 10_000)).toMatchObject({ guid: "TSK-1", lease_owner: "b", attempts: 2 });
  });

  it("is gone when it is completed", async () => {
    await add("TSK-1");
    await finish(await taken("a", 0));
    expect(await store.read.selectFrom("tasks").selectAll().execute()).toEqual([]);
  });

  it("cannot be completed by who has lost it, not even under the same name", async () => {
    await add("TSK-1");
    const first = await taken("a", 0);
    const second = await taken("a", 10_000);
    await expect(finish(first)).rejects.toThrow(LeaseLost);
    await finish(second);
    await expect(finish(second)).rejects.toThrow("The lease of test TSK-1 was lost.");
  });

  it("is back in the queue when it is released, with the reason", async () => {
    await add("TSK-1");
    const task = await taken("a", 0);
    await store.write((db) => release(db, task, at(7 * second), "no answer"));
    expect(await take("b", 6999)).toBeUndefined();
    expect(await take("b", 7000)).toMatchObject({ lease_owner: "b", attempts: 2, last_error: "no answer" });
  });

  it("stays with its new holder when the one before releases it", async () => {
    await add("TSK-1");
    const lost = await taken("a", 0);
    await take("b", 10_000);
    await store.write((db) => release(db, lost, at(0), "too late"));
    expect(await take("c", 10_001)).toBeUndefined();
  });

  it("is not there when the transaction that it was put in with fails", async () => {
    const place = { guid: "TSK-1", clientId: "CLIENT-1", kind: "test", subject: "MBR-1" };
    const task = { ...place, payload: {}, dueAt: at(0) };
    const work = store.write(async (db) => {
      await enqueue(db, task, at(0));
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(await waitingByKind(store.read)).toEqual([]);
  });
});

describe("tasks", () => {
  it("come in the order in which they fall due, then in which they were made", async () => {
    await add("TSK-3", { due: 2 });
    await add("TSK-2", { due: 1 });
    await add("TSK-1", { due: 2 });
    const order = [await take("a", 5), await take("a", 5), await take("a", 5)];
    expect(order.map((task) => task?.guid)).toEqual(["TSK-2", "TSK-1", "TSK-3"]);
  });

  it("of one subject come one at a time", async () => {
    await add("TSK-1", { subject: "MBR-1" });
    await add("TSK-2", { subject: "MBR-1" });
    await add("TSK-3", { subject: "MBR-2" });
    const first = await taken("a", 0);
    expect((await take("b", 0))?.guid).toBe("TSK-3");
    expect(await take("b", 0)).toBeUndefined();
    await finish(first);
    expect((await take("b", 0))?.guid).toBe("TSK-2");
  });

  it("come several at once, of each subject the first, as many as are wanted", async () => {
    await add("TSK-1", { subject: "MBR-1" });
    await add("TSK-2", { subject: "MBR-1" });
    for (const guid of ["TSK-3", "TSK-4", "TSK-5"]) await add(guid);
    const wanted = { owner: "a", now: at(0), leaseUntil: at(10 * second), most: 4 };
    const first = await claim(store, wanted);
    expect(first.map(({ guid }) => guid)).toEqual(["TSK-1", "TSK-3", "TSK-4"]);
    expect((await claim(store, wanted)).map(({ guid }) => guid)).toEqual(["TSK-5"]);
    expect(await claim(store, wanted)).toEqual([]);
  });

  it("come of the kinds that are wanted alone", async () => {
    await add("TSK-1", { kind: "one" });
    await add("TSK-2", { kind: "two" });
    await add("TSK-3", { kind: "three" });
    const wanted = { owner: "a", now: at(0), leaseUntil: at(10 * second), most: 3 };
    expect(await claim(store, { ...wanted, only: ["two"] })).toMatchObject([{ guid: "TSK-2" }]);
    expect(await claim(store, { ...wanted, except: ["one", "four"] })).toMatchObject([{ guid: "TSK-3" }]);
  });

  it("are looked for without a write where none is to be had", async () => {
    let writes = 0;
    const counted: Store = {
      ...store,
      write(work, options) {
        writes += 1;
        return store.write(work, options);
      },
    };
    const wanted = { owner: "a", now: at(0), leaseUntil: at(10 * second) };
    await add("TSK-1", { subject: "MBR-1" });
    await add("TSK-2", { subject: "MBR-1" });
    await add("TSK-3", { due: 1 });
    await claim(counted, wanted);
    await claim(counted, wanted);
    await claim(counted, wanted);
    expect(writes).toBe(1);
  });

  it("that dead processes held are all free after releaseDead, those of the living are not", async () => {
    for (const guid of ["TSK-1", "TSK-2", "TSK-3"]) await add(guid);
    const living = await store.hold(ownerName("living"));
    await take("dead", 0);
    await take("living", 0);
    await take("dead", 0);
    await releaseDead(store);
    expect([(await take("b", 1))?.guid, (await take("b", 1))?.guid]).toEqual(["TSK-1", "TSK-3"]);
    expect(await take("b", 1)).toBeUndefined();
    await living?.release();
    await releaseDead(store);
    expect((await take("b", 1))?.guid).toBe("TSK-1");
  });

  it("say when the next of them is due, those at work left out", async () => {
    expect(await nextDue(store.read)).toBeUndefined();
    await add("TSK-1", { due: 3 });
    await add("TSK-2", { due: 9 });
    expect(await nextDue(store.read)).toEqual(at(3));
    await take("a", 3);
    expect(await nextDue(store.read)).toEqual(at(9));
  });
});

describe("clients with clocks of their own", () => {
  /** From one moment, at which the platform's clock shows 0 and theirs what is given. */
  const anchored = (clock: number, clock_speed: number) => ({
    clock_time: at(clock).getTime(),
    clock_anchor: at(0).getTime(),
    clock_speed,
  });

  beforeAll(async () => {
    await addClient("CLIENT-frozen", anchored(0, 0));
    await addClient("CLIENT-ahead", anchored(60 * second, 1));
    await addClient("CLIENT-fast", anchored(0, 2));
    await addClient("CLIENT-advancing", anchored(0, 0), true);
  });

  it.each([
    ["CLIENT-1", 0, 10 * second],
    ["CLIENT-ahead", 60 * second, 10 * second],
    ["CLIENT-fast", 0, 5 * second],
  ])("%s: a task is due when its clock says so", async (clientId, now, wait) => {
    await add("TSK-1", { clientId, due: now + 10 * second });
    expect(await take("a", wait - 1)).toBeUndefined();
    expect(await take("a", wait)).toMatchObject({ guid: "TSK-1", client_id: clientId });
  });

  it("that stands still: only what is due already comes, however long one waits", async () => {
    await add("TSK-1", { clientId: "CLIENT-frozen", due: 1 });
    await add("TSK-2", { clientId: "CLIENT-frozen", due: 0 });
    expect((await take("a", 0))?.guid).toBe("TSK-2");
    expect(await take("a", 1000 * 24 * 3600 * second)).toMatchObject({ guid: "TSK-2", attempts: 2 });
    expect(await take("a", 1000 * 24 * 3600 * second)).toBeUndefined();
  });

  it("do not wait for each other: each comes by its own time, at the same moment of the platform", async () => {
    await add("TSK-1", { due: 8 * second });
    await add("TSK-2", { clientId: "CLIENT-ahead", due: 68 * second });
    await add("TSK-3", { clientId: "CLIENT-fast", due: 8 * second });
    const takeAll = async (now: number) => {
      const guids: string[] = [];
      for (let task = await take("a", now); task; task = await take("a", now)) {
        await finish(task);
        guids.push(task.guid);
      }
      return guids;
    };
    expect(await takeAll(3999)).toEqual([]);
    expect(await takeAll(4000)).toEqual(["TSK-3"]);
    expect(await takeAll(7999)).toEqual([]);
    expect(await takeAll(8000)).toEqual(["TSK-1", "TSK-2"]);
  });

  it("have their leases end by the platform's", async () => {
    await add("TSK-1", { clientId: "CLIENT-fast" });
    await take("a", 0);
    expect(await take("b", 9999)).toBeUndefined();
    expect((await take("b", 10_000))?.lease_owner).toBe("b");
  });

  it.each([
    ["CLIENT-1", 9 * second, 9 * second],
    ["CLIENT-ahead", 70 * second, 10 * second],
    ["CLIENT-fast", 9 * second, 4.5 * second],
    ["CLIENT-ahead", 50 * second, -10 * second],
  ])("%s: nextDue is on the platform's clock", async (clientId, due, expected) => {
    await add("TSK-1", { clientId, due });
    expect(await nextDue(store.read)).toEqual(at(expected));
  });

  it("say the earliest of all, whatever their own clocks show", async () => {
    await add("TSK-1", { due: 9 * second });
    await add("TSK-2", { clientId: "CLIENT-fast", due: 16 * second });
    await add("TSK-3", { clientId: "CLIENT-ahead", due: 80 * second });
    expect(await nextDue(store.read)).toEqual(at(8 * second));
  });

  it("that stand still or are being moved wake nobody", async () => {
    await add("TSK-1", { clientId: "CLIENT-frozen", due: 5 });
    await add("TSK-2", { clientId: "CLIENT-advancing", due: 5 });
    expect(await nextDue(store.read)).toBeUndefined();
    expect(await nextDueOf(store.read, "CLIENT-frozen")).toEqual(at(5));
    expect(await nextDueOf(store.read, "CLIENT-fast")).toBeUndefined();
  });

  it("that are being moved are left to who moves them, who gets nobody else's", async () => {
    await add("TSK-1", { due: 0 });
    await add("TSK-2", { clientId: "CLIENT-advancing", due: 0 });
    const claimed = { owner: "a", now: at(0), leaseUntil: at(1) };
    const takeOf = (advancing: string) => claim(store, { ...claimed, advancing });
    expect(await takeOf("CLIENT-1")).toEqual([]);
    expect((await take("a", 0))?.guid).toBe("TSK-1");
    expect(await take("a", 0)).toBeUndefined();
    expect(await takeOf("CLIENT-advancing")).toMatchObject([{ guid: "TSK-2" }]);
  });
});

type Step =
  | { do: "enqueue"; subject: string; delay: number }
  | { do: "claim"; owner: string; lease: number }
  | { do: "complete" | "release"; which: number }
  | { do: "wait"; time: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant("enqueue" as const),
      subject: fc.constantFrom("A", "B", "C"),
      delay: fc.nat(20),
    }),
    fc.record({
      do: fc.constant("claim" as const),
      owner: fc.constantFrom("x", "y"),
      lease: fc.integer({ min: 1, max: 30 }),
    }),
    fc.record({ do: fc.constantFrom("complete" as const, "release" as const), which: fc.nat(9) }),
    fc.record({ do: fc.constant("wait" as const), time: fc.integer({ min: 1, max: 25 }) }),
  ),
  { maxLength: 60 },
);

describe("whatever its users do, a queue", () => {
  it("hands no task to two holders at once nor two tasks of a subject, and loses none", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        await empty();
        let now = 0;
        let made = 0;
        let done = 0;
        /** What was handed out and neither completed nor released by its holder, who may have lost it. */
        let held: Task[] = [];
        const attempts = new Map<string, number>();
        const valid = (task: Task) => (task.lease_until ?? 0) > at(now).getTime();

        for (const step of sequence) {
          if (step.do === "enqueue") {
            made += 1;
            await add(`TSK-${String(made).padStart(3, "0")}`, {
              subject: step.subject,
              due: now + step.delay,
            });
          } else if (step.do === "claim") {
            const task = await take(step.owner, now, step.lease);
            if (!task) continue;
            expect(held.filter(valid).map(({ subject }) => subject)).not.toContain(task.subject);
            expect(task.due_at <= at(now).getTime()).toBe(true);
            held.push(task);
            attempts.set(task.guid, task.attempts);
          } else if (step.do === "wait") {
            now += step.time;
          } else {
            const task = held[step.which % Math.max(held.length, 1)];
            if (!task) continue;
            held = held.filter((other) => other !== task);
            const lost = (attempts.get(task.guid) ?? 0) > task.attempts;
            if (step.do === "release") await store.write((db) => release(db, task, at(now), "released"));
            else if (lost) await expect(finish(task)).rejects.toThrow(LeaseLost);
            else {
              await finish(task);
              done += 1;
            }
          }
        }

        now += 1000;
        for (let task = await take("z", now); task; task = await take("z", now)) {
          await finish(task);
          done += 1;
        }
        expect(done).toBe(made);
        expect(await waitingByKind(store.read)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("hands every task to one of many that ask at the same time", async () => {
    for (let number = 0; number < 20; number++) await add(`TSK-${number}`, { subject: `MBR-${number % 10}` });
    const tasks = await Promise.all(Array.from({ length: 40 }, (_, index) => take(`owner-${index}`, 0)));
    const subjects = tasks.flatMap((task) => task?.subject ?? []);
    expect(subjects.toSorted()).toEqual(Array.from({ length: 10 }, (_, number) => `MBR-${number}`));
  });
});

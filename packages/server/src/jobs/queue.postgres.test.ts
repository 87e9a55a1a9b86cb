import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { openTestStore, removeStore } from "../../test/support/database.js";
import { realTime } from "../clock.js";
import * as clients from "../store/clients.js";
import type { Store } from "../store/database.js";
import {
  claim,
  complete,
  enqueue,
  LeaseLost,
  ownerName,
  releaseDead,
  type Task,
  waitingByKind,
} from "./queue.js";

const now = new Date("2026-06-15T12:00:00Z");
const folder = mkdtempSync(join(tmpdir(), "mxkit-"));
/** Each with connections of its own, as processes have them. */
let stores: Store[];

beforeAll(async () => {
  stores = [];
  for (let number = 0; number < 4; number += 1) stores.push(await openTestStore(folder));
  const client = { environment: "development" as const, ...realTime, is_advancing: false };
  for (const client_id of ["CLIENT-1", "CLIENT-2"]) {
    await first().write((db) =>
      clients.insert(db, { ...client, client_id, created_at: now.toISOString() }, []),
    );
  }
});
afterEach(() => first().write((db) => db.deleteFrom("tasks").execute()));
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await removeStore(folder);
});

const first = () => stores[0] as Store;

async function add(tasks: number, subjects: number, clientId = "CLIENT-1"): Promise<void> {
  await first().write(async (db) => {
    for (let number = 0; number < tasks; number += 1) {
      const guid = `TSK-${clientId}-${String(number).padStart(4, "0")}`;
      // Those of one subject stand one behind the other: who passes by the first comes to the next.
      const subject = `MBR-${clientId}-${Math.floor((number * subjects) / tasks)}`;
      await enqueue(db, { guid, clientId, kind: "test", subject, payload: {}, dueAt: now }, now);
    }
  });
}

const take = async (store: Store, owner: string, at = now): Promise<Task | undefined> =>
  (await claim(store, { owner, now: at, leaseUntil: new Date(at.getTime() + 30_000) }))[0];

it("hands out each task once, and never two of a subject, to however many ask at once", async () => {
  await add(400, 40);
  const done: string[] = [];
  const atWork = new Set<string>();
  let most = 0;
  const work = async (store: Store, owner: string) => {
    while ((await waitingByKind(store.read)).length > 0) {
      const task = await take(store, owner);
      if (!task) continue;
      expect(atWork).not.toContain(task.subject);
      atWork.add(task.subject);
      most = Math.max(most, atWork.size);
      await store.write(async (db) => {
        await complete(db, task);
        await sql`select pg_sleep(0.001)`.execute(db);
        // Before others can see that it is done.
        atWork.delete(task.subject);
      });
      done.push(task.guid);
    }
  };
  await Promise.all(stores.flatMap((store, index) => [work(store, `${index} a`), work(store, `${index} b`)]));
  expect(done).toHaveLength(400);
  expect(new Set(done).size).toBe(400);
  expect(most).toBeGreaterThan(3);
});

it("passes by a client whose tasks somebody is claiming without coming to an end", async () => {
  await add(2, 2);
  const [one, hanging] = stores as [Store, Store];
  await hanging.write(
    async (db) => {
      await db.selectFrom("tasks").select("guid").forUpdate().execute();
      expect(await take(one, "one")).toBeUndefined();
      await add(1, 1, "CLIENT-2");
      expect((await take(one, "one"))?.client_id).toBe("CLIENT-2");
      expect(await take(one, "one")).toBeUndefined();
    },
    { locksItself: true },
  );
  expect((await take(one, "one"))?.client_id).toBe("CLIENT-1");
});

it("gives a task to another when its lease has run out, and the first cannot end it any more", async () => {
  await add(1, 1);
  const [one, other] = stores as [Store, Store];
  const late = (await take(one, "one")) as Task;
  expect(await take(other, "other", new Date(now.getTime() + 29_999))).toBeUndefined();
  const again = (await take(other, "other", new Date(now.getTime() + 30_000))) as Task;
  expect(again.attempts).toBe(2);
  await expect(one.write((db) => complete(db, late))).rejects.toThrow(LeaseLost);
  await other.write((db) => complete(db, again));
  expect(await waitingByKind(one.read)).toEqual([]);
});

it("frees what a process held that is no more, not what the living hold", async () => {
  await add(2, 2);
  const [one, , , dying] = stores as [Store, Store, Store, Store];
  expect(await one.hold(ownerName("one"))).toBeDefined();
  expect(await dying.hold(ownerName("dying"))).toBeDefined();
  expect(await one.hold(ownerName("dying"))).toBeUndefined();
  await take(one, "one");
  await take(dying, "dying");
  await releaseDead(one);
  expect(await take(one, "one")).toBeUndefined();
  await dying.close();
  stores.pop();
  await releaseDead(one);
  expect((await take(one, "one"))?.attempts).toBe(2);
  expect(await take(one, "one")).toBeUndefined();
});

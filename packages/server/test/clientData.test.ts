import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { realTime } from "../src/clock.js";
import { complete, LeaseLost, type Task } from "../src/jobs/queue.js";
import { type ClientData, eraseClient, removeClient } from "../src/store/clientData.js";
import { clientTables } from "../src/store/clientTables.js";
import { type Origin, useClientData } from "./support/clientData.js";
import { expectError } from "./support/expectError.js";
import { aggregate, answer, challengesOf, connect, readMember } from "./support/members.js";
import { usePlatform } from "./support/platform.js";
import { portraitOf } from "./support/portrait.js";
import { createCategory, createTag } from "./support/sorting.js";

const platform = usePlatform();
const { inside, createOrigin, save, restore, fork, set } = useClientData(platform);
let origin: Origin;
let saved: ClientData;

beforeAll(async () => {
  origin = await createOrigin();
  saved = await save(origin);
});

/** Nothing stays as it was. */
async function changeEverything(): Promise<void> {
  const { id, api, world, challenged } = origin;
  const { user, member, transaction, tag } = world;
  const own = { ...platform, api };
  await platform.clock.advance({ days: 3 });
  await aggregate(own, member);
  await createTag(api, user, "Another");
  await createCategory(api, user, { name: "Another" });
  await api.call("updateTransaction", {
    path: { user_guid: user.guid, transaction_guid: transaction.guid },
    body: { transaction: { description: "Changed" } },
  });
  await api.call("deleteTag", { path: { user_guid: user.guid, tag_guid: tag.guid } });
  await api.call("deleteUser", { path: { user_guid: challenged.user_guid } });
  await connect(own, { user: { id: "asked" } });
  await inside.write((db) => db.deleteFrom("favorites").where("client_id", "=", id).execute());
  await set(id, {
    clock_time: 0,
    clock_speed: 0,
    legacy_verification: false,
    has_faults: false,
    allowed_addresses: "[]",
  });
}

/** Without what tells only when it was saved or restored. */
function lasting({ settings: { clock_anchor: _, ...settings }, tables }: ClientData) {
  const kept: Record<string, object[]> = {
    ...tables,
    tasks: tables.tasks.map(({ guid: _, ...task }) => task),
  };
  // A table has no order.
  const inOrder = Object.entries(kept).map(([table, rows]) => [
    table,
    rows.map((row) => [JSON.stringify(row), row] as const).sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);
  return { settings, tables: Object.fromEntries(inOrder) };
}

/** How many rows of each table hang below a client, the widget sessions that are never saved among them. */
async function countRows(id: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const members = await inside.db.selectFrom("members").where("client_id", "=", id).select("guid").execute();
  const own = new Set([id, ...members.map(({ guid }) => guid)]);
  for (const table of clientTables) {
    const rows: object[] = await inside.db.selectFrom(table).selectAll().execute();
    counts[table] = rows.filter((row) =>
      own.has(
        "client_id" in row ? String(row.client_id) : "member_guid" in row ? String(row.member_guid) : "",
      ),
    ).length;
  }
  return counts;
}

it("the client of these tests has something in every table", async () => {
  expect(Object.entries(saved.tables).filter(([, rows]) => rows.length === 0)).toEqual([]);
  expect(Object.values(await countRows(origin.id))).not.toContain(0);
});

describe("a client that is restored", () => {
  beforeEach(() => restore(origin, saved));

  it("answers as before, to the byte, whatever happened in between", async () => {
    const before = await portraitOf(origin.api);
    await changeEverything();
    expect(await portraitOf(origin.api)).not.toEqual(before);
    await restore(origin, saved);
    expect(await portraitOf(origin.api)).toEqual(before);
    expect(lasting(await save(origin))).toEqual(lasting(saved));
  });

  it("goes on: a challenge can be answered, and what was deleted can come back", async () => {
    await changeEverything();
    await restore(origin, saved);
    const { api, challenged, deleted } = origin;
    expect(await challengesOf(api, challenged)).toHaveLength(1);
    expect((await answer(api, challenged, "correct")).status).toBe(202);
    await platform.runDueTasks();
    expect(await readMember(api, challenged)).toMatchObject({ connection_status: "CONNECTED" });
    const again = await api.createMember({ guid: deleted.user_guid }, { password: "other" });
    expect(again.guid).toBe(deleted.guid);
  });

  it("has tasks that nobody holds, and none that a worker of before could end", async () => {
    const claimed = await claimAll();
    expect(claimed.length).toBeGreaterThan(0);
    await restore(origin, await save(origin));
    const tasks = await inside.db
      .selectFrom("tasks")
      .selectAll()
      .where("client_id", "=", origin.id)
      .execute();
    expect(tasks.map(({ lease_owner, lease_until }) => [lease_owner, lease_until])).toEqual(
      tasks.map(() => [null, null]),
    );
    await claimAll();
    for (const task of claimed) {
      await expect(inside.write((db) => complete(db, task))).rejects.toThrow(LeaseLost);
    }
  });

  /** As a worker does that is at them all. */
  function claimAll(): Promise<Task[]> {
    const lease = { lease_owner: "worker", lease_until: Date.UTC(9999, 11, 31), attempts: 1 };
    return inside.write((db) =>
      db.updateTable("tasks").set(lease).where("client_id", "=", origin.id).returningAll().execute(),
    );
  }

  it("has no widget URLs: they open once", async () => {
    expect((await countRows(origin.id)).widget_sessions).toBe(0);
  });
});

describe("the clock of a client that is restored", () => {
  const clockOf = ({ id }: { id: string }) =>
    inside.db
      .selectFrom("clients")
      .select(["clock_time", "clock_anchor", "clock_speed", "is_advancing"])
      .where("client_id", "=", id)
      .executeTakeFirstOrThrow();
  const now = () => platform.clock.now().getTime();

  it("stays on real time", async () => {
    const client = await fork(saved);
    await set(client.id, realTime);
    const data = await save(client);
    await platform.clock.advance({ days: 1 });
    await set(client.id, { clock_time: 0, clock_anchor: 0, clock_speed: 0 });
    await restore(client, data);
    expect(await clockOf(client)).toEqual({ ...realTime, is_advancing: false });
  });

  it("goes on from where it was, as fast as it was", async () => {
    const client = await fork(saved);
    await set(client.id, { clock_time: 1_000_000, clock_anchor: now(), clock_speed: 3 });
    await platform.clock.advance({ seconds: 10 });
    const data = await save(client);
    await platform.clock.advance({ days: 1 });
    await set(client.id, realTime);
    await restore(client, data);
    const setting = { clock_time: 1_030_000, clock_anchor: now(), clock_speed: 3, is_advancing: false };
    expect(await clockOf(client)).toEqual(setting);
    const another = await fork(data);
    expect(await clockOf(another)).toEqual(setting);
  });

  it("is not being moved", async () => {
    const client = await fork(saved);
    await inside.write((db) =>
      db.updateTable("clients").set({ is_advancing: true }).where("client_id", "=", client.id).execute(),
    );
    await restore(client, await save(client));
    expect(await clockOf(client)).toMatchObject({ is_advancing: false });
  });
});

describe("a client that is erased", () => {
  it("has no rows, and is still a client; others keep all of theirs", async () => {
    const client = await fork(saved);
    await restore(origin, saved);
    const before = await countRows(origin.id);
    await inside.write((db) => eraseClient(db, client.id));
    expect(new Set(Object.values(await countRows(client.id)))).toEqual(new Set([0]));
    expect(await countRows(origin.id)).toEqual(before);
    expect((await save(client)).settings).toMatchObject({ has_faults: false, legacy_verification: true });
    expect((await client.api.call("listUsers")).body.users).toEqual([]);
    const favorites = (await client.api.call("listFavoriteInstitutions")).body.institutions;
    expect(favorites.length).toBeGreaterThan(0);
  });
});

describe("a client that is removed", () => {
  it("is in no table, and is let in no longer; others are", async () => {
    const client = await fork(saved);
    await restore(origin, saved);
    const before = await countRows(origin.id);
    await inside.write(async (db) => {
      const content = new Uint8Array([1]);
      const snapshot = {
        guid: inside.ids.guid("SNP"),
        name: "one",
        migration: "0002",
        content,
        created_at: "",
      };
      await db
        .insertInto("snapshots")
        .values({ ...snapshot, client_id: client.id })
        .execute();
      await removeClient(db, client.id);
    });
    expect(new Set(Object.values(await countRows(client.id)))).toEqual(new Set([0]));
    for (const table of ["clients", "api_keys", "favorites", "snapshots"] as const) {
      const rows = await inside.db.selectFrom(table).selectAll().where("client_id", "=", client.id).execute();
      expect([table, rows]).toEqual([table, []]);
    }
    expectError(await client.api.call("listUsers"), 401, "authentication_error");
    expect(await countRows(origin.id)).toEqual(before);
    expect((await origin.api.call("listUsers")).status).toBe(200);
  });
});

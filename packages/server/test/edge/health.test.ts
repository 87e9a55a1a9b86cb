import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { connectTo, engine, removeStore } from "../support/database.js";
import { startTestPlatform, type TestPlatform, usePlatform } from "../support/platform.js";
import { sendRaw } from "../support/raw.js";

const platform = usePlatform();

async function health(of: Pick<TestPlatform, "url">, name: "live" | "ready") {
  const { status, text } = await sendRaw(`${of.url}/health/${name}`);
  return [status, JSON.parse(text)] as const;
}

const well = { status: "ok", parts: { database: "ok", tables: "ok", queue: "ok" } };

it("a server that is well is live and ready", async () => {
  expect(await health(platform, "live")).toEqual([200, { status: "ok" }]);
  expect(await health(platform, "ready")).toEqual([200, well]);
});

it("a server that was asked a moment ago does not look again", async () => {
  await health(platform, "ready");
  const lastLook = () =>
    db.selectFrom("meta").select("value").where("key", "=", "last look").executeTakeFirst();
  const db = await connectTo(platform.folder);
  await db.updateTable("meta").set({ value: "mine" }).where("key", "=", "last look").execute();
  await Promise.all(Array.from({ length: 20 }, () => health(platform, "ready")));
  expect(await lastLook()).toEqual({ value: "mine" });
  await db.destroy();
});

/** Lets nothing more be written to a table, or no task be taken. */
const stop =
  engine === "sqlite"
    ? {
        meta: "create trigger no_meta before insert on meta begin select raise(abort, 'no'); end",
        tasks: "create trigger no_task before update on tasks begin select raise(abort, 'no'); end",
      }
    : {
        meta: "alter table meta add constraint no_meta check (key <> 'last look') not valid",
        tasks: "alter table tasks add constraint no_task check (lease_owner is null) not valid",
      };
const go =
  engine === "sqlite"
    ? { meta: "drop trigger no_meta", tasks: "drop trigger no_task" }
    : {
        meta: "alter table meta drop constraint no_meta",
        tasks: "alter table tasks drop constraint no_task",
      };

describe("a server is not ready, says why, and is again afterwards,", () => {
  /** What breaks a part from outside, and what mends it; what is told. */
  const breaks: [string, { break: string; mend: string; parts: object }][] = [
    [
      "where the tables are another version's",
      {
        break: "insert into kysely_migration values ('9999_later', '')",
        mend: "delete from kysely_migration where name = '9999_later'",
        parts: {
          tables: expect.stringMatching(/^They are at 9999_later, this server is made for \d{4}_\w+\.$/),
        },
      },
    ],
    [
      "where the database cannot be written",
      { break: stop.meta, mend: go.meta, parts: { database: "It cannot be written." } },
    ],
    [
      "where the database cannot be read",
      {
        break: "alter table meta rename to meat",
        mend: "alter table meat rename to meta",
        parts: { database: "It cannot be read." },
      },
    ],
  ];

  it.each(breaks)("%s", async (_, { break: breaking, mend, parts }) => {
    const own = await startTestPlatform();
    const db = await connectTo(own.folder);
    const becomes = (expected: unknown) =>
      expect.poll(() => health(own, "ready"), { timeout: 5000 }).toEqual(expected);
    await sql.raw(breaking).execute(db);
    await becomes([503, { status: "unavailable", parts: { ...well.parts, ...parts } }]);
    expect(await health(own, "live")).toEqual([200, { status: "ok" }]);
    await sql.raw(mend).execute(db);
    await becomes([200, well]);
    expect(own.problems.map((text) => text.split(" {")[0])).toEqual(["Not ready", "Ready again"]);
    await db.destroy();
    await own.stop();
    await removeStore(own.folder);
  });

  it("where no task can be taken", async () => {
    let now = Date.UTC(2026, 5, 15, 12);
    const own = await startTestPlatform({ clock: { now: () => new Date(now) } });
    const db = await connectTo(own.folder);
    const become = (expected: unknown) =>
      expect.poll(() => health(own, "ready"), { timeout: 5000 }).toEqual(expected);
    await sql.raw(stop.tasks).execute(db);
    const lease = { lease_owner: null, lease_until: null, attempts: 0, last_error: null };
    const task = { guid: "TSK-1", client_id: "CLIENT-1234", kind: "purge", subject: "late", payload: "{}" };
    // Due since an hour before this server: only what it has let wait itself counts.
    const times = { due_at: now - 3_600_000, created_at: new Date(now).toISOString() };
    await db
      .insertInto("tasks")
      .values({ ...task, ...times, ...lease })
      .execute();
    await become([200, well]);
    now += 75_000;
    const queue = "A task is due for 75 seconds.";
    await become([503, { status: "unavailable", parts: { ...well.parts, queue } }]);
    await sql.raw(go.tasks).execute(db);
    await own.runDueTasks();
    await become([200, well]);
    await db.destroy();
    await own.stop();
    await removeStore(own.folder);
  });

  it("from when it is to stop on, while it still answers", async () => {
    const own = await startTestPlatform({ stopDelay: 500 });
    const stopped = own.stop();
    expect(await health(own, "ready")).toEqual([
      503,
      { status: "unavailable", parts: { server: "It is stopping." } },
    ]);
    expect((await own.api.call("listUsers")).status).toBe(200);
    await stopped;
    await removeStore(own.folder);
    await expect(health(own, "live")).rejects.toThrow("ECONNREFUSED");
  });
});

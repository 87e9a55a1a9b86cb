import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { onServer, openTestStore, removeStore, run, urlOf } from "../../../test/support/database.js";
import type { Store, Write } from "../database.js";
import * as meta from "../meta.js";
import { openPostgres } from "./postgres.js";

const folder = mkdtempSync(join(tmpdir(), "mxkit-"));
/** With connections of their own, as processes have them. */
let one: Store;
let other: Store;

beforeAll(async () => {
  one = await openTestStore(folder);
  other = await openTestStore(folder);
});
afterAll(async () => {
  await one.close();
  await other.close();
  await removeStore(folder);
});
beforeEach(() => one.write((db) => meta.write(db, "count", "0")));

const count = async (db: Write) => Number(await meta.read(db, "count"));

/** Reads a number, and writes the next: what two do at once must not be lost. */
async function increment(db: Write): Promise<void> {
  await meta.write(db, "count", String((await count(db)) + 1));
}

describe("a transaction", () => {
  it("that was overtaken is done anew, until each has come to its end", async () => {
    let tries = 0;
    const work = (db: Write) => {
      tries += 1;
      return increment(db);
    };
    await Promise.all(Array.from({ length: 40 }, (_, index) => (index % 2 ? one : other).write(work)));
    expect(await one.write(count)).toBe(40);
    expect(tries).toBeGreaterThan(40);
  });

  it("sees no row that was counted before it came: of two that look first, one looks again", async () => {
    const fill = async (db: Write, key: string) => {
      const { rows } = await sql`select from meta where key like 'seat %'`.execute(db);
      if (rows.length >= 5) return;
      await db
        .insertInto("meta")
        .values({ key: `seat ${key}`, value: "" })
        .execute();
    };
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 ? one : other).write((db) => fill(db, `${index}`))),
    );
    const { rows } = await sql`select from meta where key like 'seat %'`.execute(one.read);
    expect(rows).toHaveLength(5);
  });

  it("that takes a value which another has just taken sees that it is taken", async () => {
    const insertNew = async (db: Write) => {
      if ((await meta.read(db, "taken")) !== undefined) return "taken";
      await db.insertInto("meta").values({ key: "taken", value: "1" }).execute();
      return "free";
    };
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => (index % 2 ? one : other).write(insertNew)),
    );
    expect(answers.toSorted()).toEqual(["free", ...Array(11).fill("taken")]);
  });

  it("that fails for another reason is not done again, and nothing of it is there", async () => {
    let tries = 0;
    const work = one.write(async (db) => {
      tries += 1;
      await increment(db);
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect([tries, await one.write(count)]).toEqual([1, 0]);
  });
});

describe("a statement that was prepared", () => {
  it("works on after the tables were changed, in transactions and out of them", async () => {
    const all = (store: Store) => store.read.selectFrom("meta").selectAll().execute();
    const inside = (store: Store) => store.write((db) => db.selectFrom("meta").selectAll().execute());
    await all(one);
    await inside(one);
    await sql`alter table meta add column more integer not null default 7`.execute(other.read);
    expect((await all(one))[0]).toMatchObject({ more: 7 });
    expect((await inside(one))[0]).toMatchObject({ more: 7 });
    await sql`alter table meta drop column more`.execute(other.read);
    expect((await all(one))[0]).not.toHaveProperty("more");
    expect((await inside(one))[0]).not.toHaveProperty("more");
  });
});

describe("a value", () => {
  it("that is a time in milliseconds, bytes or an exact amount comes back as it was", async () => {
    const { rows } = await sql<object>`
      select 253402300799000::bigint as time, '\\x00ff07'::bytea as bytes, '0.10'::text as amount, true as flag
    `.execute(one.read);
    expect(rows).toEqual([
      { time: 253402300799000, bytes: new Uint8Array([0, 255, 7]), amount: "0.10", flag: true },
    ]);
  });

  it.each([
    ["a Date", new Date(0), "A Date cannot be stored"],
    ["an object", {}, "A Object cannot be stored"],
    ["an array", ["a"], "A Array cannot be stored"],
    ["text with a null character", "a\0b", "A text with a null character cannot be stored"],
  ])("that is %s is refused", async (_, value, message) => {
    await expect(sql`select ${value}`.execute(one.read)).rejects.toThrow(message);
  });

  it("that is text sorts by its bytes, whatever the language of the database", async () => {
    const keys = ["order B", "order a", "order-a", "order Ä"];
    await one.write(async (db) => {
      for (const key of keys) await meta.write(db, key, "");
    });
    const rows = await one.read
      .selectFrom("meta")
      .select("key")
      .where("key", "like", "order%")
      .orderBy("key")
      .execute();
    expect(rows.map(({ key }) => key)).toEqual(["order B", "order a", "order Ä", "order-a"]);
  });
});

describe("what one process has for itself", () => {
  it("is not for another until it lets go, or ends", async () => {
    const third = await openTestStore(folder);
    const hold = await one.hold("the clock");
    expect(hold).toBeDefined();
    expect(await one.hold("the clock")).toBeUndefined();
    expect(await third.hold("the clock")).toBeUndefined();
    expect([await one.isHeld("the clock"), await other.isHeld("the clock")]).toEqual([true, true]);
    await hold?.release();
    expect(await other.isHeld("the clock")).toBe(false);
    expect(await third.hold("the clock")).toBeDefined();
    expect(await one.hold("the clock")).toBeUndefined();
    await third.close();
    await expect.poll(() => other.isHeld("the clock")).toBe(false);
    expect(await one.hold("the clock")).toBeDefined();
  });

  it("stays its own when its connections break", async () => {
    expect(await one.hold("lasting")).toBeDefined();
    await sql`
      select pg_terminate_backend(pid, 5000) from pg_stat_activity
      where application_name = 'mxkit' and datname = current_database() and pid <> pg_backend_pid()
    `.execute(other.read);
    await expect.poll(() => other.isHeld("lasting"), { timeout: 10_000 }).toBe(true);
    expect(await other.hold("lasting")).toBeUndefined();
    expect((await one.read.selectFrom("meta").select("key").execute()).length).toBeGreaterThan(0);
    expect(await one.write(count)).toBe(0);
  });
});

it("a database that is not in UTF8 is refused", async () => {
  const name = `${run}-ascii`;
  await onServer((client) =>
    client.query(
      `create database "${name}" encoding 'SQL_ASCII' locale 'C' locale_provider libc template template0`,
    ),
  );
  await expect(openPostgres(urlOf(name))).rejects.toThrow(
    new RegExp(
      `^The database ${name} at .+ is encoded in SQL_ASCII, but UTF8 is needed\\. Make another with `,
    ),
  );
});

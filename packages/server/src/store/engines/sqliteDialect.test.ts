import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockFolder, sqliteDialect } from "./sqliteDialect.js";

interface Tables {
  things: { name: string | null; flag: boolean | null; count: number | null; bytes: Uint8Array | null };
}

let folder = "";
let db: Kysely<Tables>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "mxkit-"));
  db = new Kysely<Tables>({ dialect: sqliteDialect(join(folder, "test.db")) });
  await db.schema
    .createTable("things")
    .addColumn("name", "text")
    .addColumn("flag", "boolean")
    .addColumn("count", "integer")
    .addColumn("bytes", "blob")
    .execute();
});

afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true });
});

const thing = { name: "a", flag: null, count: null, bytes: null };

describe("a value", () => {
  it.each([true, false, null])("that is the boolean %s comes back as one", async (flag) => {
    await db
      .insertInto("things")
      .values({ ...thing, flag })
      .execute();
    expect(await db.selectFrom("things").selectAll().execute()).toEqual([{ ...thing, flag }]);
    expect(await db.selectFrom("things").select("flag").where("flag", "is", flag).execute()).toEqual([
      { flag },
    ]);
  });

  it("that is a number stays a number, also 0 and 1", async () => {
    for (const count of [0, 1, -5, Number.MAX_SAFE_INTEGER]) {
      await db
        .insertInto("things")
        .values({ ...thing, count })
        .execute();
    }
    const rows = await db.selectFrom("things").select("count").execute();
    expect(rows.map(({ count }) => count)).toEqual([0, 1, -5, Number.MAX_SAFE_INTEGER]);
  });

  it("that is text or bytes comes back as it was", async () => {
    const values = { name: "Ünï'; DROP TABLE things; -- 😀", bytes: new Uint8Array([0, 255, 7]) };
    await db
      .insertInto("things")
      .values({ ...thing, ...values })
      .execute();
    const row = await db.selectFrom("things").select(["name", "bytes"]).executeTakeFirstOrThrow();
    expect({ name: row.name, bytes: Uint8Array.from(row.bytes ?? []) }).toEqual(values);
  });

  it.each([
    ["a Date", new Date(0), "A Date cannot be stored"],
    ["an object", {}, "A Object cannot be stored"],
    ["an array", ["a"], "A Array cannot be stored"],
    ["undefined", undefined, "A undefined cannot be stored"],
    ["a symbol", Symbol("a"), "A Symbol cannot be stored"],
  ])("that is %s is refused, and nothing is written", async (_, value, message) => {
    const statement = sql`insert into things (name) values (${value})`;
    await expect(statement.execute(db)).rejects.toThrow(message);
    expect(await db.selectFrom("things").selectAll().execute()).toEqual([]);
  });
});

describe("a statement", () => {
  it("is right after more of them than are kept", async () => {
    await db.insertInto("things").values(thing).execute();
    for (let number = 0; number < 600; number++) {
      const { rows } = await sql.raw<{ n: number }>(`select ${number} as n`).execute(db);
      expect(rows).toEqual([{ n: number }]);
    }
    expect(await db.selectFrom("things").select("name").execute()).toEqual([{ name: "a" }]);
  });

  it("says how many rows it changed", async () => {
    await db.insertInto("things").values([thing, thing]).execute();
    const { numUpdatedRows } = await db.updateTable("things").set({ name: "b" }).executeTakeFirst();
    expect(numUpdatedRows).toBe(2n);
  });
});

describe("a database", () => {
  it("writes ahead, waits for the disk at every commit, and holds to its references", async () => {
    const pragma = async (name: string) =>
      Object.values((await sql.raw(`pragma ${name}`).execute(db)).rows[0] as object);
    expect(await pragma("journal_mode")).toEqual(["wal"]);
    expect(await pragma("synchronous")).toEqual([2]);
    expect(await pragma("foreign_keys")).toEqual([1]);
    expect(await pragma("busy_timeout")).toEqual([5000]);
  });

  it("forgets what a failed transaction wrote", async () => {
    const work = db.transaction().execute(async (write) => {
      await write.insertInto("things").values(thing).execute();
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(await db.selectFrom("things").selectAll().execute()).toEqual([]);
  });

  it("that is for reading sees what was written, and writes nothing", async () => {
    const reader = new Kysely<Tables>({
      dialect: sqliteDialect(join(folder, "test.db"), { readOnly: true }),
    });
    await db.insertInto("things").values(thing).execute();
    expect(await reader.selectFrom("things").selectAll().execute()).toEqual([thing]);
    await expect(reader.insertInto("things").values(thing).execute()).rejects.toThrow("readonly");
    await reader.destroy();
  });
});

describe("the lock of a folder", () => {
  it("is held by one, and free again once it is released", () => {
    const file = join(folder, "lock");
    const lock = lockFolder(file);
    expect(() => lockFolder(file)).toThrow("locked");
    lock.release();
    lockFolder(file).release();
  });

  it("dies with its process", () => {
    const file = join(folder, "lock");
    const module = JSON.stringify(new URL("./sqliteDialect.ts", import.meta.url).href);
    const script = `import(${module}).then(({ lockFolder }) => { lockFolder(${JSON.stringify(file)}); process.kill(process.pid, "SIGKILL"); })`;
    const { signal, stderr } = spawnSync(process.execPath, ["--import", "tsx", "-e", script], {
      encoding: "utf8",
    });
    expect([signal, stderr]).toEqual(["SIGKILL", ""]);
    lockFolder(file).release();
  });
});

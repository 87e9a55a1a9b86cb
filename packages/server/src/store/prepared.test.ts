import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestStore, removeStore } from "../../test/support/database.js";
import type { Read, Store } from "./database.js";
import { prepared, preparedFirst } from "./prepared.js";

let folder: string;
let store: Store;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mxkit-"));
  store = await openTestStore(folder);
});
afterAll(async () => {
  await store.close();
  await removeStore(folder);
});

interface Pair {
  left: string;
  right: number;
}

/** Counts how often it is built. */
function pairs() {
  const counted = { builds: 0 };
  const build = (db: Read, left: string, right: number) => {
    counted.builds += 1;
    const query = sql<Pair>`select cast(${left} as text) as "left", cast(${right} as integer) as "right"
      where cast(${right} as integer) > 0 and ${0} < 1`;
    return { compile: () => query.compile(db) };
  };
  return { counted, build };
}

describe("a prepared query", () => {
  it("is run with the values of each call, in whichever place and as often as they stand in it", async () => {
    const run = prepared(pairs().build);
    expect(await run(store.read, "a", 1)).toEqual([{ left: "a", right: 1 }]);
    expect(await run(store.read, "b", 2)).toEqual([{ left: "b", right: 2 }]);
    expect(await run(store.read, "c", 0)).toEqual([]);
  });

  it("keeps calls at the same time apart", async () => {
    const run = preparedFirst(pairs().build);
    const calls = Array.from({ length: 20 }, (_, index) => run(store.read, `n${index}`, index + 1));
    expect((await Promise.all(calls)).map((row) => row?.left)).toEqual(calls.map((_, index) => `n${index}`));
  });

  it("is built once for a database, its transactions included", async () => {
    const { counted, build } = pairs();
    const run = preparedFirst(build);
    await run(store.read, "a", 1);
    await run(store.read, "b", 2);
    expect(counted.builds).toBe(1);
    for (const left of ["c", "d"]) {
      expect(await store.write((db) => run(db, left, 3))).toEqual({ left, right: 3 });
    }
    expect(counted.builds).toBe(2);
  });

  it("has no first row where there is none", async () => {
    expect(await preparedFirst(pairs().build)(store.read, "a", 0)).toBeUndefined();
  });

  it("sees in a transaction what was written there", async () => {
    const key = preparedFirst((db: Read, name: string) =>
      db.selectFrom("meta").select("value").where("key", "=", name),
    );
    await store.write(async (db) => {
      await db.insertInto("meta").values({ key: "here", value: "1" }).execute();
      expect(await key(db, "here")).toEqual({ value: "1" });
      expect(await key(store.read, "here")).toBeUndefined();
    });
    expect(await key(store.read, "here")).toEqual({ value: "1" });
  });
});

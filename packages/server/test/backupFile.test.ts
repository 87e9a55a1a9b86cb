import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connectTo, openTestStore } from "./support/database.js";
import { useServers } from "./support/process.js";

const servers = useServers();

/** Where a backup is restored to. */
let other: string;
beforeEach(async () => {
  other = await mkdtemp(join(tmpdir(), "mxkit-"));
});
afterEach(() => rm(other, { recursive: true }));

const path = (name: string) => join(servers.folder, name);

describe("a backup of SQLite's file", () => {
  const restore = (file: string) => servers.mxkit(["restore", file], { env: { MXKIT_DATA: other } });
  const original = async () => {
    await (await openTestStore(servers.folder)).close();
    expect((await servers.mxkit(["backup", path("a.backup")])).code).toBe(0);
    return path("a.backup");
  };

  it.each([
    ["that is cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      "that is changed in its middle",
      (bytes: Buffer) => bytes.fill(7, bytes.length / 2, bytes.length / 2 + 8192),
    ],
    ["that is something else", () => Buffer.from("No database at all, but text. ".repeat(100))],
  ])("%s is not restored: nothing is there afterwards", async (_, damage) => {
    const file = await original();
    writeFileSync(file, damage(readFileSync(file)));
    const { code, stderr } = await restore(file);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${file} is damaged, or no database: `)]);
    expect(existsSync(join(other, "mxkit.db"))).toBe(false);
  });

  it("is restored as its owner's alone, whatever the mode of the backup", async () => {
    const file = await original();
    chmodSync(file, 0o444);
    writeFileSync(join(other, "master.key"), Buffer.alloc(32).toString("base64"));
    expect(await restore(file)).toMatchObject({ code: 0, stderr: "" });
    expect(statSync(join(other, "mxkit.db")).mode & 0o777).toBe(0o600);
  });

  it("needs no API key where a server would, as in a container", async () => {
    await original();
    const env = { HOST: "0.0.0.0" };
    expect(await servers.mxkit(["backup", path("b.backup")], { env })).toMatchObject({ code: 0, stderr: "" });
  });

  it("of a later version is not taken for one of this", async () => {
    await original();
    const db = await connectTo(servers.folder);
    await sql`insert into kysely_migration values ('9999_later', '')`.execute(db);
    await db.destroy();
    const { stderr } = await servers.mxkit(["backup", path("later.backup")]);
    expect(stderr).toContain("is of a later version of mxkit: its tables are at 9999_later.");
    expect(existsSync(path("later.backup"))).toBe(false);
  });

  it("that is not there is told, as is a folder without a database", async () => {
    expect((await restore(path("none.db"))).stderr).toContain(`There is no file ${path("none.db")}.`);
    const { stderr } = await servers.mxkit(["backup", path("b.db")], { env: { MXKIT_DATA: other } });
    expect(stderr).toContain(`There is no database in ${other}.`);
  });
});

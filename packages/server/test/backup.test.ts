import { copyFileSync, existsSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { User } from "@mxkit/api/v20111101";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyStore, engine, removeStore, storeOf } from "./support/database.js";
import { accountsOf, everyPage } from "./support/members.js";
import { done, later, until, useServers } from "./support/process.js";

const servers = useServers();

/** Where a backup is restored to: a folder without a database, or a database without tables. */
let other: string;
let restored: Record<string, string>;
beforeEach(async () => {
  other = await mkdtemp(join(tmpdir(), "mxkit-"));
  const { database } = await storeOf(other);
  if (database !== undefined) await emptyStore(other);
  restored = { MXKIT_DATA: other, ...(database === undefined ? {} : { DATABASE_URL: database }) };
});
afterEach(() => removeStore(other));

const path = (name: string) => join(servers.folder, name);

describe("a backup", () => {
  it("made under load has every write that was acknowledged before it, and a server goes on from it", async () => {
    const first = servers.start({ MXKIT_JOB_DURATION: "0" });
    const api = await first.api();
    const member = await api.createMember(await api.createUser());
    await until(api, member, done);
    const acknowledged: string[] = [];
    const write = async () => {
      while (true) acknowledged.push((await api.createUser()).guid);
    };
    const writers = Promise.allSettled([write(), write(), write(), write()]);
    while (acknowledged.length < 50) await later(1);

    const before = [...acknowledged];
    const backup = await servers.mxkit(["backup", path("a.backup"), "--key", path("a.key")]);
    expect(backup).toMatchObject({ code: 0, stderr: "" });
    expect(backup.stdout).toMatch(
      /^Backed up to .*: 1 client, \d+ users, 1 member, \d+ transactions; tables at 0/,
    );
    expect(acknowledged.length).toBeGreaterThan(before.length);
    expect([statSync(path("a.backup")).mode & 0o077, statSync(path("a.key")).mode & 0o077]).toEqual([0, 0]);
    await first.end("SIGKILL");
    await writers;

    const args = ["restore", path("a.backup"), "--key", path("a.key")];
    expect(await servers.mxkit(args, { env: restored })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Restored .*: 1 client, \d+ users, 1 member/),
    });
    const again = await servers.start({ ...restored, MXKIT_JOB_DURATION: "0" }).api();
    const users = (await everyPage<User>(again, "listUsers", {})).map(({ guid }) => guid);
    expect(users).toEqual(expect.arrayContaining(before));
    expect(await accountsOf(again, member)).toHaveLength(21);
    // With the credentials of the backup, which the key of the backup opens.
    const { status } = await again.call("aggregateMember", {
      path: { user_guid: member.user_guid, member_guid: member.guid },
    });
    expect(status).toBe(202);
    await until(again, member, done);

    const twice = await servers.mxkit(["restore", path("a.backup")], { env: restored });
    expect(twice).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        engine === "sqlite" ? /running on/ : /has tables, which are not overwritten/,
      ),
    });
    const over = await servers.mxkit(["backup", path("a.backup")], { env: restored });
    expect(over).toMatchObject({ code: 1, stderr: expect.stringContaining("is there already") });
  });

  it("without its master key is not restored with another, or none", async () => {
    const first = servers.start();
    await first.api();
    await first.end("SIGTERM");
    const backup = await servers.mxkit(["backup", path("a.backup")]);
    expect(backup.stdout).toContain("The master key is not in it.");
    const restore = (...more: string[]) =>
      servers.mxkit(["restore", path("a.backup"), ...more], { env: restored });
    const prefix =
      engine === "sqlite" ? "" : "The tables are restored, but no server can start on them yet. ";

    expect((await restore()).stderr).toBe(
      `mxkit cannot restore: ${prefix}The master key is missing, without which no server starts on this backup. Name its file with --key, put it in ${join(other, "master.key")}, or set MXKIT_MASTER_KEY.\n`,
    );
    expect(existsSync(join(other, "mxkit.db"))).toBe(false);
    if (engine === "postgres") await emptyStore(other);
    writeFileSync(path("wrong.key"), Buffer.alloc(32, 1).toString("base64"));
    expect((await restore("--key", path("wrong.key"))).stderr).toBe(
      `mxkit cannot restore: ${prefix}The backup was written with another master key than that of ${path("wrong.key")}.\n`,
    );
    expect(existsSync(join(other, "master.key"))).toBe(false);
    if (engine === "postgres") await emptyStore(other);
    copyFileSync(path("master.key"), join(other, "master.key"));
    expect((await restore()).code).toBe(0);
  });
});

import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { User } from "@mxkit/api/v20111101";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startOwnPostgres } from "../../../scripts/postgres.mjs";
import type { Api } from "./support/api.js";
import { expectError } from "./support/expectError.js";
import { accountsOf, everyPage } from "./support/members.js";
import { done, later, until, useServers } from "./support/process.js";

const servers = useServers();
let postgres: ReturnType<typeof startOwnPostgres>;
/** A disk of 32 MB that holds the tables; PostgreSQL's log of changes is elsewhere. */
let disk: string;
let isMounted = false;

beforeAll(() => {
  postgres = startOwnPostgres();
  disk = mkdtempSync(join(tmpdir(), "mxkit-disk-"));
  if (postgres) isMounted = mount(disk, statSync(folderOf(postgres.url)));
});
afterAll(() => {
  postgres?.stop();
  if (isMounted) execFileSync("umount", [disk]);
  rmSync(disk, { recursive: true });
});

const folderOf = (url: string) => new URL(url).searchParams.get("host") ?? "";

/** @returns whether it may be done here */
function mount(folder: string, { uid, gid }: { uid: number; gid: number }): boolean {
  const options = `size=32m,uid=${uid},gid=${gid},mode=700`;
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Leaves no byte on the disk. @returns what gives them back */
function fill(): () => void {
  const ballast = join(disk, "ballast");
  const file = openSync(ballast, "w");
  try {
    while (writeSync(file, Buffer.alloc(4096)) > 0);
  } catch (error) {
    expect(error).toMatchObject({ code: "ENOSPC" });
  } finally {
    closeSync(file);
  }
  return () => rmSync(ballast);
}

async function databaseOnDisk(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create tablespace small location '${disk}'`);
  await client.query("create database small tablespace small");
  await client.end();
  return url.replace("/postgres?", "/small?");
}

it("a PostgreSQL whose disk is full refuses with 503 what has no place, reads on, and goes on by itself", async (test) => {
  if (!postgres) return test.skip("PostgreSQL's own programs are not on this machine.");
  if (!isMounted) return test.skip("This machine lets nobody here mount a file system.");
  const DATABASE_URL = await databaseOnDisk(postgres.url);
  const api = await servers.start({ DATABASE_URL, MXKIT_JOB_DURATION: "400" }).api();
  const before = await api.createUser({ metadata: "before" });
  const member = await api.createMember(before);
  const giveBack = fill();
  const kept = [before.guid, ...(await createUntilFull(api))];
  expect((await api.call("readUser", { path: { user_guid: before.guid } })).status).toBe(200);
  expect(await guidsOf(api)).toEqual(kept);
  await later(600);
  giveBack();

  kept.push((await api.createUser({ metadata: "after" })).guid);
  expect(await guidsOf(api)).toEqual(kept);
  await until(api, member, done);
  expect(await accountsOf(api, member)).toHaveLength(21);
});

/** Until ten have been refused. @returns the guids of those that found a place */
async function createUntilFull(api: Api): Promise<string[]> {
  const guids: string[] = [];
  for (let refused = 0; refused < 10; ) {
    const answer = await api.call("createUser", { body: { user: { metadata: "meanwhile" } } });
    if (answer.status === 200) guids.push(answer.body.user.guid);
    else {
      expectError(answer, 503, "service_unavailable_error", "database");
      refused += 1;
    }
  }
  return guids;
}

const guidsOf = async (api: Api) => (await everyPage<User>(api, "listUsers", {})).map(({ guid }) => guid);

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Kysely } from "kysely";
import { expect, it } from "vitest";
import { sqliteDialect } from "../src/store/engines/sqliteDialect.js";
import type { Tables } from "../src/store/schema.js";
import { useServers } from "./support/process.js";

const servers = useServers();

it("a start on the folder of another server cannot be: it says so, and leaves that one alone", async () => {
  const api = await servers.start().api();
  const second = servers.start();
  expect(await second.exited).toEqual({ code: 1, signal: null });
  expect(second.output).toBe(
    `mxkit cannot start: Another mxkit is running on ${servers.folder}. Stop it, or give this one its own folder with MXKIT_DATA.\n`,
  );
  expect((await api.createUser()).guid).toMatch(/^USR-/);
});

it("a start on a folder where nothing can be written says that, and not that another has it", async () => {
  await mkdir(join(servers.folder, "mxkit.lock"));
  const server = servers.start();
  expect(await server.exited).toEqual({ code: 1, signal: null });
  expect(server.output).toBe(
    `mxkit cannot start: MXKIT_DATA is ${servers.folder}, where nothing can be written (Failed to open database: unable to open database file). Look whose it is, and at the disk.\n`,
  );
});

it("the file of a server that has stopped is all of its data, and its owner's alone", async () => {
  const server = servers.start();
  const user = await (await server.api()).createUser();
  const file = join(servers.folder, "mxkit.db");
  for (const name of [file, `${file}-wal`, join(servers.folder, "master.key")])
    expect((await stat(name)).mode & 0o777).toBe(0o600);
  expect(await server.end("SIGTERM")).toEqual({ code: 0, signal: null });
  const folder = await mkdtemp(join(tmpdir(), "mxkit-"));
  await copyFile(file, join(folder, "copy.db"));
  const copy = new Kysely<Tables>({ dialect: sqliteDialect(join(folder, "copy.db"), { readOnly: true }) });
  expect(await copy.selectFrom("users").select("guid").execute()).toEqual([{ guid: user.guid }]);
  await copy.destroy();
  await rm(folder, { recursive: true });
});

it.skipIf(!existsSync("/usr/bin/prlimit"))("a server whose disk is full stops as any other", async () => {
  const server = servers.start();
  await (await server.api()).createUser();
  await promisify(execFile)("prlimit", [`--pid=${server.pid}`, "--fsize=0:unlimited"]);
  expect(await server.end("SIGTERM")).toEqual({ code: 0, signal: null });
});

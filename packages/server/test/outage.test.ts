import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import type { Member, User } from "@mxkit/api/v20111101";
import { expect, it } from "vitest";
import type { Api } from "./support/api.js";
import { engine, onServer, storeOf } from "./support/database.js";
import { expectError } from "./support/expectError.js";
import { accountsOf, everyPage } from "./support/members.js";
import { done, later, type ServerProcess, until, useServers } from "./support/process.js";

const servers = useServers();

/** Takes the ground from under a server. @returns what gives it back */
type Outage = (server: ServerProcess) => Promise<() => Promise<void>>;

/** Not a byte can be written to any file, as on a full disk. */
const fullDisk: Outage = async ({ pid }) => {
  const limit = (size: string) => promisify(execFile)("prlimit", [`--pid=${pid}`, `--fsize=${size}`]);
  await limit("0:unlimited");
  return async () => void (await limit("unlimited"));
};

async function databaseName(): Promise<string> {
  const { database = "" } = await storeOf(servers.folder);
  return decodeURIComponent(new URL(database).pathname.slice(1));
}

/** All connections are cut, and there are no new ones, as while PostgreSQL restarts. */
const noServer: Outage = async () => {
  const name = await databaseName();
  const allow = (isAllowed: boolean) =>
    onServer((client) => client.query(`alter database "${name}" allow_connections ${isAllowed}`));
  await allow(false);
  await onServer((client) =>
    client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]),
  );
  return async () => void (await allow(true));
};

/** The database can only be read. */
const readOnly: Outage = async () => {
  const name = await databaseName();
  const set = (value: string) =>
    onServer(async (client) => {
      await client.query(`alter database "${name}" ${value}`);
      await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]);
    });
  await set("set default_transaction_read_only = on");
  return () => set("reset default_transaction_read_only");
};

const outages: [string, Outage][] =
  engine === "postgres"
    ? [
        ["PostgreSQL that is gone", noServer],
        ["PostgreSQL that can only be read", readOnly],
      ]
    : [["a full disk", fullDisk]];

it.skipIf(engine === "sqlite" && !existsSync("/usr/bin/prlimit")).each(outages)(
  "%s: writes are refused with 503, nothing is half done, and all goes on by itself",
  async (_, outage) => {
    const server = servers.start({ MXKIT_JOB_DURATION: "400" });
    const [api, control] = [await server.api(), await server.control()];
    const before = await api.createUser({ metadata: "before" });
    const member = await api.createMember(before);
    const giveBack = await outage(server);
    const answer = await api.call("createUser", { body: { user: { metadata: "lost" } } });
    expectError(answer, 503, "service_unavailable_error", "database");
    const ofControl = await control.call("createClient", { body: { client: { client_id: "lost" } } });
    expectError(ofControl, 503, "service_unavailable_error", "database");
    expect((await api.call("updateUser", userWith(before, "changed"))).status).toBe(503);
    await later(600);
    await giveBack();

    const after = await recovered(api);
    expect((await control.call("readClient", { path: { client_id: "lost" } })).status).toBe(404);
    const users = await everyPage<User>(api, "listUsers", {});
    expect(users.map(({ metadata }) => metadata)).toEqual(["before", after.metadata]);
    await wholeMember(api, member);
  },
);

const userWith = (user: User, metadata: string) => ({
  path: { user_guid: user.guid },
  body: { user: { metadata } },
});

/** The first user that can be made again. */
async function recovered(api: Api): Promise<User> {
  for (const end = Date.now() + 10_000; Date.now() < end; await later(50)) {
    const { status, body } = await api.call("createUser", { body: { user: { metadata: "after" } } });
    if (status === 200) return body.user;
  }
  throw new Error("The server did not recover.");
}

/** Its job, in whose middle it happened, has come to its end, once. */
async function wholeMember(api: Api, member: Member): Promise<void> {
  await until(api, member, done);
  expect(await accountsOf(api, member)).toHaveLength(21);
}

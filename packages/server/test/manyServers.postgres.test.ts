import type { Member } from "@mxkit/api/v20111101";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepLeaseLog, readLeaseLog } from "../../../scripts/crash/leaseLog.js";
import type { Database } from "../src/store/database.js";
import { lastMigration } from "../src/store/open.js";
import { type Answer, Api } from "./support/api.js";
import type { Control } from "./support/control.js";
import { connectTo, emptyStore } from "./support/database.js";
import { EventStream } from "./support/events.js";
import { accountsOf, LOGIN, PASSWORD, pathOf, transactionsOf } from "./support/members.js";
import { done, later, type ServerProcess, until, useServers } from "./support/process.js";
import { Receiver } from "./support/receiver.js";

const servers = useServers();
let db: Database;

beforeEach(async () => {
  db = await connectTo(servers.folder);
});
afterEach(() => db.destroy());

/** So many servers on the database, each with the API. */
async function start(count: number, environment: Record<string, string> = { MXKIT_JOB_DURATION: "0" }) {
  const processes = times(count, () => servers.start(environment));
  return { processes, apis: await Promise.all(processes.map((server) => server.api())) };
}

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** Asks all servers in turn, all at once. */
function atOnce(apis: Api[], count: number, ask: (api: Api, index: number) => Promise<Answer>) {
  return Promise.all(times(count, (index) => ask(apis[index % apis.length] as Api, index)));
}

/** How often each status was answered. */
function statuses(answers: Answer[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

const createMember = (api: Api, user_guid: string, member: object, password: string) =>
  api.call("createMember", {
    path: { user_guid },
    body: {
      member: {
        institution_code: "mxbank",
        credentials: [
          { guid: LOGIN, value: "mxuser" },
          { guid: PASSWORD, value: password },
        ],
        ...member,
      },
    },
  });

describe("servers that start at once on a database without tables", () => {
  beforeEach(() => emptyStore(servers.folder));

  it("migrate it once, and all of them serve the same client", async () => {
    const { apis } = await start(4);
    const { guid } = await (apis[0] as Api).createUser();
    for (const api of apis) {
      expect((await api.call("readUser", { path: { user_guid: guid } })).body.user.guid).toBe(guid);
    }
    const names = (table: string, column: string) =>
      sql<{ name: string }>`select ${sql.ref(column)} as name from ${sql.table(table)} order by 1`.execute(
        db,
      );
    const migrated = (await names("kysely_migration", "name")).rows.map(({ name }) => name);
    expect(migrated[0]).toBe("0001_platform");
    expect(migrated.at(-1)).toBe(lastMigration);
    expect(new Set(migrated).size).toBe(migrated.length);
    expect((await names("clients", "client_id")).rows).toEqual([{ name: "CLIENT-1234" }]);
    expect((await names("api_keys", "client_id")).rows).toEqual([{ name: "CLIENT-1234" }]);
  });
});

describe("a master key that is replaced while servers are at work", () => {
  it("both go on: also one that knows the former key alone, with clients that it has not seen yet", async () => {
    const [old, young] = [1, 2].map((byte) => Buffer.alloc(32, byte).toString("base64"));
    const quick = { MXKIT_JOB_DURATION: "0" };
    const first = servers.start({ ...quick, MXKIT_MASTER_KEY: old ?? "" });
    const api = await first.api();
    const user = await api.createUser();
    const second = servers.start({ ...quick, MXKIT_MASTER_KEY: `${young},${old}` });
    const { client, key } = await (await second.control()).createClient();
    const apiOfFirst = new Api(api.url, { clientId: client.client_id, apiKey: key });
    const theirs = await apiOfFirst.createUser();
    expect((await createMember(apiOfFirst, theirs.guid, {}, "secret")).status).toBe(202);
    const apiOfSecond = await second.api();
    expect((await createMember(apiOfSecond, user.guid, {}, "secret")).status).toBe(202);
    expect((await createMember(api, user.guid, {}, "secret")).status).toBe(409);
    await first.end("SIGTERM");
    await second.end("SIGTERM");
    const third = servers.start({ ...quick, MXKIT_MASTER_KEY: young ?? "" });
    expect((await createMember(await third.api(), user.guid, {}, "secret")).status).toBe(409);
  });
});

describe("two servers at the same time", () => {
  it("let a user have twenty-five members", async () => {
    const { apis } = await start(2);
    const user = await (apis[0] as Api).createUser();
    const answers = await atOnce(apis, 40, (api, index) =>
      createMember(api, user.guid, { skip_aggregation: true }, `password ${index}`),
    );
    expect(statuses(answers)).toEqual({ 202: 25, 422: 15 });
  });

  it("let a client have as many users as its limits allow", async () => {
    const { apis, processes } = await start(2);
    const control = await (processes[0] as ServerProcess).control();
    const body = { client: { limits: "startup" } };
    // Up to one hundred users, and one hundred requests a minute: most of them are there before.
    await atOnce(apis, 90, (api) => api.call("createUser", { body: { user: { metadata: "one of many" } } }));
    await control.call("updateClient", { path: { client_id: "CLIENT-1234" }, body });
    const answers = await atOnce(apis, 30, (api) =>
      api.call("createUser", { body: { user: { metadata: "one of many" } } }),
    );
    expect(statuses(answers)).toEqual({ 200: 10, 422: 20 });
  });

  it("give an id to one user, and credentials to one member", async () => {
    const { apis } = await start(2);
    const users = await atOnce(apis, 20, (api) => api.call("createUser", { body: { user: { id: "one" } } }));
    expect(statuses(users)).toEqual({ 200: 1, 409: 19 });
    const user = await (apis[0] as Api).createUser();
    const members = await atOnce(apis, 20, (api) => createMember(api, user.guid, {}, "password"));
    expect(statuses(members)).toEqual({ 202: 1, 409: 19 });
  });

  it("check the balances of a member once in two hours", async () => {
    const { apis } = await start(2);
    const [api] = apis as [Api];
    const member = await api.createMember(await api.createUser());
    await until(api, member, done);
    const ask = () => atOnce(apis, 20, (one) => one.call("checkBalances", { path: pathOf(member) }));
    const answers = await ask();
    // While the job runs, a second call finds it; after it, the throttle.
    expect(Object.keys(statuses(answers)).filter((status) => !["202", "429"].includes(status))).toEqual([]);
    await until(api, member, done);
    expect(statuses(await ask())).toEqual({ 429: 20 });
    const jobs = await db.selectFrom("jobs").select("guid").where("type", "=", "BALANCE").execute();
    expect(jobs).toHaveLength(1);
  });

  it("move a client's clock one at a time, and do on the way what falls due, each once", async () => {
    const { processes } = await start(2, { MXKIT_JOB_DURATION: "0", MXKIT_BACKGROUND_INTERVAL: "86400" });
    const planes = await Promise.all(processes.map((server) => server.control()));
    const [first] = planes as [(typeof planes)[number]];
    const { api, path } = await first.createClient({ clock: { time: "2030-01-01T00:00:00Z", speed: 0 } });
    const user = await api.createUser();
    const members: Member[] = [];
    for (const password of ["one", "two", "three"]) members.push(await api.createMember(user, { password }));
    for (const member of members) await until(api, member, done);
    const answers = await Promise.all(
      times(6, (index) => {
        const body = { clock: { time: "2030-01-21T00:00:00Z" } };
        return (planes[index % 2] as typeof first).call("advanceClock", { path, body });
      }),
    );
    const counts = statuses(answers);
    expect(counts[200]).toBeGreaterThanOrEqual(1);
    expect((counts[200] ?? 0) + (counts[409] ?? 0)).toBe(6);
    expect((await first.clock(path)).time).toBe("2030-01-21T00:00:00Z");
    for (const { guid } of members) {
      const jobs = await db
        .selectFrom("jobs")
        .select(["finished_at", "outcome"])
        .where("member_guid", "=", guid)
        .orderBy("guid")
        .execute();
      expect(jobs.length).toBeGreaterThan(15);
      expect(new Set(jobs.map(({ outcome }) => outcome))).toEqual(new Set(["CONNECTED"]));
      const days = jobs.map(({ finished_at }) => Math.floor(Date.parse(finished_at ?? "") / 86_400_000));
      expect(new Set(days).size).toBe(days.length);
    }
  });

  it("tell who watches webhooks at one of them what the other delivers, in one order and without a gap", async () => {
    const receiver = new Receiver();
    await receiver.start();
    const { processes, apis } = await start(2);
    const planes = await Promise.all(processes.map((server) => server.control()));
    const { path } = apis[0] as Api;
    for (const kind of ["users", "members"]) {
      const body = { webhook_url: { url: `${receiver.url}/${kind}` } };
      await (planes[0] as Control).call("setWebhookURL", { path: { ...path, webhook_kind: kind }, body });
    }
    const streams = await Promise.all(planes.map(({ url }) => EventStream.open(url, path)));
    await atOnce(apis, 60, (api) => api.call("createUser", { body: { user: { metadata: "one of many" } } }));
    const [one, other] = await Promise.all(streams.map((stream) => stream.take(60)));
    expect(one).toEqual(other);
    const ids = one?.map(({ id }) => Number(id)) ?? [];
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    expect(new Set(one?.map(({ data }) => data.webhook_delivery.guid)).size).toBe(60);
    for (const stream of streams) stream.hangUp();
    await receiver.stop();
  });

  it("do each job once", async () => {
    const { apis } = await start(2);
    const members = await Promise.all(
      times(20, async (index) => {
        const api = apis[index % 2] as Api;
        return api.createMember(await api.createUser());
      }),
    );
    for (const member of members) await until(apis[0] as Api, member, done);
    for (const member of members) {
      const accounts = await accountsOf(apis[1] as Api, member);
      expect(accounts).toHaveLength(21);
      const [checking] = accounts;
      const transactions = await transactionsOf(apis[1] as Api, member);
      expect(transactions.filter(({ account_guid }) => account_guid === checking?.guid)).toHaveLength(176);
    }
    const jobs = await db.selectFrom("jobs").select("outcome").execute();
    expect(jobs).toEqual(members.map(() => ({ outcome: "CONNECTED" })));
    expect(await db.selectFrom("tasks").select("guid").execute()).toEqual([]);
  });
});

describe("a server that dies beside another", () => {
  it("has its jobs done by the other, each once, one of a member at a time", async () => {
    await keepLeaseLog(db, "postgres");
    const { apis, processes } = await start(2, { MXKIT_JOB_DURATION: "200" });
    const [dying, other] = apis as [Api, Api];
    const members = await Promise.all(
      times(8, async (index) => {
        const api = index % 2 === 0 ? dying : other;
        return api.createMember(await api.createUser());
      }),
    );
    const claimed = async () => (await readLeaseLog(db)).claims > 4;
    while (!(await claimed())) await later(10);
    await processes[0]?.end("SIGKILL");
    for (const member of members) await until(other, member, done);
    for (const member of members) expect(await accountsOf(other, member)).toHaveLength(21);
    const { put, ended, faults } = await readLeaseLog(db);
    expect({ faults, left: put - ended }).toEqual({ faults: [], left: 0 });
  });

  it("leaves no clock behind that cannot be moved", async () => {
    const { processes } = await start(2);
    const [dying, other] = processes as [ServerProcess, ServerProcess];
    const living = await other.control();
    const { path } = await living.createClient({ clock: { speed: 0 } });
    const flag = db.updateTable("clients").where("client_id", "=", path.client_id);
    await flag.set({ is_advancing: true }).execute();
    await dying.end("SIGKILL");
    const body = { clock: { seconds: 60 } };
    expect((await living.call("advanceClock", { path, body })).status).toBe(200);
  });
});

import type { MemberStatus } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { waitingByKind } from "../src/jobs/queue.js";
import type { Read } from "../src/store/database.js";
import { openTestStore } from "./support/database.js";
import { accountsOf, answer, challengesOf, transactionsOf } from "./support/members.js";
import { done, later, until, useServers } from "./support/process.js";

const servers = useServers();

/** What is about one moment; scripts/crash kills at any. */
describe("after kill -9", () => {
  it.each<[string, Partial<MemberStatus>, boolean?]>([
    ["right after the answer that took it", {}],
    ["while it collects", { connection_status: "CONNECTED" }],
    ["in the middle of a step", { connection_status: "CONNECTED" }, true],
  ])(
    "%s, a job goes on where the server starts again: everything is there, once",
    async (_, moment, leased) => {
      const first = servers.start();
      const api = await first.api();
      const member = await api.createMember(await api.createUser());
      await until(api, member, { ...moment, is_being_aggregated: true });
      expect(await first.end("SIGKILL")).toEqual({ code: null, signal: "SIGKILL" });
      await findTask(leased);

      const again = await servers.start().api();
      await until(again, member, done);
      const accounts = await accountsOf(again, member);
      expect(accounts).toHaveLength(21);
      const [checking] = accounts;
      const transactions = await transactionsOf(again, member);
      expect(transactions.filter(({ account_guid }) => account_guid === checking?.guid)).toHaveLength(176);
      const told = transactions.map(
        ({ account_guid, transacted_at, posted_at, amount, original_description }) =>
          `${account_guid} ${transacted_at} ${posted_at} ${amount} ${original_description}`,
      );
      expect(new Set(told).size).toBe(told.length);
    },
  );

  it("a challenge is still there and can be answered", async () => {
    const first = servers.start({ MXKIT_JOB_DURATION: "0" });
    const api = await first.api();
    const member = await api.createMember(await api.createUser(), { password: "options" });
    await until(api, member, { connection_status: "CHALLENGED" });
    const challenges = await challengesOf(api, member);
    await first.end("SIGKILL");

    const again = await servers.start({ MXKIT_JOB_DURATION: "0" }).api();
    expect(await challengesOf(again, member)).toEqual(challenges);
    await answer(again, member, "correct");
    await until(again, member, done);
    expect(await accountsOf(again, member)).toHaveLength(21);
  });

  it.each([0, 1, 60])(
    "a clock of speed %s that was being advanced stands where it had come to, and can be advanced again",
    async (speed) => {
      const environment = { MXKIT_JOB_DURATION: "0", MXKIT_BACKGROUND_INTERVAL: "86400" };
      const first = servers.start(environment);
      const control = await first.control();
      const start = Date.UTC(2030, 0, 1);
      const { client, api, path } = await control.createClient({
        clock: { time: new Date(start).toISOString(), speed: 0 },
      });
      const user = await api.createUser();
      const members = [];
      for (const password of ["one", "two", "three"])
        members.push(await api.createMember(user, { password }));
      for (const member of members) await until(api, member, done);
      if (speed > 0) await control.call("updateClock", { path, body: { clock: { speed } } });

      const body = { clock: { time: "2030-12-01T00:00:00Z" } };
      const advancing = control.call("advanceClock", { path, body }).then(
        ({ status }) => status,
        () => "cut",
      );
      const timeOf = async (plane: typeof control) => Date.parse((await plane.clock(path)).time);
      let seen = start;
      while (seen < start + 10 * day) seen = await timeOf(control);
      await first.end("SIGKILL");
      expect(await advancing).toBe("cut");
      const waiting = await tasksOf(client.client_id);
      const subjects = new Set(waiting.map(({ subject }) => subject));
      expect(subjects).toEqual(new Set(members.map(({ guid }) => guid)));

      const second = servers.start(environment);
      const again = await second.control();
      const clock = await again.clock(path);
      expect(clock).toMatchObject({ speed, is_frozen: speed === 0 });
      expect(Date.parse(clock.time)).toBeGreaterThanOrEqual(seen);
      expect(clock.time < body.clock.time).toBe(true);
      const [entry] = (await again.call("listAuditLog", { query: path })).body.audit_entries;
      expect(entry).toMatchObject({ action: "advanceClock", status: null, body: null });
      for (let time = seen; speed > 0 && time < Date.parse(clock.time) + speed * 1000; ) {
        await later(50);
        time = await timeOf(again);
      }

      const target = Date.parse(clock.time) + 20 * day;
      const moved = await again.advance(path, new Date(target).toISOString());
      expect(Date.parse(moved.time)).toBeGreaterThanOrEqual(target);
      await second.end("SIGTERM");
      for (const { guid } of members) {
        const times = await endsOfJobs(guid);
        expect(times[0]).toBeLessThan(start + 60_000 * 60);
        expect(Math.max(...times)).toBeGreaterThan(target - 2 * day);
        const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
        // On a clock that runs sixty times as fast, what begins a moment late is seconds late, and the next one is not.
        expect(Math.min(...gaps)).toBeGreaterThan(day - 60_000);
        expect(Math.max(...gaps)).toBeLessThan(1.1 * day);
      }
    },
  );

  const day = 24 * 60 * 60 * 1000;

  /** What waits for a client. */
  const tasksOf = (clientId: string) =>
    inFile((db) => db.selectFrom("tasks").selectAll().where("client_id", "=", clientId).execute());

  /** When, on the client's clock, each job of a member came to its good end. */
  async function endsOfJobs(guid: string): Promise<number[]> {
    const jobs = await inFile((db) =>
      db.selectFrom("jobs").selectAll().where("member_guid", "=", guid).orderBy("guid").execute(),
    );
    expect(new Set(jobs.map(({ outcome }) => outcome))).toEqual(new Set(["CONNECTED"]));
    return jobs.map(({ finished_at }) => Date.parse(finished_at ?? ""));
  }

  async function inFile<T>(read: (db: Read) => Promise<T>): Promise<T> {
    const store = await openTestStore(servers.folder);
    const result = await read(store.read);
    await store.close();
    return result;
  }

  /** The job is not over yet. Leased is a task that the server died over, a moment too short to be met. */
  async function findTask(leased = false): Promise<void> {
    const store = await openTestStore(servers.folder);
    const lease = { lease_owner: "dead", lease_until: Date.UTC(9999, 11, 31) };
    if (leased) await store.write((db) => db.updateTable("tasks").set(lease).execute());
    expect(await waitingByKind(store.read)).toEqual([{ kind: "job_step", total: 1 }]);
    await store.close();
  }
});

import type { MemberStatus, User } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { count } from "../src/jobs/queue.js";
import { openStore } from "../src/store/open.js";
import { accountsOf, answer, challengesOf, everyPage, transactionsOf } from "./support/members.js";
import { done, later, until, useServers } from "./support/process.js";

const servers = useServers();

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

  it("every write that was acknowledged is there", async () => {
    const first = servers.start();
    const api = await first.api();
    const acknowledged: string[] = [];
    const write = async () => {
      while (true) acknowledged.push((await api.createUser()).guid);
    };
    const writers = Promise.allSettled([write(), write(), write(), write()]);
    while (acknowledged.length < 100) await later(1);
    await first.end("SIGKILL");
    await writers;

    const again = await servers.start().api();
    const users = await everyPage<User>(again, "listUsers", {});
    expect(users.map(({ guid }) => guid)).toEqual(expect.arrayContaining(acknowledged));
  });

  /** The job is not over yet. Leased is a task that the server died over, a moment too short to be met. */
  async function findTask(leased = false): Promise<void> {
    const store = await openStore(servers.folder);
    const lease = { lease_owner: "dead", lease_until: Date.UTC(9999, 11, 31) };
    if (leased) await store.write((db) => db.updateTable("tasks").set(lease).execute());
    expect(await count(store.read)).toBe(1);
    await store.close();
  }
});

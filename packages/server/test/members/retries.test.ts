import type { Member } from "@mxkit/api/v20111101";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Connector } from "../../src/institutions/connector.js";
import { simulatedConnector } from "../../src/institutions/simulated/simulatedConnector.js";
import { accountsOf, aggregate, answer } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { inside } from "../support/simulation.js";

/** Breaks off as often as it is told to, as a network does; then it is the simulated institution. */
class UnsteadyConnector implements Connector {
  breaks = { authenticate: 0, collect: 0 };

  async authenticate(...asked: Parameters<Connector["authenticate"]>) {
    if (this.breaks.authenticate-- > 0) throw new Error("The connection was reset.");
    return simulatedConnector.authenticate(...asked);
  }

  async collect(...asked: Parameters<Connector["collect"]>) {
    if (this.breaks.collect-- > 0) throw new Error("The connection was reset.");
    return simulatedConnector.collect(...asked);
  }
}

const connector = new UnsteadyConnector();
const platform = usePlatform({ connector });
let member: Member;

const create = async (password: string) => {
  member = await platform.api.createMember(await platform.api.createUser(), { password });
  await platform.runDueTasks();
};

beforeEach(() => {
  connector.breaks = { authenticate: 0, collect: 0 };
});
afterEach(() => {
  platform.problems.length = 0;
});

describe("a connection that breaks off", () => {
  it.each([
    ["at the login", { authenticate: 3, collect: 0 }, "CREATED"],
    ["while it collects", { authenticate: 0, collect: 3 }, "CONNECTED"],
  ])(
    "%s is tried again after 1, 2 and 4 seconds, then the job goes on",
    async (_, breaks, connection_status) => {
      connector.breaks = breaks;
      await create("password");
      for (const [attempt, wait] of [1, 2, 4].entries()) {
        expect(platform.problems).toHaveLength(attempt + 1);
        expect(await platform.api.status(member)).toMatchObject({
          connection_status,
          is_being_aggregated: true,
        });
        await platform.clock.advance({ seconds: wait });
      }
      expect(await platform.api.status(member)).toMatchObject({
        connection_status: "CONNECTED",
        is_being_aggregated: false,
      });
      expect(await accountsOf(platform.api, member)).toHaveLength(21);
    },
  );

  it("after the answer to a challenge does not lose the answer", async () => {
    await create("challenge");
    connector.breaks.authenticate = 1;
    await answer(platform.api, member, "correct");
    await platform.runDueTasks();
    expect(await platform.api.status(member)).toMatchObject({ connection_status: "RESUMED" });
    await platform.clock.advance({ seconds: 1 });
    expect(await platform.api.status(member)).toMatchObject({ connection_status: "CONNECTED" });
  });

  it.each([
    ["at the login", { authenticate: 9, collect: 0 }, false],
    ["while it collects", { authenticate: 0, collect: 9 }, true],
  ])(
    "%s five times ends the job: FAILED, and the institution is left alone",
    async (_, breaks, is_authenticated) => {
      connector.breaks = breaks;
      await create("password");
      for (const wait of [1, 2, 4]) await platform.clock.advance({ seconds: wait });
      await platform.clock.advance({ seconds: 7 });
      expect(await platform.api.status(member)).toMatchObject({ is_being_aggregated: true });
      await platform.clock.advance({ seconds: 1 });
      const failed = await platform.api.status(member);
      expect(failed).toMatchObject({
        aggregated_at: expect.any(String),
        connection_status: "FAILED",
        is_authenticated,
        is_being_aggregated: false,
        successfully_aggregated_at: null,
      });
      expect(platform.problems).toHaveLength(5);
      await platform.clock.advance({ hours: 1 });
      expect([await platform.api.status(member), platform.problems.length]).toEqual([failed, 5]);

      connector.breaks = { authenticate: 0, collect: 0 };
      await aggregate(platform, member);
      expect(await platform.api.status(member)).toMatchObject({ connection_status: "CONNECTED" });
    },
  );

  it("after the answer to a challenge, five times, ends the job too", async () => {
    await create("challenge");
    connector.breaks.authenticate = 9;
    await answer(platform.api, member, "correct");
    await platform.runDueTasks();
    for (const wait of [1, 2, 4, 8]) await platform.clock.advance({ seconds: wait });
    expect(await platform.api.status(member)).toMatchObject({
      connection_status: "FAILED",
      is_being_aggregated: false,
    });
    const [job] = await inside(platform, (db) =>
      db.selectFrom("jobs").selectAll().where("member_guid", "=", member.guid).execute(),
    );
    expect(job).toMatchObject({
      outcome: "FAILED",
      error_message: "The institution does not answer.",
      sealed_state: null,
    });
  });

  it("is logged without a secret", async () => {
    connector.breaks.authenticate = 1;
    await create("hunter2");
    expect(platform.problems.join()).toContain("The connection was reset.");
    expect(platform.problems.join()).not.toMatch(/hunter2|mxuser/);
  });
});

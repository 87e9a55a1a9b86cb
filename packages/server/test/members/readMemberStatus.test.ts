import type { Member, MemberStatus } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import type { MemberOptions } from "../support/api.js";
import { accountsOf, answer, connect, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

/** A job takes two seconds: the login at the end of the first, the data at the end of the second. */
const platform = usePlatform({ settings: { jobDuration: 2000 } });
let member: Member;

beforeAll(async () => {
  member = await connect(platform);
});

type Stage = Partial<Omit<MemberStatus, "challenges">> & { challenges?: unknown };

/** A new member whose status can be compared with what changes at each stage. */
async function watch(options: MemberOptions) {
  const one = await platform.api.createMember(await platform.api.createUser(), options);
  let seen: Stage = {
    aggregated_at: null,
    connection_status: "CREATED",
    guid: one.guid,
    is_authenticated: false,
    is_being_aggregated: false,
    successfully_aggregated_at: null,
  };
  return {
    member: one,
    async expectStatus(changes: Stage) {
      const { challenges: _, ...before } = seen;
      seen = { ...before, ...changes };
      expect(await platform.api.status(one)).toEqual(seen);
    },
  };
}

const clock = () => `${platform.clock.now().toISOString().slice(0, 19)}Z`;
const second = () => platform.clock.advance({ seconds: 1 });

describe("200", () => {
  it("of a first job: CREATED, CONNECTED while it collects, then at its end", async () => {
    const { expectStatus, member } = await watch({});
    await expectStatus({ is_being_aggregated: true });
    await platform.clock.advance({ seconds: 0.999 });
    await expectStatus({});
    await platform.clock.advance({ seconds: 0.001 });
    await expectStatus({ aggregated_at: clock(), connection_status: "CONNECTED", is_authenticated: true });
    expect(await accountsOf(platform.api, member)).toEqual([]);
    await platform.clock.advance({ seconds: 0.999 });
    await expectStatus({});
    await platform.clock.advance({ seconds: 0.001 });
    await expectStatus({ is_being_aggregated: false, successfully_aggregated_at: clock() });
    expect(await accountsOf(platform.api, member)).toHaveLength(21);
  });

  it("of a later job: it shows in aggregated_at at once, and the success before stays until the next", async () => {
    const { expectStatus, member } = await watch({});
    await second();
    const first = clock();
    await second();
    await expectStatus({
      aggregated_at: first,
      connection_status: "CONNECTED",
      is_authenticated: true,
      successfully_aggregated_at: clock(),
    });
    await platform.clock.advance({ days: 1 });
    await platform.api.call("aggregateMember", { path: pathOf(member) });
    await expectStatus({ aggregated_at: clock(), is_authenticated: false, is_being_aggregated: true });
    await second();
    await expectStatus({ is_authenticated: true });
    await second();
    await expectStatus({ is_being_aggregated: false, successfully_aggregated_at: clock() });
  });

  it("of a challenge: being aggregated all the while, authenticated after the right answer", async () => {
    const { expectStatus, member } = await watch({ password: "options" });
    await expectStatus({ is_being_aggregated: true });
    await second();
    const challenges = [expect.objectContaining({ type: "OPTIONS" })];
    await expectStatus({ aggregated_at: clock(), connection_status: "CHALLENGED", challenges });
    await answer(platform.api, member, "challenge");
    await expectStatus({ connection_status: "RESUMED" });
    await second();
    await expectStatus({ connection_status: "CHALLENGED", challenges });
    await answer(platform.api, member, "correct");
    await expectStatus({ connection_status: "RESUMED" });
    await second();
    await expectStatus({ connection_status: "CONNECTED", is_authenticated: true });
    await second();
    await expectStatus({ is_being_aggregated: false, successfully_aggregated_at: clock() });
  });

  it("of a wrong answer, and of none", async () => {
    for (const [value, connection_status] of [
      ["wrong", "REJECTED"],
      [undefined, "EXPIRED"],
    ] as const) {
      const { expectStatus, member } = await watch({ password: "token" });
      await second();
      const aggregated_at = clock();
      if (value) await answer(platform.api, member, value);
      await platform.clock.advance({ minutes: 5 });
      await expectStatus({ aggregated_at, connection_status });
    }
  });

  it("of a refused login", async () => {
    const { expectStatus } = await watch({ password: "LOCKED" });
    await second();
    await expectStatus({ aggregated_at: clock(), connection_status: "LOCKED" });
  });

  it("of a member that nothing was done with", async () => {
    const { expectStatus } = await watch({ skip_aggregation: true });
    await platform.clock.advance({ hours: 1 });
    await expectStatus({});
  });

  it("of new credentials: not authenticated with them before they were tried", async () => {
    const { expectStatus, member } = await watch({});
    await second();
    const first = clock();
    await second();
    const credentials = await platform.api.credentials("mxbank", { LOGIN: "mxuser", PASSWORD: "new" });
    const body = { member: { credentials, skip_aggregation: true } };
    await platform.api.call("updateMember", { path: pathOf(member), body });
    await expectStatus({
      aggregated_at: first,
      connection_status: "UPDATED",
      successfully_aggregated_at: clock(),
    });
  });
});

describeCommonRefusals(platform, "readMemberStatus", async () => ({ path: pathOf(member) }));

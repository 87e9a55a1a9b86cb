import { createHash } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Member, User } from "@mxkit/api/v20111101";
import { afterEach, describe, expect, it } from "vitest";
import type { MemberOptions } from "../support/api.js";
import { removeStore } from "../support/database.js";
import {
  aggregate,
  challengesOf,
  connect,
  everyPage,
  PASSWORD,
  pathOf,
  readMember,
  transactionsOf,
  updateCredentials,
} from "../support/members.js";
import { startTestPlatform, type TestPlatform, usePlatform } from "../support/platform.js";
import { force, inside, script } from "../support/simulation.js";

const platform = usePlatform({ settings: { backgroundInterval: 24 * 3_600_000 } });

/** When a member's next aggregation in the background is due: one a member, or none. */
async function planned({ guid }: Member, at: TestPlatform = platform): Promise<Date[]> {
  const tasks = await inside(at, (db) =>
    db
      .selectFrom("tasks")
      .select("due_at")
      .where("subject", "=", guid)
      .where("kind", "=", "background_aggregation")
      .execute(),
  );
  return tasks.map(({ due_at }) => new Date(due_at));
}

/** Up to an hour, which the guid decides. */
const jitterOf = ({ guid }: Member) =>
  Math.floor((createHash("sha256").update(guid).digest().readUInt32BE() / 2 ** 32) * 3_600_000);

const dayAfter = (time: Date, member: Member) => new Date(time.getTime() + 86_400_000 + jitterOf(member));
const seconds = (time: Date) => `${time.toISOString().slice(0, 19)}Z`;

async function jobsOf({ guid }: Member) {
  const rows = await inside(platform, (db) =>
    db
      .selectFrom("jobs")
      .select(["type", "is_background", "outcome", "include_transactions"])
      .where("member_guid", "=", guid)
      .orderBy("guid")
      .execute(),
  );
  return rows.map((row) => ({ ...row, is_background: Boolean(row.is_background) }));
}

const backgroundJobs = async (member: Member) =>
  (await jobsOf(member)).filter(({ is_background }) => is_background).length;

const update = (member: Member, changes: object) =>
  platform.api.call("updateMember", { path: pathOf(member), body: { member: changes } });

/** A day and the hour that it may be late. */
const nextDay = () => platform.clock.advance({ hours: 25 });

// Those of the test before would be aggregated along, day after day.
afterEach(async () => {
  for (const { guid } of await everyPage<User>(platform.api, "listUsers", {}))
    await platform.api.call("deleteUser", { path: { user_guid: guid } });
});

describe("a member", () => {
  it("is aggregated a day after its last job began, and up to an hour", async () => {
    const member = await connect(platform);
    const due = dayAfter(platform.clock.now(), member);
    expect(await planned(member)).toEqual([due]);

    await platform.clock.advance({ seconds: (due.getTime() - platform.clock.now().getTime() - 1) / 1000 });
    expect(await readMember(platform.api, member)).toEqual(member);
    await platform.clock.advance({ seconds: 0.001 });
    expect(await readMember(platform.api, member)).toEqual({
      ...member,
      aggregated_at: seconds(due),
      successfully_aggregated_at: seconds(due),
    });
    expect((await jobsOf(member)).at(-1)).toEqual({
      type: "AGGREGATION",
      is_background: true,
      outcome: "CONNECTED",
      include_transactions: true,
    });
    expect(await planned(member)).toEqual([dayAfter(due, member)]);
  });

  it("gets what has happened since, day by day", async () => {
    const member = await connect(platform);
    const counts = [(await transactionsOf(platform.api, member, { from_date: "2020-01-01" })).length];
    for (let day = 0; day < 3; day++) {
      await nextDay();
      counts.push((await transactionsOf(platform.api, member, { from_date: "2020-01-01" })).length);
    }
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(new Set(counts).size).toBe(4);
    expect(await backgroundJobs(member)).toBe(3);
  });

  it("is left alone for a day after a job that was asked for", async () => {
    const member = await connect(platform);
    await platform.clock.advance({ hours: 20 });
    await aggregate(platform, member);
    const asked = platform.clock.now();
    await platform.clock.advance({ hours: 5 });
    expect(await backgroundJobs(member)).toBe(0);
    expect(await planned(member)).toEqual([dayAfter(asked, member)]);
    await platform.clock.advance({ hours: 20 });
    expect(await backgroundJobs(member)).toBe(1);
  });

  it("does not come due together with those that were made at the same time", async () => {
    const members = await Promise.all(Array.from({ length: 20 }, () => connect(platform)));
    const times = (await Promise.all(members.map((one) => planned(one)))).flat().map(Number);
    expect(new Set(times).size).toBeGreaterThan(15);
    const day = platform.clock.now().getTime() + 86_400_000;
    for (const time of times) expect([time >= day, time < day + 3_600_000]).toEqual([true, true]);
  });
});

describe("what is aggregated in the background", () => {
  const outcomes = async (outcome: "FAILED" | "IMPEDED" | "LOCKED" | "DENIED" | "REJECTED", times = 1) => {
    const member = await connect(platform);
    await script(platform, { member_guid: member.guid, steps: [{ outcome, times }] });
    for (let job = 0; job < times; job++) await aggregate(platform, member);
    return member;
  };
  const expired = async () => {
    const member = await connect(platform, { password: "challenge" });
    await platform.clock.advance({ minutes: 5 });
    return member;
  };
  const disconnected = async () => {
    const member = await outcomes("FAILED", 2);
    await update(member, { background_aggregation_is_disabled: true });
    await platform.clock.advance({ days: 15 });
    await script(platform, { member_guid: member.guid, steps: [{ outcome: "FAILED" }] });
    await aggregate(platform, member);
    await update(member, { background_aggregation_is_disabled: false });
    return member;
  };
  const updated = async () => {
    const member = await connect(platform);
    await update(member, { credentials: [{ guid: PASSWORD, value: "other" }], skip_aggregation: true });
    return member;
  };
  const prevented = async () => {
    const member = await connect(platform, { password: "INVALID" });
    for (const password of ["DISABLED", "UNAUTHORIZED"]) await updateCredentials(platform, member, password);
    return member;
  };
  const forced = (status: Parameters<typeof force>[2]) => async () => {
    const member = await connect(platform);
    await force(platform, member, status);
    return member;
  };

  it.each<[string, () => Promise<Member>, boolean]>([
    ["CONNECTED", () => connect(platform), true],
    ["FAILED", () => outcomes("FAILED"), true],
    ["DEGRADED", () => outcomes("FAILED", 3), true],
    ["DISCONNECTED", disconnected, true],
    ["CREATED", () => connect(platform, { skip_aggregation: true }), false],
    ["UPDATED", updated, false],
    ["IMPEDED", () => outcomes("IMPEDED"), false],
    ["LOCKED", () => outcomes("LOCKED"), false],
    ["REJECTED", () => outcomes("REJECTED"), false],
    ["DENIED", () => outcomes("DENIED"), false],
    ["PREVENTED", prevented, false],
    ["EXPIRED", expired, false],
    ["RECONNECTED", forced("RECONNECTED"), false],
    ["DISABLED", forced("DISABLED"), false],
    ["CLOSED", forced("CLOSED"), false],
    ["IMPORTED", forced("IMPORTED"), false],
    ["IMPAIRED", forced("IMPAIRED"), false],
    ["DISCONTINUED", forced("DISCONTINUED"), false],
  ])("%s", async (status, make, isAggregated) => {
    const member = await make();
    expect((await readMember(platform.api, member)).connection_status).toBe(status);
    await nextDay();
    expect(await backgroundJobs(member)).toBe(isAggregated ? 1 : 0);
    expect((await readMember(platform.api, member)).connection_status).toBe(
      isAggregated ? "CONNECTED" : status,
    );
    expect(await planned(member)).toHaveLength(1);
  });

  it("is no member that is PENDING, and nothing of it stays planned once it is gone", async () => {
    const user = await platform.api.createUser();
    const { body } = await platform.api.call("createMember", {
      path: { user_guid: user.guid },
      body: { member: { institution_code: "mx_bank_oauth", is_oauth: true } },
    });
    await nextDay();
    expect([await jobsOf(body.member), await planned(body.member)]).toEqual([[], []]);
  });

  it("is no member whose job waits for an answer, and the job goes on", async () => {
    const slow = await connect(platform);
    await script(platform, {
      member_guid: slow.guid,
      steps: [{ outcome: "CONNECTED", delay_seconds: 86_400 }],
    });
    await platform.clock.advance({ hours: 23 });
    await aggregate(platform, slow);
    await platform.clock.advance({ hours: 2 });
    expect(await platform.api.status(slow)).toMatchObject({ is_being_aggregated: true });
    expect(await jobsOf(slow)).toHaveLength(2);
    await platform.clock.advance({ hours: 22 });
    expect(await platform.api.status(slow)).toMatchObject({ is_being_aggregated: false });
    expect(await backgroundJobs(slow)).toBe(0);
  });

  it("is no member that does not want it, until it does", async () => {
    const member = await connect(platform, { background_aggregation_is_disabled: true });
    await nextDay();
    await nextDay();
    expect(await backgroundJobs(member)).toBe(0);
    await update(member, { background_aggregation_is_disabled: false });
    await nextDay();
    expect(await backgroundJobs(member)).toBe(1);
  });

  it("is no member of a disabled user, until the user is enabled", async () => {
    const member = await connect(platform);
    const disable = (is_disabled: boolean) =>
      platform.api.call("updateUser", {
        path: { user_guid: member.user_guid },
        body: { user: { is_disabled } },
      });
    await disable(true);
    await nextDay();
    await nextDay();
    expect(await backgroundJobs(member)).toBe(0);
    await disable(false);
    await nextDay();
    expect(await backgroundJobs(member)).toBe(1);
  });

  it("follows a script, and may be challenged", async () => {
    const member = await connect(platform);
    await script(platform, { member_guid: member.guid, steps: [{ outcome: "CHALLENGED" }] });
    const [due] = await planned(member);
    await platform.clock.advance({
      seconds: ((due?.getTime() ?? 0) - platform.clock.now().getTime()) / 1000,
    });
    expect(await challengesOf(platform.api, member)).toHaveLength(1);
    expect(await backgroundJobs(member)).toBe(1);
  });
});

describe("a deleted member", () => {
  const remove = (member: Member) => platform.api.call("deleteMember", { path: pathOf(member) });
  const again = (member: Member, options: MemberOptions = {}) =>
    platform.api.createMember({ guid: member.user_guid }, options);

  it("is not aggregated any more, and nothing of it stays planned", async () => {
    const member = await connect(platform);
    await remove(member);
    await nextDay();
    expect([await backgroundJobs(member), await planned(member)]).toEqual([0, []]);
  });

  it("that has come back is aggregated once a day, not twice", async () => {
    const member = await connect(platform);
    await remove(member);
    await platform.clock.advance({ hours: 1 });
    await again(member);
    await platform.runDueTasks();
    expect(await planned(member)).toHaveLength(1);
    for (let day = 1; day <= 3; day++) {
      await nextDay();
      expect([await backgroundJobs(member), (await planned(member)).length]).toEqual([day, 1]);
    }
  });

  it("that has come back after its task had ended is planned for again", async () => {
    const member = await connect(platform);
    await remove(member);
    await platform.clock.advance({ days: 3 });
    await again(member, { skip_aggregation: true });
    expect(await planned(member)).toEqual([dayAfter(platform.clock.now(), member)]);
  });

  it("goes with its user: nothing stays planned", async () => {
    const member = await connect(platform);
    await platform.api.call("deleteUser", { path: { user_guid: member.user_guid } });
    await nextDay();
    expect([await backgroundJobs(member), await planned(member)]).toEqual([0, []]);
  });
});

describe("the interval", () => {
  it("of 0 plans nothing; what was planned before it ends; what was made under it is planned for afterwards", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mxkit-"));
    const open = (backgroundInterval: number) =>
      startTestPlatform({ folder, settings: { backgroundInterval } });
    const hour = 3_600_000;

    const hourly = await open(hour);
    const first = await connect(hourly);
    const due = hourly.clock.now().getTime() + hour;
    const [time = 0] = (await planned(first, hourly)).map(Number);
    expect([time >= due, time < due + hour / 24]).toEqual([true, true]);
    await hourly.stop();

    const never = await open(0);
    const second = await connect(never);
    expect(await planned(second, never)).toEqual([]);
    await never.clock.advance({ days: 1 });
    expect(await planned(first, never)).toEqual([]);
    expect(await readMember(never.api, first)).toEqual(first);
    await never.stop();

    const daily = await open(24 * hour);
    for (const member of [first, second])
      expect(await planned(member, daily)).toEqual([dayAfter(daily.clock.now(), member)]);
    await daily.stop();
    await removeStore(folder);
  });
});

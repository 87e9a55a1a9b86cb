import type { Member } from "@mxkit/api/v20111101";
import { afterEach, describe, expect, it } from "vitest";
import { timeAt } from "../support/clock.js";
import type { Sandbox } from "../support/control.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { whileAdvancing } from "../support/gate.js";
import { answer, connect, pathOf, readMember } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { inside } from "../support/simulation.js";
import { Visits } from "../support/visits.js";

const visits = new Visits();
const day = 24 * 60 * 60;
const settings = { jobDuration: 20_000, backgroundInterval: day * 1000 };
const platform = usePlatform({ connector: visits, settings });
const start = "2027-01-04T08:00:00Z";

const frozen = () => platform.control.createClient({ clock: { time: start, speed: 0 } });
const advance = (path: { client_id: string }, clock: object) =>
  platform.control.call("advanceClock", { path, body: { clock } });
const statusOf = async ({ api }: Sandbox, member: Member) => (await api.status(member)).connection_status;

afterEach(() => {
  visits.list.length = 0;
});

describe("200 the clock", () => {
  it("by seconds, and to a time; frozen before, frozen after", async () => {
    const { path } = await frozen();
    const stands = { speed: 0, is_frozen: true, next_due_at: null };
    const { status, body } = await advance(path, { seconds: 90 });
    expect([status, body.clock]).toEqual([200, { ...stands, time: "2027-01-04T08:01:30Z" }]);
    const later = await advance(path, { time: "2027-03-01T00:00:00+02:00" });
    expect(later.body.clock).toEqual({ ...stands, time: "2027-02-28T22:00:00Z" });
    await platform.clock.advance({ days: 1 });
    expect(await platform.control.clock(path)).toEqual(later.body.clock);
  });

  it.each([1, 60, 0.5])("at speed %s: it runs on from there as fast as before", async (speed) => {
    const { path } = await platform.control.createClient({ clock: { time: start, speed } });
    await platform.clock.advance({ seconds: 10 });
    await advance(path, { seconds: 3600 });
    await platform.clock.advance({ seconds: 10 });
    expect(await platform.control.clock(path)).toMatchObject({
      time: timeAt(start, 3600 + 20 * speed),
      speed,
      is_frozen: false,
    });
  });

  it("of a client on real time: it is ahead from then on", async () => {
    const { path } = await platform.control.createClient();
    const now = platform.clock.now();
    expect((await advance(path, { seconds: day })).body.clock.time).toBe(timeAt(now, day));
    await platform.clock.advance({ hours: 1 });
    expect((await platform.control.clock(path)).time).toBe(timeAt(now, day + 3600));
  });

  it("to the time that it shows: nothing moves", async () => {
    const { path } = await frozen();
    expect((await advance(path, { time: start })).body.clock.time).toBe(start);
  });

  it("by 366 days", async () => {
    const { path } = await frozen();
    expect((await advance(path, { seconds: 366 * day })).body.clock.time).toBe(timeAt(start, 366 * day));
  });
});

describe("200 what is due on the way", () => {
  it("is done in order, each at its own time", async () => {
    const { api, path } = await frozen();
    const user = await api.createUser();
    // A job's login comes ten seconds after it was asked for.
    for (const [delay, password] of [
      [25, "third"],
      [0, "first"],
      [7, "second"],
    ] as const) {
      const member = await api.createMember(user, { password, skip_aggregation: true });
      const steps = [{ outcome: "CHALLENGED", delay_seconds: delay }];
      await platform.control.call("createScript", {
        path,
        body: { script: { member_guid: member.guid, steps } },
      });
      await api.call("aggregateMember", { path: pathOf(member) });
    }
    const asked = () =>
      inside(platform, (db) =>
        db
          .selectFrom("tasks")
          .where("client_id", "=", path.client_id)
          .where("kind", "=", "challenge_expiry")
          .select("due_at")
          .orderBy("created_at")
          .execute(),
      );
    await platform.control.advance(path, 60);
    // Each challenge is open for five minutes from when it was asked, not from where the clock was moved to.
    const expiries = (await asked()).map(({ due_at }) => timeAt(Number(due_at)));
    expect(expiries).toEqual([310, 317, 335].map((seconds) => timeAt(start, seconds)));
  });

  it("logs in at the time that was planned, and a job's end has its own", async () => {
    const { api, path } = await frozen();
    const member = await api.createMember(await api.createUser(), { password: "mine" });
    await platform.control.advance(path, 3600);
    expect(visits.list).toMatchObject([{ password: "mine", at: "2027-01-04T08:00:10.000Z" }]);
    expect(await readMember(api, member)).toMatchObject({
      aggregated_at: "2027-01-04T08:00:10Z",
      connection_status: "CONNECTED",
      successfully_aggregated_at: "2027-01-04T08:00:20Z",
    });
  });

  it("stops where the clock does: not a second more", async () => {
    const sandbox = await frozen();
    const member = await sandbox.api.createMember(await sandbox.api.createUser(), { password: "challenge" });
    const seen = [];
    for (const seconds of [9, 1, 299, 1]) {
      const { next_due_at } = await platform.control.advance(sandbox.path, seconds);
      seen.push([await statusOf(sandbox, member), next_due_at]);
    }
    // The answer comes after what is due at that very second: it is not due any more. Then there is the background.
    expect(seen).toEqual([
      ["CREATED", timeAt(start, 10)],
      ["CHALLENGED", timeAt(start, 310)],
      ["CHALLENGED", timeAt(start, 310)],
      ["EXPIRED", expect.stringMatching(/^2027-01-05T0[89]/)],
    ]);
  });

  it("a challenge that is answered in time: the job goes on, on the same clock", async () => {
    const sandbox = await frozen();
    const { api, path } = sandbox;
    const member = await api.createMember(await api.createUser(), { password: "challenge" });
    await platform.control.advance(path, 309);
    expect((await answer(api, member, "correct")).status).toBe(202);
    await platform.control.advance(path, 60);
    expect(await readMember(api, member)).toMatchObject({
      connection_status: "CONNECTED",
      successfully_aggregated_at: timeAt(start, 309 + 20),
    });
  });

  it("a member that nobody logged in goes after its hour", async () => {
    const { api, path } = await frozen();
    const user = await api.createUser();
    const body = { member: { institution_code: "mx_bank_oauth", is_oauth: true } };
    const where = { user_guid: user.guid };
    const member: Member = (await api.call("createMember", { path: where, body })).body.member;
    expect(member.connection_status).toBe("PENDING");
    await platform.control.advance(path, 3599);
    expect((await readMember(api, member)).guid).toBe(member.guid);
    await platform.control.advance(path, 1);
    expectError(await api.call("readMember", { path: pathOf(member) }), 404, "not_found_error");
  });

  it("what was deleted is purged after two weeks, and can come back until then", async () => {
    const { api, path } = await frozen();
    const own = { ...platform, api };
    const user = await api.createUser();
    const [kept, purged] = [
      await connect(own, { skip_aggregation: true, password: "kept" }),
      await connect(own, { skip_aggregation: true, password: "purged" }),
    ];
    for (const member of [kept, purged]) await api.call("deleteMember", { path: pathOf(member) });
    await api.call("deleteUser", { path: { user_guid: user.guid } });
    const rows = (table: "users" | "members") =>
      inside(platform, (db) =>
        db.selectFrom(table).select("guid").where("client_id", "=", path.client_id).execute(),
      );
    await platform.control.advance(path, 14 * day - 1);
    expect([(await rows("users")).length, (await rows("members")).length]).toEqual([3, 2]);
    const back = await api.createMember(
      { guid: kept.user_guid },
      { skip_aggregation: true, password: "kept" },
    );
    expect(back.guid).toBe(kept.guid);
    await platform.control.advance(path, 1);
    expect(await rows("members")).toEqual([{ guid: kept.guid }]);
    expect((await rows("users")).map(({ guid }) => guid)).not.toContain(user.guid);
  });

  it("members are aggregated in the background about once a day, and find what happened by then", async () => {
    const { api, path } = await frozen();
    const member = await api.createMember(await api.createUser(), { password: "daily" });
    await platform.control.advance(path, 30 * day);
    const times = visits.list.map(({ at }) => Date.parse(at) / 1000);
    expect(times[0]).toBe(Date.parse(start) / 1000 + 10);
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(gaps.length).toBeGreaterThanOrEqual(28);
    for (const gap of gaps) {
      expect(gap).toBeGreaterThanOrEqual(day);
      expect(gap).toBeLessThan(day + 3700);
    }
    const last = await readMember(api, member);
    expect(Date.parse(last.successfully_aggregated_at ?? "") / 1000).toBe(
      Math.floor((times.at(-1) ?? 0) + 10),
    );
    const query = { from_date: "2027-01-20" };
    const { body } = await api.call("listTransactionsByMember", { path: pathOf(member), query });
    expect(body.pagination.total_entries).toBeGreaterThan(0);
  });

  it("what fails is tried again later on the client's clock, and given up after five times", async () => {
    const sandbox = await frozen();
    const member = await sandbox.api.createMember(await sandbox.api.createUser(), { password: "broken" });
    visits.breakFor("broken");
    await platform.control.advance(sandbox.path, 60);
    expect(visits.list.map(({ at }) => (Date.parse(at) - Date.parse(start)) / 1000)).toEqual([
      10, 11, 13, 17, 25,
    ]);
    expect(await statusOf(sandbox, member)).toBe("FAILED");
    expect(platform.problems.splice(0)).toHaveLength(5);
  });
});

describe("200 other clients", () => {
  it("stay where they are: their clocks, their jobs, their members", async () => {
    const [moved, standing, running] = [
      await frozen(),
      await frozen(),
      await platform.control.createClient(),
    ];
    const all = [moved, standing, running];
    const members: Member[] = [];
    for (const { api } of all) {
      members.push(await api.createMember(await api.createUser(), { password: "challenge" }));
    }
    const now = timeAt(platform.clock.now());
    await platform.control.advance(moved.path, day);
    const statuses = [];
    for (const [index, sandbox] of all.entries()) {
      statuses.push(await statusOf(sandbox, members[index] as Member));
    }
    expect(statuses).toEqual(["EXPIRED", "CREATED", "CREATED"]);
    expect(await platform.control.clock(standing.path)).toMatchObject({
      time: start,
      next_due_at: timeAt(start, 10),
    });
    expect(await platform.control.clock(running.path)).toMatchObject({ time: now, speed: 1 });
    expect(visits.list.map(({ seed }) => seed)).toEqual([members[0]?.guid]);
  });

  it("can be used meanwhile, and so can the client itself", async () => {
    const [moved, other] = [await frozen(), await frozen()];
    const user = await moved.api.createUser();
    // Two that are due at once: the one that waits for its turn is not for who moves another clock.
    for (const password of ["one", "two"]) await moved.api.createMember(user, { password });
    await whileAdvancing(platform, visits, moved.path.client_id, async () => {
      expect(await platform.control.clock(moved.path)).toMatchObject({
        time: timeAt(start, 10),
        speed: 0,
      });
      expect((await moved.api.call("listUsers")).body.users).toHaveLength(2);
      await moved.api.createUser();
      expect((await advance(other.path, { seconds: 5 })).body.clock.time).toBe(timeAt(start, 5));
    });
    expect((await platform.control.clock(moved.path)).time).toBe(timeAt(start, 60));
  });

  it("a clock that runs stands while it is being advanced, and then runs on", async () => {
    const { path } = await platform.control.createClient({ clock: { time: start, speed: 3 } });
    await whileAdvancing(platform, visits, path.client_id, async () => {
      const clock = { time: timeAt(start, 30), speed: 3, is_frozen: false };
      expect(await platform.control.clock(path)).toMatchObject(clock);
      await platform.clock.advance({ seconds: 7 });
      expect(await platform.control.clock(path)).toMatchObject(clock);
    });
    expect((await platform.control.clock(path)).time).toBe(timeAt(start, 60));
    await platform.clock.advance({ seconds: 10 });
    expect((await platform.control.clock(path)).time).toBe(timeAt(start, 90));
  });
});

describe("422", () => {
  it.each([
    ["a time that lies behind", { time: "2027-01-04T07:59:59Z" }, "cannot go back", "2027-01-04T07:59:59Z"],
    ["a time more than 366 days ahead", { time: "2028-01-05T08:00:01Z" }, "at most 366 days", "2028-01-05"],
  ])("%s", async (_, clock, ...words) => {
    const { path } = await frozen();
    expectError(await advance(path, clock), 422, "wrong_state_error", start, ...words);
    expect(await platform.control.clock(path)).toMatchObject({ time: start, speed: 0 });
  });
});

describe("422 at the end of time", () => {
  it("the clock goes as far as the last second of 9999, and stands there", async () => {
    const clock = { time: "9999-12-31T23:59:00Z", speed: 1 };
    const { api, path } = await platform.control.createClient({ clock });
    const last = "9999-12-31T23:59:59Z";
    await api.call("deleteUser", { path: { user_guid: (await api.createUser()).guid } });
    expectError(await advance(path, { seconds: 60 }), 422, "wrong_state_error", "9999");
    expect((await advance(path, { seconds: 58 })).body.clock).toMatchObject({ next_due_at: last });
    await platform.clock.advance({ days: 1 });
    expect(await platform.control.clock(path)).toMatchObject({ time: last, speed: 1 });
    expectError(await advance(path, { seconds: 1 }), 422, "wrong_state_error", "9999");
  });
});

describeControlRefusals(
  platform,
  "advanceClock",
  async () => ({ path: (await platform.control.createClient()).path, body: { clock: { seconds: 60 } } }),
  {
    gate: visits,
    invalid: [
      ["both seconds and a time", { seconds: 1, time: "2030-01-01T00:00:00Z" }, "`seconds`", "`time`"],
      ["0 seconds", { seconds: 0 }, "`clock.seconds`", "at least 1"],
      ["seconds back", { seconds: -60 }, "`clock.seconds`", "at least 1", "-60"],
      ["more than 366 days", { seconds: 31_622_401 }, "`clock.seconds`", "at most 31622400"],
      ["half a second", { seconds: 0.5 }, "`clock.seconds`", "an integer"],
      ["seconds as text", { seconds: "60" }, "`clock.seconds`", "an integer"],
      ["a day as time", { time: "2030-01-01" }, "`clock.time`", '"2030-01-01"'],
      ["null as time", { time: null }, "`clock.time`"],
      ["a leap second", { time: "2026-12-31T23:59:60Z" }, "`clock.time`", '"2026-12-31T23:59:60Z"'],
      ["a zone of hours alone", { time: "2027-01-04T08:00:00+02" }, "`clock.time`"],
      ["a time after 9999", { time: "9999-12-31T23:59:59-01:00" }, "`clock.time`", "9999"],
    ],
  },
);

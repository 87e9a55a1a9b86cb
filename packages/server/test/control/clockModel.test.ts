import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import { timeAt } from "../support/clock.js";
import type { Sandbox } from "../support/control.js";
import { runs } from "../support/database.js";
import { usePlatform } from "../support/platform.js";
import { inside } from "../support/simulation.js";
import { takeSnapshot } from "../support/snapshots.js";
import { Visits } from "../support/visits.js";

const visits = new Visits();
const settings = { jobDuration: 1000, backgroundInterval: 60 * 60 * 1000 };
const platform = usePlatform({ connector: visits, settings });
const start = "2027-01-04T08:00:00Z";

afterEach(() => {
  visits.list.length = 0;
});

type Move =
  | { kind: "freeze" }
  | { kind: "resume" }
  | { kind: "speed"; speed: number }
  | { kind: "advance"; seconds: number }
  | { kind: "pass"; seconds: number };

const moves = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("freeze" as const) }),
    fc.record({ kind: fc.constant("resume" as const) }),
    fc.record({
      kind: fc.constant("speed" as const),
      speed: fc.oneof(
        fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4),
        fc.constant(100_000),
      ),
    }),
    fc.record({ kind: fc.constant("advance" as const), seconds: fc.integer({ min: 1, max: 100_000 }) }),
    fc.record({ kind: fc.constant("pass" as const), seconds: fc.integer({ min: 1, max: 5000 }) }),
  ),
  { maxLength: 15 },
);

/** Makes a move, and says by how many seconds it should have moved the clock, and how fast that is to run from then on. */
async function make(move: Move, { path }: Sandbox, speed: number): Promise<[moved: number, speed: number]> {
  switch (move.kind) {
    case "freeze":
      await platform.control.call("freezeClock", { path });
      return [0, 0];
    case "resume":
      await platform.control.call("resumeClock", { path });
      return [0, 1];
    case "speed":
      await platform.control.call("updateClock", { path, body: { clock: { speed: move.speed } } });
      return [0, move.speed];
    case "advance":
      await platform.control.advance(path, move.seconds);
      return [move.seconds, speed];
    case "pass":
      await platform.clock.advance({ seconds: move.seconds });
      return [move.seconds * speed, speed];
  }
}

it("a clock never goes back, and shows what it was moved by, whatever is done with it", async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (list) => {
      const sandbox = await platform.control.createClient({ clock: { time: start, speed: 1 } });
      let [seconds, speed, before] = [0, 1, start];
      for (const move of list) {
        const [moved, next] = await make(move, sandbox, speed);
        seconds += moved;
        speed = next;
        const { time, ...clock } = await platform.control.clock(sandbox.path);
        expect(time >= before).toBe(true);
        expect(clock).toMatchObject({ speed, is_frozen: speed === 0 });
        expect(time).toBe(timeAt(start, seconds));
        before = time;
      }
    }),
    runs(40),
  );
});

it("to advance by a and then by b is to advance by a + b: the same is done at the same times", {
  timeout: 120_000,
}, async () => {
  const sandbox = await platform.control.createClient({ clock: { time: start, speed: 0 } });
  const { api, path } = sandbox;
  const user = await api.createUser();
  for (const [delay, outcome] of [
    [0, "CONNECTED"],
    [7, "FAILED"],
    [90, "CHALLENGED"],
    [600, "LOCKED"],
  ] as const) {
    const steps = [{ outcome, delay_seconds: delay }];
    await platform.control.call("createScript", { path, body: { script: { steps } } });
    await api.createMember(user, { password: `after ${delay}` });
  }
  await api.createMember(user, { password: "daily" });
  const gone = await api.createUser();
  await api.call("deleteUser", { path: { user_guid: gone.guid } });
  await takeSnapshot(platform, path, "first");

  /** Who logged in when, how each job ended and when, and what is still to come. */
  const outcomeOf = async (...parts: number[]) => {
    await platform.control.call("restoreSnapshot", { path: { ...path, snapshot_name: "first" } });
    visits.list.length = 0;
    for (const seconds of parts) if (seconds > 0) await platform.control.advance(path, seconds);
    const [jobs, tasks] = await inside(platform, async (db) => [
      await db
        .selectFrom("jobs")
        .select(["member_guid", "type", "started_at", "finished_at", "outcome"])
        .where("client_id", "=", path.client_id)
        .orderBy("guid")
        .execute(),
      await db
        .selectFrom("tasks")
        .select(["kind", "subject", "due_at"])
        .where("client_id", "=", path.client_id)
        .orderBy("due_at")
        .orderBy("subject")
        .execute(),
    ]);
    return { clock: await platform.control.clock(path), visits: [...visits.list], jobs, tasks };
  };

  const some = fc.integer({ min: 0, max: 8 * 60 * 60 });
  await fc.assert(
    fc.asyncProperty(some, some, async (a, b) => {
      expect(await outcomeOf(a, b)).toEqual(await outcomeOf(a + b));
    }),
    {
      ...runs(4),
      examples: [
        [7, 1],
        [1, 0],
        [8 * 60 * 60, 8 * 60 * 60],
      ],
    },
  );
  const { jobs, visits: seen } = await outcomeOf(24 * 60 * 60);
  expect(seen.length).toBeGreaterThan(20);
  expect(new Set(jobs.map((job) => "outcome" in job && job.outcome))).toEqual(
    new Set(["CONNECTED", "FAILED", "EXPIRED", "LOCKED"]),
  );
});

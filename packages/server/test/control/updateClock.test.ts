import { describe, expect, it } from "vitest";
import { timeAt } from "../support/clock.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { Gate } from "../support/gate.js";
import { usePlatform } from "../support/platform.js";

const gate = new Gate();
const platform = usePlatform({ connector: gate });
const setSpeed = (path: { client_id: string }, speed: number) =>
  platform.control.call("updateClock", { path, body: { clock: { speed } } });
const start = "2027-01-04T08:00:00Z";

describe("200", () => {
  it("the clock goes on from where it is, so many times as fast", async () => {
    const { path } = await platform.control.createClient({ clock: { time: start, speed: 0 } });
    let passed = 0;
    for (const speed of [60, 0.5, 100_000, 1, 3.25]) {
      const clock = { speed, is_frozen: false, next_due_at: null };
      const { status, body } = await setSpeed(path, speed);
      expect([status, body.clock]).toEqual([200, { ...clock, time: timeAt(start, passed) }]);
      await platform.clock.advance({ seconds: 20 });
      passed += 20 * speed;
      expect(await platform.control.clock(path)).toEqual({ ...clock, time: timeAt(start, passed) });
    }
  });

  it("other clients' clocks run as before", async () => {
    const [one, other] = [await platform.control.createClient(), await platform.control.createClient()];
    await setSpeed(one.path, 1000);
    await platform.clock.advance({ minutes: 1 });
    expect(await platform.control.clock(other.path)).toMatchObject({
      time: timeAt(platform.clock.now()),
      speed: 1,
    });
  });

  it("what waits is done when its time comes on this clock", async () => {
    const { path, api } = await platform.control.createClient();
    const steps = [{ outcome: "LOCKED", delay_seconds: 3600 }];
    await platform.control.call("createScript", { path, body: { script: { steps } } });
    const member = await api.createMember(await api.createUser());
    await setSpeed(path, 60);
    await platform.clock.advance({ seconds: 59 });
    expect((await api.status(member)).connection_status).toBe("DELAYED");
    await platform.clock.advance({ seconds: 1 });
    expect((await api.status(member)).connection_status).toBe("LOCKED");
  });
});

describeControlRefusals(
  platform,
  "updateClock",
  async () => ({
    path: (await platform.control.createClient()).path,
    body: { clock: { speed: 2 } },
  }),
  {
    gate,
    invalid: [
      ["speed 0, as a clock is stopped by freezing it", { speed: 0 }, "`clock.speed`", "more than 0"],
      ["a speed below 0", { speed: -1 }, "`clock.speed`", "more than 0", "-1"],
      ["a speed of 100001", { speed: 100_001 }, "`clock.speed`", "at most 100000"],
      ["a speed as text", { speed: "2" }, "`clock.speed`", "a number", '"2"'],
      ["null", { speed: null }, "`clock.speed`", "a number", "null"],
      ["a time, but no speed", { time: start }, "`clock.speed`", "required"],
    ],
  },
);

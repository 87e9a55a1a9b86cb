import { describe, expect, it } from "vitest";
import { timeAt } from "../support/clock.js";
import type { Sandbox } from "../support/control.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { Gate } from "../support/gate.js";
import { usePlatform } from "../support/platform.js";

const gate = new Gate();
const platform = usePlatform({ connector: gate });
const freeze = async (path: { client_id: string }) => platform.control.call("freezeClock", { path });

describe("200", () => {
  it("the clock stands where it is, and twice is as good as once", async () => {
    const { path } = await platform.control.createClient({
      clock: { time: "2027-01-04T08:00:00Z", speed: 60 },
    });
    await platform.clock.advance({ minutes: 1 });
    const frozen = { time: "2027-01-04T09:00:00Z", speed: 0, is_frozen: true, next_due_at: null };
    for (let count = 0; count < 2; count++) {
      const { status, body } = await freeze(path);
      expect([status, body.clock]).toEqual([200, frozen]);
      await platform.clock.advance({ days: 1 });
      expect(await platform.control.clock(path)).toEqual(frozen);
    }
  });

  it("real time is left behind", async () => {
    const { path } = await platform.control.createClient();
    const time = timeAt(platform.clock.now());
    expect((await freeze(path)).body.clock).toMatchObject({ time, is_frozen: true });
    await platform.clock.advance({ hours: 5 });
    expect((await platform.control.clock(path)).time).toBe(time);
  });

  it("what is due later waits, what is due is done; of other clients too", async () => {
    const frozen = await platform.control.createClient();
    const running = await platform.control.createClient();
    const steps = [{ outcome: "LOCKED", delay_seconds: 30 }];
    const start = async ({ api, path }: Sandbox) => {
      await platform.control.call("createScript", { path, body: { script: { steps } } });
      return api.createMember(await api.createUser());
    };
    const [waiting, other] = [await start(frozen), await start(running)];
    await freeze(frozen.path);
    await platform.clock.advance({ days: 1 });
    const statuses = async () => [
      (await frozen.api.status(waiting)).connection_status,
      (await running.api.status(other)).connection_status,
    ];
    expect(await statuses()).toEqual(["CREATED", "LOCKED"]);
    const done = await frozen.api.createMember(await frozen.api.createUser());
    await platform.runDueTasks();
    expect(await frozen.api.status(done)).toMatchObject({ connection_status: "CONNECTED" });
    expect(await statuses()).toEqual(["CREATED", "LOCKED"]);
  });
});

describeControlRefusals(
  platform,
  "freezeClock",
  async () => ({ path: (await platform.control.createClient()).path }),
  { gate },
);

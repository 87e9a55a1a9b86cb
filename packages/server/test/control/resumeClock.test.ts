import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { Gate } from "../support/gate.js";
import { usePlatform } from "../support/platform.js";

const gate = new Gate();
const platform = usePlatform({ connector: gate });
const resume = (path: { client_id: string }) => platform.control.call("resumeClock", { path });

describe("200", () => {
  it.each([0, 60, 1, 0.25])(
    "from speed %s: it goes on from where it is, as fast as real time",
    async (speed) => {
      const { path } = await platform.control.createClient({
        clock: { time: "2027-01-04T08:00:00Z", speed },
      });
      await platform.clock.advance({ minutes: 4 });
      const at = Date.UTC(2027, 0, 4, 8) + 240_000 * speed;
      const clock = { speed: 1, is_frozen: false, next_due_at: null };
      const { status, body } = await resume(path);
      const shown = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;
      expect([status, body.clock]).toEqual([200, { ...clock, time: shown(at) }]);
      await platform.clock.advance({ minutes: 1 });
      expect(await platform.control.clock(path)).toEqual({ ...clock, time: shown(at + 60_000) });
    },
  );

  it("what has waited while it stood is done when its time comes", async () => {
    const { path, api } = await platform.control.createClient({ clock: { speed: 0 } });
    const steps = [{ outcome: "LOCKED", delay_seconds: 30 }];
    await platform.control.call("createScript", { path, body: { script: { steps } } });
    const member = await api.createMember(await api.createUser());
    await platform.clock.advance({ days: 1 });
    await resume(path);
    await platform.clock.advance({ seconds: 29 });
    expect((await api.status(member)).connection_status).toBe("CREATED");
    await platform.clock.advance({ seconds: 1 });
    expect((await api.status(member)).connection_status).toBe("LOCKED");
  });
});

describeControlRefusals(
  platform,
  "resumeClock",
  async () => ({ path: (await platform.control.createClient()).path }),
  { gate },
);

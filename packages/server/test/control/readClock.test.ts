import { describe, expect, it } from "vitest";
import { timeAt } from "../support/clock.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
const now = () => platform.clock.now();

describe("200", () => {
  it.each(["development", "production"])("of a %s client at first: real time", async (environment) => {
    const { path } = await platform.control.createClient({ environment });
    const clock = { speed: 1, is_frozen: false, next_due_at: null };
    const { status, body } = await platform.control.call("readClock", { path });
    expect([status, body]).toEqual([200, { clock: { ...clock, time: timeAt(now()) } }]);
    await platform.clock.advance({ days: 1, seconds: 1 });
    expect(await platform.control.clock(path)).toEqual({ ...clock, time: timeAt(now()) });
  });

  it("frozen, it stands while real time goes on", async () => {
    const clock = { time: "2027-01-04T08:00:00Z", speed: 0 };
    const { path } = await platform.control.createClient({ clock });
    await platform.clock.advance({ days: 30 });
    expect(await platform.control.clock(path)).toEqual({ ...clock, is_frozen: true, next_due_at: null });
  });

  it("next_due_at: the first thing that waits, on the client's own clock", async () => {
    const { path, api } = await platform.control.createClient({
      clock: { time: "2027-01-04T08:00:00Z", speed: 0 },
    });
    const dueAt = async () => (await platform.control.clock(path)).next_due_at;
    const user = await api.createUser();
    await api.call("deleteUser", { path: { user_guid: (await api.createUser()).guid } });
    expect(await dueAt()).toBe("2027-01-18T08:00:00Z");
    const steps = [{ outcome: "CONNECTED", delay_seconds: 45 }];
    await platform.control.call("createScript", { path, body: { script: { steps } } });
    await api.createMember(user);
    expect(await dueAt()).toBe("2027-01-04T08:00:45Z");
    await platform.control.advance(path, 45);
    expect(await dueAt()).toBe("2027-01-18T08:00:00Z");
  });
});

describeControlRefusals(platform, "readClock", async () => ({
  path: (await platform.control.createClient()).path,
}));

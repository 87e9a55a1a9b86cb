import { describe, expect, it } from "vitest";
import { clockOf, realTime, systemClock } from "./clock.js";

const noon = Date.UTC(2026, 5, 15, 12);
const hour = 3_600_000;

/** What a client's clock shows after so many hours of the platform's, when both showed noon, or it was set otherwise. */
function shown(hours: number, setting: { clock_time?: number; clock_speed: number }): Date {
  const platform = { now: () => new Date(noon + hours * hour) };
  return clockOf({ clock_time: noon, clock_anchor: noon, ...setting }, platform).now();
}

describe("a client's clock", () => {
  it("in real time is the platform's", () => {
    const platform = { now: () => new Date(noon) };
    expect(clockOf(realTime, platform).now()).toEqual(new Date(noon));
  });

  it.each([
    ["frozen", 0, noon],
    ["as fast as the platform's", 1, noon + hour],
    ["twice as fast", 2, noon + 2 * hour],
    ["half as fast", 0.5, noon + hour / 2],
  ])("%s", (_, clock_speed, expected) => {
    expect(shown(0, { clock_speed })).toEqual(new Date(noon));
    expect(shown(1, { clock_speed })).toEqual(new Date(expected));
  });

  it.each([
    ["ahead", 24 * hour],
    ["behind", -24 * hour],
  ])("a day %s stays so", (_, apart) => {
    const setting = { clock_time: noon + apart, clock_speed: 1 };
    expect(shown(0, setting)).toEqual(new Date(noon + apart));
    expect(shown(3, setting)).toEqual(new Date(noon + apart + 3 * hour));
  });

  it("goes on while one holds it", () => {
    let now = noon;
    const clock = clockOf(
      { clock_time: 0, clock_anchor: noon, clock_speed: 2 },
      { now: () => new Date(now) },
    );
    expect(clock.now()).toEqual(new Date(0));
    now += hour;
    expect(clock.now()).toEqual(new Date(2 * hour));
  });
});

it("the system's clock shows the time of the machine", () => {
  const before = Date.now();
  const shown = systemClock.now().getTime();
  expect([before <= shown, shown <= Date.now()]).toEqual([true, true]);
});

it("a clock that is being advanced stands where it has been brought to, whatever its speed", () => {
  const setting = { clock_time: 1000, clock_anchor: 500, clock_speed: 60, is_advancing: true };
  expect(clockOf(setting, { now: () => new Date(9000) }).now()).toEqual(new Date(1000));
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FinishedJob, type Outcome, refusalEvent } from "./failures.js";

const now = new Date("2026-06-15T12:00:00.000Z");
const hour = 3_600_000;
const day = 24 * hour;

const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const job = (outcome: Outcome, milliseconds: number): FinishedJob => ({
  outcome,
  finished_at: ago(milliseconds).toISOString(),
});
const recently = { now, since: ago(hour) };

describe("DENIED", () => {
  it.each<[Outcome[], string]>([
    [[], "denied"],
    [["DENIED"], "denied"],
    [["DENIED", "DENIED"], "denied_repeatedly"],
    [["DENIED", "DENIED", "DENIED"], "denied_repeatedly"],
    [["DENIED", "CONNECTED", "DENIED"], "denied"],
    [["CONNECTED", "DENIED", "DENIED"], "denied"],
    [["FAILED", "DENIED", "DENIED"], "denied"],
  ])("after %j is %s", (outcomes, event) => {
    const earlier = outcomes.map((outcome, index) => job(outcome, (index + 1) * hour));
    expect(refusalEvent("DENIED", earlier, recently)).toBe(event);
  });

  it("counts however long ago the others were", () => {
    const earlier = [job("DENIED", 300 * day), job("DENIED", 400 * day)];
    expect(refusalEvent("DENIED", earlier, { now, since: ago(500 * day) })).toBe("denied_repeatedly");
  });
});

describe("FAILED", () => {
  it.each<[string, number[], number, string]>([
    ["for the first time", [], 1, "failed"],
    ["for the second time within a day", [hour], 1, "failed"],
    ["for the third time within a day", [hour, 2 * hour], 1, "failed_repeatedly"],
    ["for the third time, the first just within a day", [hour, day - 1], 1, "failed_repeatedly"],
    ["for the third time, the first more than a day ago", [hour, day + 1], 2, "failed"],
    ["for the third time, just less than two weeks without success", [2 * day, 3 * day], 13.999, "failed"],
    ["for the third time, two weeks without success", [2 * day, 3 * day], 14, "failed_for_long"],
    ["for the third time within a day, two weeks without success", [hour, 2 * hour], 15, "failed_for_long"],
    ["for the second time, two weeks without success", [2 * day], 30, "failed"],
  ])("%s", (_, earlier, daysSince, event) => {
    const jobs = earlier.map((time) => job("FAILED", time));
    expect(refusalEvent("FAILED", jobs, { now, since: ago(daysSince * day) })).toBe(event);
  });

  it("does not count what ended otherwise", () => {
    const others: Outcome[] = [
      "DENIED",
      "LOCKED",
      "IMPEDED",
      "REJECTED",
      "EXPIRED",
      "SUPERSEDED",
      "CONNECTED",
    ];
    const earlier = others.map((outcome) => job(outcome, hour));
    expect(refusalEvent("FAILED", earlier, { now, since: ago(20 * day) })).toBe("failed");
  });

  it("degrades exactly when three lie within 24 hours, where there was a success lately", () => {
    const times = fc.array(fc.integer({ min: 0, max: 3 * day }), { maxLength: 6 });
    fc.assert(
      fc.property(times, (earlier) => {
        const jobs = earlier.toSorted((a, b) => a - b).map((time) => job("FAILED", time));
        const recent = earlier.filter((time) => time < day).length;
        expect(refusalEvent("FAILED", jobs, { now, since: ago(4 * day) })).toBe(
          recent >= 2 ? "failed_repeatedly" : "failed",
        );
      }),
    );
  });
});

it.each([
  ["LOCKED", "locked"],
  ["IMPEDED", "impeded"],
  ["REJECTED", "rejected"],
  ["EXPIRED", "answer_timed_out"],
] as const)("%s is %s, whatever was before", (outcome, event) => {
  const earlier = [job(outcome, hour), job(outcome, 2 * hour), job("FAILED", 3 * hour)];
  expect(refusalEvent(outcome, earlier, { now, since: ago(30 * day) })).toBe(event);
});

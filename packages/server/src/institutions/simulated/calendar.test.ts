import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, DAY, dateOf, dayAt, dayOf, dayOfMonth, nextDayOfMonth } from "./calendar.js";

const anyDay = fc.integer({ min: dayOf("1990-01-01"), max: dayOf("2090-12-31") });

describe("days", () => {
  it("are dates and back", () => {
    expect(dayOf("1970-01-01")).toBe(0);
    expect(dateOf(dayOf("2024-02-29") + 1)).toBe("2024-03-01");
    fc.assert(fc.property(anyDay, (day) => dayOf(dateOf(day)) === day));
  });

  it("last from midnight to midnight, UTC", () => {
    expect(dateOf(dayAt(Date.parse("2026-11-21T00:00:00.000Z")))).toBe("2026-11-21");
    expect(dateOf(dayAt(Date.parse("2026-11-21T23:59:59.999Z")))).toBe("2026-11-21");
    expect(dayAt(-1)).toBe(-1);
    expect(DAY).toBe(86_400_000);
  });

  it.each(["", "2026-13-01", "2026-1-1", "2026-11-21T00:00:00Z", "today"])("are not made of %j", (date) => {
    expect(() => dayOf(date)).toThrow("Not a date");
  });

  it.each([
    ["2026-11-21", -24, "2024-11-21"],
    ["2026-02-28", -24, "2024-02-28"],
    ["2024-02-29", -24, "2022-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
  ])("%s and %i months is %s", (date, months, result) => {
    expect(dateOf(addMonths(dayOf(date), months))).toBe(result);
  });

  it("find the next of a day of the month", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 28 }), (day, wanted) => {
        const next = nextDayOfMonth(day, wanted);
        expect(dayOfMonth(next)).toBe(wanted);
        expect(next - day).toBeGreaterThanOrEqual(1);
        expect(next - day).toBeLessThanOrEqual(31);
      }),
    );
  });
});

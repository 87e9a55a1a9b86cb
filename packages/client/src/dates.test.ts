import { describe, expect, expectTypeOf, it } from "vitest";
import { dateOf, dayOf, daysBefore } from "./dates.js";

describe("dates", () => {
  it("are days in UTC", () => {
    expect(dayOf(new Date("2026-01-31T23:59:59Z"))).toBe("2026-01-31");
    expect(daysBefore(31, new Date("2026-01-31T12:00:00Z"))).toBe("2025-12-31");
  });

  it("are read from days, moments and seconds", () => {
    expect(dateOf("2026-01-31").toISOString()).toBe("2026-01-31T00:00:00.000Z");
    expect(dateOf("2026-01-31T12:00:00Z").toISOString()).toBe("2026-01-31T12:00:00.000Z");
    expect(dateOf(1531947410).toISOString()).toBe("2018-07-18T20:56:50.000Z");
  });

  it("stay null where they are", () => {
    expect(dateOf(null)).toBeNull();
    expectTypeOf(dateOf(null)).toEqualTypeOf<null>();
    expectTypeOf(dateOf(null as string | null)).toEqualTypeOf<Date | null>();
    expectTypeOf(dateOf<string>).returns.toEqualTypeOf<Date>();
  });

  it("are an error where they are none", () => {
    expect(() => dateOf("yesterday")).toThrow('"yesterday" is neither a day nor a moment.');
  });
});

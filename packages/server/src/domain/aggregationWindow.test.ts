import { expect, it } from "vitest";
import { hasRested } from "./aggregationWindow.js";

const now = new Date("2026-06-15T12:00:00Z");

it.each([
  [null, 10_800, true],
  ["2026-06-15T09:00:00.000Z", 10_800, true],
  ["2026-06-15T09:00:00.001Z", 10_800, false],
  ["2026-06-15T12:00:00.000Z", 0, true],
])("last aggregated at %s with a window of %i seconds: %s", (aggregatedAt, window, rested) => {
  expect(hasRested(aggregatedAt, window, now)).toBe(rested);
});

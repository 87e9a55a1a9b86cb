import { describe, expect, it } from "vitest";
import { median, percentile, spread } from "./statistics.js";

describe("median", () => {
  it.each([
    [[7], 7],
    [[9, 1, 5], 5],
    [[10, 9, 1, 2], 5.5],
  ])("of %j is %d", (values, expected) => expect(median(values)).toBe(expected));

  it("orders by value, not by text, and leaves what it was given as it was", () => {
    const values = [100, 9, 20];
    expect(median(values)).toBe(20);
    expect(values).toEqual([100, 9, 20]);
  });

  it("of nothing is an error", () => expect(() => median([])).toThrow(RangeError));
});

describe("percentile", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [0, 1],
    [0.5, 50],
    [0.99, 99],
    [1, 100],
  ])("%d of 1 to 100 is %d", (share, expected) => expect(percentile(hundred, share)).toBe(expected));

  it("of few values is one of them", () => expect(percentile([3, 8], 0.99)).toBe(8));
});

it("spread is half of the range, as a share of the median", () => {
  expect(spread([90, 100, 130])).toBe(0.2);
  expect(spread([5, 5])).toBe(0);
});

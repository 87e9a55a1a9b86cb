import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canWish, isReceived, mostRetries, retryAfter, retryDelay } from "./webhookSchedule.js";

const day = 24 * 60 * 60 * 1000;
const retries = Array.from({ length: mostRetries }, (_, index) => index + 1);
const random = fc.integer({ min: 0, max: 29 });

/** What is left of a day for the attempts themselves. */
const attemptsTake = (mostRetries + 1) * 15_000;

describe("the schedule of retries", () => {
  it("is the table of seed 001 where the random number is 15", () => {
    let elapsed = 0;
    const table = retries.map((retry) => {
      elapsed += retryDelay(retry, 15) / 1000;
      return `${Math.floor(elapsed / 3600)}h ${Math.floor((elapsed % 3600) / 60)}m ${elapsed % 60}s`;
    });
    expect(table).toEqual([
      "0h 0m 30s",
      "0h 1m 16s",
      "0h 2m 32s",
      "0h 5m 8s",
      "0h 10m 54s",
      "0h 23m 4s",
      "0h 46m 40s",
      "1h 28m 56s",
      "2h 39m 42s",
      "4h 31m 48s",
      "7h 21m 28s",
      "11h 28m 44s",
    ]);
  });

  it("keeps to the bounds of its formula", () => {
    fc.assert(
      fc.property(fc.constantFrom(...retries), random, (retry, random) => {
        const delay = retryDelay(retry, random) / 1000;
        expect(delay).toBeGreaterThanOrEqual((retry - 1) ** 4 + 15);
        expect(delay).toBeLessThanOrEqual((retry - 1) ** 4 + 15 + 29 * retry);
      }),
    );
  });

  it("is over within a day, however long receivers ask to be left alone", () => {
    const wishes = fc.array(fc.nat(), { minLength: mostRetries, maxLength: mostRetries });
    const randoms = fc.array(random, { minLength: mostRetries, maxLength: mostRetries });
    fc.assert(
      fc.property(randoms, wishes, (randoms, wishes) => {
        const all = retries.map((retry, index) => retryDelay(retry, randoms[index] ?? 0, wishes[index]));
        expect(all.reduce((sum, delay) => sum + delay, attemptsTake)).toBeLessThan(day);
      }),
    );
    const longest = retries.map((retry) => retryDelay(retry, 29, Infinity));
    expect(longest.reduce((sum, delay) => sum + delay, attemptsTake)).toBeLessThan(day);
  });

  it("grants a wish of up to an hour, and comes no earlier for a small one", () => {
    expect(retryDelay(1, 0, 600_000)).toBe(600_000);
    expect(retryDelay(1, 0, 7_200_000)).toBe(3_600_000);
    expect(retryDelay(12, 0, 1000)).toBe(retryDelay(12, 0));
  });
});

describe("Retry-After", () => {
  const now = new Date("2026-06-15T12:00:00Z");

  it.each([
    [undefined, 0],
    ["120", 120_000],
    ["0", 0],
    ["Mon, 15 Jun 2026 12:02:00 GMT", 120_000],
    ["Mon, 15 Jun 2026 11:00:00 GMT", 0],
    ["soon", 0],
    ["-5", 0],
    ["9".repeat(30), 0],
  ])("%s is %d ms", (header, wish) => {
    expect(retryAfter(header, now)).toBe(wish);
  });
});

it("200 to 206 are received, and nothing else; with 429 and 503 a receiver can wish", () => {
  const statuses = Array.from({ length: 500 }, (_, index) => index + 100);
  expect(statuses.filter(isReceived)).toEqual([200, 201, 202, 203, 204, 205, 206]);
  expect(statuses.filter(canWish)).toEqual([429, 503]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RateLimiter } from "./rateLimiter.js";

const start = Date.parse("2026-06-15T12:00:00.000Z");
const noUsers = async () => 0;
const startup = { client_id: "CLIENT-1", limits: "startup" as const };
const production = { client_id: "CLIENT-1", limits: "production" as const };

/** Whether each of so many requests at one moment is let through. */
async function burst(
  limiter: RateLimiter,
  client: typeof startup | typeof production,
  method: string,
  count: number,
) {
  const answers = [];
  for (let at = 0; at < count; at++) {
    answers.push(await limiter.take(client, method, new Date(start), noUsers));
  }
  return answers;
}

describe("none", () => {
  it("counts nothing", async () => {
    const client = { client_id: "CLIENT-1", limits: "none" as const };
    expect(await new RateLimiter().take(client, "GET", new Date(start), noUsers)).toBeUndefined();
  });
});

describe("startup", () => {
  it("has 100 requests a minute, of all methods together", async () => {
    const limiter = new RateLimiter();
    const first = await burst(limiter, startup, "GET", 60);
    expect(first[0]).toEqual({ limit: 100, remaining: 99, reset: 60, isExceeded: false });
    const rest = await burst(limiter, startup, "POST", 41);
    expect(rest.map((answer) => answer?.isExceeded)).toEqual([...Array(40).fill(false), true]);
    expect(rest.at(-1)).toEqual({ limit: 100, remaining: 0, reset: 60, isExceeded: true });
  });

  it.each([
    [0, 100],
    [99, 100],
    [100, 101],
    [250, 102],
  ])("with %i users it has %i", async (users, limit) => {
    const answer = await new RateLimiter().take(startup, "GET", new Date(start), async () => users);
    expect(answer?.limit).toBe(limit);
  });

  it("starts anew with the next minute, however many were refused", async () => {
    const limiter = new RateLimiter();
    await burst(limiter, startup, "GET", 500);
    const late = await limiter.take(startup, "GET", new Date(start + 59_999), noUsers);
    expect(late).toEqual({ limit: 100, remaining: 0, reset: 1, isExceeded: true });
    const next = await limiter.take(startup, "GET", new Date(start + 60_000), noUsers);
    expect(next).toEqual({ limit: 100, remaining: 99, reset: 60, isExceeded: false });
  });

  it("counts each client for itself", async () => {
    const limiter = new RateLimiter();
    await burst(limiter, startup, "GET", 100);
    const other = { ...startup, client_id: "CLIENT-2" };
    expect((await limiter.take(other, "GET", new Date(start), noUsers))?.remaining).toBe(99);
  });

  it("loses no request of those that open a window together", async () => {
    const limiter = new RateLimiter();
    const answers = await Promise.all(
      Array.from({ length: 150 }, () => limiter.take(startup, "GET", new Date(start), noUsers)),
    );
    expect(answers.filter((answer) => answer?.isExceeded)).toHaveLength(50);
  });
});

describe("production", () => {
  it.each([
    ["GET", 2000],
    ["POST", 750],
    ["PUT", 750],
    ["DELETE", 150],
  ])("%s has %i a second", async (method, limit) => {
    const answers = await burst(new RateLimiter(), production, method, limit + 1);
    expect(answers.at(-2)).toEqual({ limit, remaining: 0, reset: 1, isExceeded: false });
    expect(answers.at(-1)?.isExceeded).toBe(true);
  });

  it("counts each method for itself", async () => {
    const limiter = new RateLimiter();
    await burst(limiter, production, "DELETE", 151);
    expect((await limiter.take(production, "GET", new Date(start), noUsers))?.isExceeded).toBe(false);
  });
});

it("never lets more through in one window than the limit, and never refuses before", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 400 }),
      async (steps) => {
        const limiter = new RateLimiter();
        const used = new Map<number, number>();
        let time = start;
        for (const step of steps) {
          time += step;
          const minute = Math.floor(time / 60_000);
          const count = (used.get(minute) ?? 0) + 1;
          used.set(minute, count);
          const answer = await limiter.take(startup, "GET", new Date(time), noUsers);
          expect(answer?.isExceeded).toBe(count > 100);
          expect(answer?.remaining).toBe(Math.max(100 - count, 0));
          expect(time + (answer?.reset ?? 0) * 1000).toBeGreaterThanOrEqual((minute + 1) * 60_000);
        }
      },
    ),
  );
});

import { operations } from "@mxkit/api/v20111101";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apiError } from "./apiError.js";
import { ApiError, type MxError, NetworkError } from "./errors.js";
import { type RetryOptions, retryDelay } from "./retry.js";

const read = { id: "readUser", method: "GET", path: "/users/{user_guid}" } as const;
const now = Date.parse("2026-06-15T12:00:00Z");

function refused(status: number, headers: Record<string, string> = {}): MxError {
  return apiError({ operation: "readUser", response: new Response(null, { status, headers }), body: {} });
}

const delay = (error: MxError, attempt = 1, options: RetryOptions = {}, random = 0) =>
  retryDelay(error, attempt, read, options, { now: () => now, random: () => random });

it("every status of an error is told by its class, a documented one by its own", () => {
  const documented = new Set(
    Object.values(operations).flatMap(({ responses }) => Object.keys(responses).map(Number)),
  );
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 599 }), fc.anything(), (status, body) => {
      const response = new Response(null, { status });
      const error = apiError({ operation: "readUser", response, body: { error: { message: "No.", body } } });
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status, message: "No.", type: null, operation: "readUser" });
      expect(error.name).toBe(error.constructor.name);
      expect(error.constructor === ApiError).toBe(!documented.has(status));
    }),
  );
});

describe("the pause before another attempt", () => {
  it("is anywhere between nothing and a bound that doubles up to its own bound", () => {
    const arbitrary = fc.record({
      attempt: fc.integer({ min: 1, max: 30 }),
      base: fc.integer({ min: 1, max: 5000 }),
      max: fc.integer({ min: 1, max: 60_000 }),
      random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    });
    fc.assert(
      fc.property(arbitrary, ({ attempt, base, max, random }) => {
        const pause = delay(refused(503), attempt, { attempts: 99, base, max }, random);
        const bound = Math.min(max, base * 2 ** (attempt - 1));
        expect(pause).toBeCloseTo(random * bound, 6);
        expect(pause).toBeLessThanOrEqual(bound);
      }),
    );
  });

  it("is never shorter than Retry-After asks for, and never more than the jitter longer", () => {
    const arbitrary = fc.record({
      seconds: fc.integer({ min: 0, max: 60 }),
      random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      asDate: fc.boolean(),
    });
    fc.assert(
      fc.property(arbitrary, ({ seconds, random, asDate }) => {
        const value = asDate ? new Date(now + seconds * 1000).toUTCString() : String(seconds);
        const pause = delay(refused(429, { "Retry-After": value }), 1, {}, random);
        expect(pause).toBeGreaterThanOrEqual(seconds * 1000);
        expect(pause).toBeLessThanOrEqual(seconds * 1000 + 500);
      }),
    );
  });

  it.each(["soon", "-5", "", "Mon, 15 Jun 2026 11:00:00 GMT"])(
    "takes Retry-After: %j for nothing",
    (value) => {
      expect(delay(refused(429, { "Retry-After": value }))).toBe(0);
    },
  );

  it("comes so often that there are as many attempts as wanted", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (attempts) => {
        const error = new NetworkError("gone", "readUser");
        let attempt = 1;
        while (delay(error, attempt, { attempts }) !== undefined) attempt += 1;
        expect(attempt).toBe(attempts);
      }),
    );
  });
});

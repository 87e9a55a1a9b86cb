import { describe, expect, it } from "vitest";
import { type Caller, FailedLogins } from "./failedLogins.js";

const start = Date.parse("2026-06-15T12:00:15.000Z");

/** Ten a minute, and a clock to move. */
function limit(most = 10) {
  let now = start;
  const logins = new FailedLogins(most, () => new Date(now));
  const isRefused = (caller: Caller) => {
    try {
      logins.requireFew(caller);
      return false;
    } catch {
      return true;
    }
  };
  return {
    logins,
    isRefused,
    wait(seconds: number) {
      now += seconds * 1000;
    },
    fail(caller: Caller, times: number) {
      for (let time = 0; time < times; time++) logins.failed(caller);
    },
  };
}

const mallory = { address: "203.0.113.7" };
const alice = { address: "198.51.100.1", clientId: "CLIENT-1" };

describe("an address", () => {
  it("is refused after so many failures, until the minute is over, and no other is", () => {
    const { logins, isRefused, wait, fail } = limit();
    fail(mallory, 9);
    expect(isRefused(mallory)).toBe(false);
    fail(mallory, 1);
    expect(() => logins.requireFew({ ...mallory, clientId: "CLIENT-1" })).toThrow(
      expect.objectContaining({
        type: "rate_limit_error",
        message: "Too many requests from this address had wrong keys. Try again in 45 seconds.",
        headers: { "Retry-After": "45" },
      }),
    );
    expect(isRefused(alice)).toBe(false);
    wait(44);
    expect(isRefused(mallory)).toBe(true);
    wait(1);
    expect(isRefused(mallory)).toBe(false);
  });

  it("is not let go for a login that is right", () => {
    const { logins, isRefused, fail } = limit();
    fail(mallory, 9);
    logins.succeeded({ ...mallory, clientId: "CLIENT-of-mallory" });
    fail(mallory, 1);
    expect(isRefused(mallory)).toBe(true);
  });

  it.each([
    ["2001:db8:1:2::1", "2001:db8:1:2:ffff::", true],
    ["2001:db8:1:2::1", "2001:db8:1:3::1", false],
    ["2001:db8::1", "2001:db8:0:0:1::1", true],
    ["2001:db8::1", "2001:db8:0:1::1", false],
    ["::ffff:203.0.113.7", "::ffff:203.0.113.8", false],
    ["203.0.113.7", "203.0.113.8", false],
  ])("%s stands for %s: %s", (failing, other, isSame) => {
    const { isRefused, fail } = limit();
    fail({ address: failing }, 10);
    expect(isRefused({ address: other })).toBe(isSame);
  });

  it.each(["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])("%s is never refused", (address) => {
    const { isRefused, fail } = limit();
    fail({ address }, 1000);
    expect(isRefused({ address })).toBe(false);
  });

  it("is never refused where the limit is 0", () => {
    const { isRefused, fail } = limit(0);
    fail(mallory, 1000);
    expect(isRefused(mallory)).toBe(false);
  });
});

describe("a client", () => {
  it("is guessed at from many addresses: new ones are refused, those that it came from are not", () => {
    const { logins, isRefused, fail } = limit();
    logins.succeeded(alice);
    for (let host = 1; host <= 20; host++) fail({ address: `203.0.113.${host}`, clientId: "CLIENT-1" }, 5);
    expect(() => logins.requireFew({ address: "192.0.2.1", clientId: "CLIENT-1" })).toThrow(
      "Too many requests for this client had wrong keys.",
    );
    expect(isRefused({ address: "192.0.2.1", clientId: "CLIENT-2" })).toBe(false);
    expect(isRefused(alice)).toBe(false);
    fail(alice, 10);
    expect(isRefused(alice)).toBe(true);
  });
});

it("remembers no more than a bounded number of names", () => {
  const { isRefused, fail } = limit(1);
  fail({ address: "192.0.2.1" }, 1);
  expect(isRefused({ address: "192.0.2.1" })).toBe(true);
  for (let host = 0; host < 10_000; host++) fail({ address: `10.0.${host >> 8}.${host & 255}` }, 1);
  expect(isRefused({ address: "192.0.2.1" })).toBe(false);
  expect(isRefused({ address: "10.0.39.15" })).toBe(true);
});

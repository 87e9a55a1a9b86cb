import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedBalance, postedBalance } from "./balances.js";
import { DAY, dateOf, dayOf } from "./calendar.js";
import { type AccountLedger, type Ledger, ledgerOf } from "./ledger.js";
import type { AccountKey } from "./plan.js";
import { dateOfEntry, isPosted, timeOf } from "./transactions.js";

const seeds = fc.uuid({ version: 7 }).map((uuid) => `MBR-${uuid}`);
const anchors = fc.integer({ min: dayOf("2015-01-01"), max: dayOf("2035-12-31") }).map(dateOf);
const timesOfDay = fc.integer({ min: 0, max: DAY - 1 });

const at = (anchor: string, days: number, time = 0) => new Date((dayOf(anchor) + days) * DAY + time);

function account(ledger: Ledger, key: AccountKey): AccountLedger {
  const found = ledger.accounts.find(({ plan }) => plan.key === key);
  if (!found) throw new Error(`There is no ${key}.`);
  return found;
}

function between({ entries }: AccountLedger, from: string, to: string, now: Date) {
  return entries.filter(
    (one) => timeOf(one) <= now.getTime() && dateOfEntry(one) >= from && dateOfEntry(one) <= to,
  );
}

describe("the main account", () => {
  it("shows 176 transactions of 90 days on the day it is first asked, whatever the hour, some of them pending", () => {
    fc.assert(
      fc.property(seeds, anchors, timesOfDay, (seed, anchor, time) => {
        const now = at(anchor, 0, time);
        const main = account(ledgerOf({ seed, anchor, now }), "everyday-checking");
        const known = between(main, dateOf(dayOf(anchor) - 89), anchor, now);
        expect(known).toHaveLength(176);
        expect(between(main, dateOf(dayOf(anchor) - 90), anchor, now)).toHaveLength(176);
        const pending = known.filter((one) => !isPosted(one, now.getTime()));
        expect(pending.length).toBeGreaterThan(0);
        for (const { day } of pending) expect(dayOf(anchor) - day).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  it("goes on with about two a day", () => {
    fc.assert(
      fc.property(seeds, anchors, (seed, anchor) => {
        const now = at(anchor, 31);
        const main = account(ledgerOf({ seed, anchor, now }), "everyday-checking");
        const later = between(main, dateOf(dayOf(anchor) + 1), dateOf(dayOf(anchor) + 30), now).length;
        expect(later).toBeGreaterThan(40);
        expect(later).toBeLessThan(80);
      }),
      { numRuns: 30 },
    );
  });

  it("is never overdrawn", () => {
    fc.assert(
      fc.property(seeds, anchors, (seed, anchor) => {
        const main = account(ledgerOf({ seed, anchor, now: at(anchor, 400) }), "everyday-checking");
        let balance = main.opening;
        for (const { direction, cents } of main.entries) {
          balance += direction === "CREDIT" ? cents : -cents;
          expect(balance).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("the shared account", () => {
  it("is overdrawn with a fee when it is first asked, and not a week later", () => {
    fc.assert(
      fc.property(seeds, anchors, timesOfDay, (seed, anchor, time) => {
        const now = at(anchor, 0, time);
        const then = account(ledgerOf({ seed, anchor, now }), "shared-checking");
        expect(postedBalance(then, now.getTime())).toBeLessThan(0);
        expect(then.entries.at(-1)?.wording.text).toBe("OVERDRAFT FEE");
        const later = at(anchor, 5);
        expect(
          postedBalance(account(ledgerOf({ seed, anchor, now: later }), "shared-checking"), later.getTime()),
        ).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the travel card", () => {
  it("is overpaid when it is first asked, and not always", () => {
    const owed = (days: number) => {
      const now = at("2026-11-21", days);
      return postedBalance(
        account(ledgerOf({ seed: "MBR-1", anchor: "2026-11-21", now }), "travel-card"),
        now.getTime(),
      );
    };
    expect(owed(0)).toBe(-15_000);
    expect(owed(24)).toBeGreaterThan(0);
  });
});

describe("every account", () => {
  it("keeps its past: what is known stays as it is, whenever it is asked again", () => {
    fc.assert(
      fc.property(seeds, anchors, fc.nat({ max: 120 }), fc.nat({ max: 120 }), (seed, anchor, days, more) => {
        const sooner = ledgerOf({ seed, anchor, now: at(anchor, days) });
        const later = ledgerOf({ seed, anchor, now: at(anchor, days + more) });
        for (const { plan, opening, entries } of sooner.accounts) {
          const after = account(later, plan.key);
          expect(after.opening).toBe(opening);
          expect(after.entries.slice(0, entries.length)).toEqual(entries);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("has nothing before 24 months, nothing without an amount, and everything once", () => {
    fc.assert(
      fc.property(seeds, anchors, (seed, anchor) => {
        const { accounts } = ledgerOf({ seed, anchor, now: at(anchor, 200) });
        const entries = accounts.flatMap((one) => one.entries);
        const names = new Set(entries.map((one) => `${one.account} ${one.day} ${one.number}`));
        expect(names.size).toBe(entries.length);
        for (const { cents, day } of entries) {
          expect(Number.isInteger(cents) && cents > 0).toBe(true);
          expect(day).toBeGreaterThanOrEqual(dayOf(anchor) - 731);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("is the same for the same seed and another for another", () => {
    const now = at("2026-11-21", 0);
    const first = ledgerOf({ seed: "MBR-1", anchor: "2026-11-21", now });
    expect(ledgerOf({ seed: "MBR-1", anchor: "2026-11-21", now })).toEqual(first);
    expect(
      account(ledgerOf({ seed: "MBR-2", anchor: "2026-11-21", now }), "everyday-checking").entries,
    ).not.toEqual(account(first, "everyday-checking").entries);
  });

  it("counts what is pending beside what is posted", () => {
    const now = at("2026-11-21", 0).getTime();
    const main = account(
      ledgerOf({ seed: "MBR-1", anchor: "2026-11-21", now: new Date(now) }),
      "everyday-checking",
    );
    const pending = main.entries.filter((one) => timeOf(one) <= now && !isPosted(one, now));
    const change = pending.reduce(
      (sum, one) => sum + (one.direction === "CREDIT" ? one.cents : -one.cents),
      0,
    );
    expect(pending.length).toBeGreaterThan(0);
    expect(expectedBalance(main, now)).toBe(postedBalance(main, now) + change);
  });

  it("has nothing yet, asked long before the anchor", () => {
    const { accounts } = ledgerOf({
      seed: "MBR-1",
      anchor: "2026-11-21",
      now: new Date("2020-01-01T00:00:00Z"),
    });
    expect(accounts.flatMap(({ entries }) => entries)).toEqual([]);
  });
});

describe("money that moves between two accounts", () => {
  it("leaves one as it reaches the other", () => {
    const ledger = ledgerOf({ seed: "MBR-1", anchor: "2026-11-21", now: at("2026-11-21", 0) });
    const paid = (key: AccountKey, text: string) =>
      account(ledger, key)
        .entries.filter((one) => one.wording.text === text)
        .map(({ day, cents }) => ({ day, cents }));
    const payments = paid("everyday-checking", "HOME MORTGAGE PMT");
    expect(payments).toHaveLength(24);
    expect(paid("mortgage", "MORTGAGE PAYMENT RECEIVED")).toEqual(payments);
  });
});

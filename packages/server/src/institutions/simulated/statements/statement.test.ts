import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { postedBalance } from "../balances.js";
import { addMonths, DAY, dateOf, dayOf } from "../calendar.js";
import { type AccountLedger, type Entry, type Ledger, ledgerOf } from "../ledger.js";
import type { AccountKey } from "../plan.js";
import { type Statement, statementsOf } from "./statement.js";

const seeds = fc.uuid({ version: 7 }).map((uuid) => `MBR-${uuid}`);
const anchors = fc.integer({ min: dayOf("2015-01-01"), max: dayOf("2035-12-31") }).map(dateOf);

const ledger = (now = "2026-11-21T10:00:00Z", anchor = "2026-11-21", seed = "MBR-1") =>
  ledgerOf({ seed, anchor, now: new Date(now) });

function planned({ accounts }: Ledger, key: AccountKey): AccountLedger {
  const account = accounts.find(({ plan }) => plan.key === key);
  if (!account) throw new Error(`There is no ${key}.`);
  return account;
}

function statements(asked: Ledger, key: AccountKey, months: number): Statement[] {
  return statementsOf(planned(asked, key), asked, months);
}

describe("a statement", () => {
  it("agrees with the ledger to the cent, and with the months beside it", () => {
    fc.assert(
      fc.property(seeds, anchors, fc.integer({ min: -700, max: 400 }), (seed, anchor, days) => {
        const now = new Date((dayOf(anchor) + days) * DAY + DAY / 3);
        const asked = ledgerOf({ seed, anchor, now });
        for (const account of asked.accounts) {
          const all = statementsOf(account, asked, 12);
          all.forEach(({ first, last, opening, closing, credits, debits, lines }, at) => {
            const sign = account.plan.side === "asset" ? 1 : -1;
            expect(opening).toBe(postedBalance(account, first * DAY - 1));
            expect(closing).toBe(postedBalance(account, (last + 1) * DAY - 1));
            expect(opening + sign * (credits - debits)).toBe(closing);
            expect(lines.reduce((sum, { change }) => sum + change, opening)).toBe(closing);
            expect(lines.at(-1)?.balance ?? opening).toBe(closing);
            const before = all[at - 1];
            if (before?.last === first - 1) expect(before.closing).toBe(opening);
          });
        }
      }),
      { numRuns: 15 },
    );
  });

  it("has every posting of its month once, in order", () => {
    const asked = ledger();
    for (const { plan, entries } of asked.accounts) {
      for (const { first, last, lines } of statements(asked, plan.key, 24)) {
        const days = lines.map(({ day }) => day);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
        expect(days.every((day) => first <= day && day <= last)).toBe(true);
        const posted = entries.filter(
          ({ postedAt }) => first * DAY <= postedAt && postedAt < (last + 1) * DAY,
        );
        expect(lines).toHaveLength(posted.length);
      }
    }
  });

  it("stays as it was, whenever it is asked for again", () => {
    const sooner = statements(ledger("2026-11-21T10:00:00Z"), "everyday-checking", 12);
    const later = statements(ledger("2027-01-30T10:00:00Z"), "everyday-checking", 14);
    expect(later.slice(0, 12)).toEqual(sooner);
  });
});

describe("an account on which little happens", () => {
  const asked = ledger();
  const { plan } = planned(asked, "savings");
  const deposit = (date: string, cents: number): Entry => ({
    account: plan.key,
    day: dayOf(date),
    number: 1,
    direction: "CREDIT",
    cents,
    wording: { text: "DEPOSIT" },
    transactedAt: null,
    postedAt: dayOf(date) * DAY,
    seed: 1,
  });
  const months = (opening: number) =>
    statementsOf(
      { plan, opening, entries: [deposit("2026-08-01", 500), deposit("2026-10-01", 700)] },
      asked,
      4,
    ).map(({ month, lines, closing }) => [month, lines.length, closing]);

  it("has what is posted at midnight in the month that begins", () => {
    expect(months(100)).toEqual([
      ["2026-07", 0, 100],
      ["2026-08", 1, 600],
      ["2026-09", 0, 600],
      ["2026-10", 1, 1_300],
    ]);
  });

  it("has no statement of a month in which it was empty throughout", () => {
    expect(months(0).map(([month]) => month)).toEqual(["2026-08", "2026-09", "2026-10"]);
  });
});

describe("the months that have one", () => {
  const months = (all: readonly Statement[]) => all.map(({ month }) => month);

  it.each([
    ["2026-11-21T10:00:00Z", ["2026-08", "2026-09", "2026-10"]],
    ["2026-11-30T23:59:59Z", ["2026-08", "2026-09", "2026-10"]],
    ["2026-12-01T00:00:00Z", ["2026-09", "2026-10", "2026-11"]],
    ["2027-01-31T12:00:00Z", ["2026-10", "2026-11", "2026-12"]],
  ])("are the last whole ones before %s", (now, expected) => {
    expect(months(statements(ledger(now), "savings", 3))).toEqual(expected);
  });

  it("end where the month ends", () => {
    const [february] = statements(ledger("2026-03-31T10:00:00Z", "2026-03-31"), "savings", 1);
    expect([february?.first, february?.last]).toEqual([dayOf("2026-02-01"), dayOf("2026-02-28")]);
  });

  it("do not reach back before the history", () => {
    const all = statements(ledger(), "savings", 600);
    expect(all[0]?.month).toBe("2024-11");
    expect(all).toHaveLength(24);
    expect(statements(ledger("2020-01-01T00:00:00Z"), "savings", 12)).toEqual([]);
    expect(statements(ledger(), "savings", 0)).toEqual([]);
  });

  it("are none after an account is closed, and none before it is used", () => {
    const all = statements(ledger(), "prepaid-card", 24);
    const closed = dateOf(dayOf("2026-11-21") - 150).slice(0, 7);
    expect(all.at(-1)).toMatchObject({ month: closed, closing: 0 });
    expect(all[0]).toMatchObject({ opening: 0 });
    expect(dayOf(`${all[0]?.month}-01`)).toBeGreaterThan(addMonths(dayOf("2026-11-21"), -24));
  });

  it("are there on accounts for spending, saving and borrowing alone", () => {
    const asked = ledger();
    const stated = asked.accounts.filter((account) => statementsOf(account, asked, 12).length > 0);
    expect(stated.map(({ plan }) => plan.key)).toEqual([
      "everyday-checking",
      "shared-checking",
      "savings",
      "money-market",
      "certificate",
      "rewards-card",
      "travel-card",
      "credit-line",
      "auto-loan",
      "student-loan",
      "mortgage",
      "prepaid-card",
    ]);
  });
});

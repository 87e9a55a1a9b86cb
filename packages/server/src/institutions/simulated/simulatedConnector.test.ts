import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enhance } from "../../enhance/index.js";
import type { Collected, Wanted } from "../connector.js";
import type { InstitutionTransaction } from "../records.js";
import { dateOf, dayOf } from "./calendar.js";
import { ledgerOf } from "./ledger.js";
import { simulatedConnector } from "./simulatedConnector.js";

const ANCHOR = "2026-11-21";
const day = (fromAnchor: number) => dateOf(dayOf(ANCHOR) + fromAnchor);

const request = (now: string, seed = "MBR-1") => ({
  institution: { code: "mxbank", name: "MX Bank" },
  credentials: { LOGIN: "mxuser", PASSWORD: "password" },
  seed,
  anchor: ANCHOR,
  now: new Date(now),
});

const collect = (now = `${ANCHOR}T10:00:00Z`, from = day(-89), to = now.slice(0, 10)): Promise<Collected> =>
  simulatedConnector.collect(request(now), { transactions: { from, to } });

const dateOfTransaction = ({ transacted_at, posted_at }: InstitutionTransaction) =>
  (transacted_at ?? posted_at ?? "").slice(0, 10);

const cents = (decimal: string) => Number(decimal.replace(".", ""));

/** The fields that are null on every row, and those that are null on none. */
function uniform(rows: readonly object[]): { always: string[]; never: string[] } {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const nulls = (name: string) =>
    rows.filter((row) => (row as Record<string, unknown>)[name] === null).length;
  return {
    always: names.filter((name) => nulls(name) === rows.length),
    never: names.filter((name) => nulls(name) === 0),
  };
}

describe("the accounts", () => {
  it("are 21 of every type", async () => {
    const { accounts } = await collect();
    expect(accounts.map(({ type, subtype }) => (subtype === "NONE" ? type : `${type} ${subtype}`))).toEqual([
      "CHECKING",
      "CHECKING",
      "SAVINGS",
      "SAVINGS MONEY_MARKET",
      "SAVINGS CERTIFICATE_OF_DEPOSIT",
      "CREDIT_CARD",
      "CREDIT_CARD",
      "LINE_OF_CREDIT",
      "LOAN AUTO",
      "LOAN STUDENT",
      "MORTGAGE",
      "INVESTMENT BROKERAGE",
      "INVESTMENT IRA",
      "INVESTMENT PLAN_401_K",
      "INVESTMENT HSA",
      "PROPERTY",
      "CASH",
      "INSURANCE TERM_LIFE",
      "INSURANCE WHOLE_LIFE",
      "INSURANCE VEHICLE_INSURANCE",
      "PREPAID",
    ]);
  });

  it("have every field that can be null filled somewhere and null elsewhere", async () => {
    const { accounts } = await collect();
    expect(uniform(accounts)).toEqual({
      always: [],
      never: ["external_id", "is_closed", "name", "subtype", "type"],
    });
    expect(Object.keys(accounts[0] ?? {})).toHaveLength(34);
  });

  it("have an opening balance that what was posted adds up from", async () => {
    const asked = request(`${ANCHOR}T10:00:00Z`);
    const ledger = ledgerOf(asked);
    const { accounts, transactions } = await simulatedConnector.collect(asked, {
      transactions: { from: "0000-01-01", to: ANCHOR },
    });
    for (const { plan, opening } of ledger.accounts) {
      const posted = transactions
        .filter(({ account_external_id, status }) => account_external_id === plan.key && status === "POSTED")
        .reduce(
          (sum, { amount, type }) =>
            sum + ((type === "CREDIT") === (plan.side === "asset") ? 1 : -1) * cents(amount),
          0,
        );
      const balance = accounts.find(({ external_id }) => external_id === plan.key)?.balance ?? null;
      if (balance !== null) expect([plan.key, cents(balance)]).toEqual([plan.key, opening + posted]);
    }
  });

  it("take what is pending into the available amount alone", async () => {
    const { accounts, transactions } = await collect();
    const checking = accounts.find(({ external_id }) => external_id === "everyday-checking");
    const pending = transactions
      .filter(
        ({ account_external_id, status }) =>
          account_external_id === "everyday-checking" && status === "PENDING",
      )
      .reduce((sum, { amount, type }) => sum + (type === "CREDIT" ? cents(amount) : -cents(amount)), 0);
    expect(pending).not.toBe(0);
    expect(cents(checking?.available_balance ?? "")).toBe(cents(checking?.balance ?? "") + pending);
  });

  it("are overdrawn, overpaid and closed where they can be", async () => {
    const { accounts } = await collect();
    const negative = accounts
      .filter(({ balance }) => balance?.startsWith("-"))
      .map(({ external_id }) => external_id);
    expect(negative).toEqual(["shared-checking", "travel-card"]);
    expect(accounts.filter((one) => one.is_closed).map(({ external_id }) => external_id)).toEqual([
      "prepaid-card",
    ]);
    for (const { original_balance } of accounts) expect(Number(original_balance ?? 1)).toBeGreaterThan(0);
  });

  it("hold holdings and cash that make up their value", async () => {
    const { accounts } = await collect();
    for (const { balance, cash_balance, holdings_value, total_account_value, type } of accounts) {
      if (type !== "INVESTMENT") continue;
      expect(total_account_value).toBe(balance);
      expect(cents(holdings_value ?? "") + cents(cash_balance ?? "0.00")).toBe(cents(balance ?? ""));
    }
  });
});

describe("the transactions", () => {
  it("have every field that can be null filled somewhere and null elsewhere", async () => {
    const { transactions } = await collect();
    expect(uniform(transactions)).toEqual({
      always: [],
      never: ["external_id", "account_external_id", "amount", "original_description", "status", "type"],
    });
    expect(new Set(transactions.map(({ is_international }) => is_international))).toEqual(
      new Set([true, false, null]),
    );
  });

  it("leave the enhancer something to find", async () => {
    const { transactions } = await collect();
    const enhanced = transactions.map(({ original_description, type, merchant_category_code }) =>
      enhance({ description: original_description, type, merchant_category_code }),
    );
    expect(uniform(enhanced.map(({ is_international, ...rest }) => rest)).always).toEqual([]);
    for (const flag of [
      "is_bill_pay",
      "is_direct_deposit",
      "is_fee",
      "is_income",
      "is_overdraft_fee",
    ] as const) {
      expect(new Set(enhanced.map((one) => one[flag]))).toEqual(new Set([true, false]));
    }
    for (const flag of ["is_recurring", "is_subscription"] as const) {
      expect(new Set(enhanced.map((one) => one[flag]))).toEqual(new Set([true, false, null]));
    }
    expect(enhanced.filter(({ category }) => category === "Uncategorized")).toEqual([]);
  });

  it("are written as the API writes them", async () => {
    for (const one of (await collect()).transactions) {
      expect(one.amount).toMatch(/^\d+\.\d\d$/);
      expect(cents(one.amount)).toBeGreaterThan(0);
      expect(one.original_description).not.toMatch(/[{}]/);
      for (const time of [one.transacted_at, one.posted_at]) {
        if (time !== null) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
      }
      expect(one.posted_at === null).toBe(one.status === "PENDING");
    }
  });

  it("lie within the window, and never in the future", async () => {
    const anyDay = fc.integer({ min: -800, max: 60 });
    await fc.assert(
      fc.asyncProperty(anyDay, anyDay, fc.integer({ min: -30, max: 60 }), async (first, last, today) => {
        const now = `${day(today)}T15:30:00Z`;
        for (const one of (await collect(now, day(first), day(last))).transactions) {
          expect(dateOfTransaction(one) >= day(first) && dateOfTransaction(one) <= day(last)).toBe(true);
          expect((one.transacted_at ?? one.posted_at ?? "") <= new Date(now).toISOString()).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("become posted under the same id, as others follow", async () => {
    const sooner = new Map((await collect()).transactions.map((one) => [one.external_id, one]));
    const later = new Map(
      (await collect(`${day(6)}T10:00:00Z`)).transactions.map((one) => [one.external_id, one]),
    );
    const pending = [...sooner.values()].filter(({ status }) => status === "PENDING");
    expect(pending.length).toBeGreaterThan(0);
    for (const one of sooner.values()) {
      const now = later.get(one.external_id);
      expect(now).toEqual({ ...one, status: "POSTED", posted_at: now?.posted_at });
      if (one.status === "POSTED") expect(now?.posted_at).toBe(one.posted_at);
    }
    expect(later.size).toBeGreaterThan(sooner.size);
  });

  it("reach back 24 months without changing what is known", async () => {
    const recent = (await collect()).transactions;
    const all = (await collect(`${ANCHOR}T10:00:00Z`, day(-900))).transactions;
    const byId = new Map(all.map((one) => [one.external_id, one]));
    for (const one of recent) expect(byId.get(one.external_id)).toEqual(one);
    const first = all.map(dateOfTransaction).toSorted()[0];
    expect(first).toBe("2024-11-21");
  });

  it("are of accounts that are told beside them", async () => {
    const { accounts, transactions } = await collect();
    const known = new Set(accounts.map(({ external_id }) => external_id));
    expect(transactions.filter((one) => !known.has(one.account_external_id))).toEqual([]);
  });
});

describe("a job", () => {
  const ask = (wanted: Wanted) => simulatedConnector.collect(request(`${ANCHOR}T10:00:00Z`), wanted);
  const filled = (collected: Collected) =>
    Object.entries(collected)
      .filter(([, list]) => list.length > 0)
      .map(([name]) => name);

  it.each<[string[], Wanted]>([
    [["accounts"], {}],
    [["accounts", "transactions"], { transactions: { from: day(-89), to: ANCHOR } }],
    [["accounts", "holdings"], { holdings: true }],
    [["accounts"], { holdings: false, account_owners: false, account_numbers: [], statement_months: 0 }],
    [["accounts", "account_owners"], { account_owners: true }],
    [["accounts", "account_numbers"], { account_numbers: ["savings"] }],
    [["accounts", "statements"], { statement_months: 1 }],
  ])("gets %j, and nothing that it did not ask for", async (names, wanted) => {
    expect(filled(await ask(wanted))).toEqual(names);
  });

  it("gets every field that can be null filled somewhere and null elsewhere", async () => {
    const { holdings, account_owners } = await ask({ holdings: true, account_owners: true });
    expect(uniform(holdings)).toEqual({
      always: [],
      never: ["external_id", "account_external_id", "holding_subtype", "holding_type"],
    });
    expect(uniform(account_owners)).toEqual({ always: [], never: ["external_id", "account_external_id"] });
  });

  it("gets the same whenever it asks for the same", async () => {
    const wanted: Wanted = {
      holdings: true,
      account_owners: true,
      account_numbers: ["savings"],
      statement_months: 2,
    };
    expect(await ask(wanted)).toEqual(await ask(wanted));
  });
});

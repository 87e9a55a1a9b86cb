import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cents, sum } from "../../test/support/money.js";
import { accountWith, nothing, transactionWith } from "../../test/support/scriptedConnector.js";
import { type AccountChange, type Changes, withChanges } from "./changed.js";
import type { Wanted } from "./connector.js";
import { type InstitutionAccount, type InstitutionTransaction, isDebt } from "./records.js";
import { CHART } from "./simulated/accounts/chart.js";
import { decimalOf } from "./simulated/cents.js";

const now = new Date("2026-06-15T12:00:00.000Z");
const all: Wanted = { transactions: { from: "2000-01-01", to: "2026-06-15" } };

const change = (given: Partial<AccountChange> = {}): AccountChange => ({
  account_external_id: "checking",
  balance_change: null,
  available_balance_change: null,
  is_closed: null,
  ...given,
});

const added = (given: Partial<InstitutionTransaction> = {}) => {
  const { external_id, account_external_id, ...record } = transactionWith({ external_id: "added", ...given });
  return { external_id, account_external_id, record: JSON.stringify(record) };
};

/** What becomes of one account. */
function accountAfter(account: Partial<InstitutionAccount>, changes: Partial<Changes>): InstitutionAccount {
  const collected = { ...nothing, accounts: [accountWith(account)] };
  const [after] = withChanges(collected, { accounts: [], transactions: [], ...changes }, {}, now).accounts;
  if (!after) throw new Error("The account is gone.");
  return after;
}

/** What is told of transactions. */
function told(
  transactions: Changes["transactions"],
  wanted: Wanted = all,
  at = now,
): InstitutionTransaction[] {
  const collected = { ...nothing, accounts: [accountWith()], transactions: [transactionWith()] };
  return withChanges(collected, { accounts: [], transactions }, wanted, at).transactions;
}

describe("an institution where nothing was changed", () => {
  it("reports what it did", () => {
    const collected = {
      ...nothing,
      accounts: [accountWith({ balance: "12.5", available_balance: "-3.00", available_credit: "7" })],
      transactions: [transactionWith()],
    };
    expect(withChanges(collected, { accounts: [], transactions: [] }, all, now)).toEqual(collected);
    const others = {
      accounts: [change({ account_external_id: "savings", balance_change: "5" })],
      transactions: [],
    };
    expect(withChanges(collected, others, all, now)).toEqual(collected);
  });
});

describe("a changed balance", () => {
  it("is added to what the institution tells, each balance its own", () => {
    const account = { balance: "0.10", available_balance: "0.20" };
    const accounts = [change({ balance_change: "0.2", available_balance_change: "-1.2" })];
    expect(accountAfter(account, { accounts })).toMatchObject({
      balance: "0.30",
      available_balance: "-1.00",
    });
  });

  it("that the institution does not tell is told once it is set, and not before", () => {
    expect(accountAfter({}, {})).toMatchObject({ balance: null, available_balance: null });
    const accounts = [change({ balance_change: "0" })];
    expect(accountAfter({}, { accounts })).toMatchObject({ balance: "0", available_balance: null });
    const available = [change({ available_balance_change: "5.00" })];
    expect(accountAfter({}, { accounts: available })).toMatchObject({
      balance: null,
      available_balance: "5.00",
    });
  });

  it("takes along what is counted from it", () => {
    const card = { type: "CREDIT_CARD", balance: "100.00", available_credit: "900.00" };
    const accounts = [change({ balance_change: "50.00" })];
    expect(accountAfter(card, { accounts })).toMatchObject({ balance: "150.00", available_credit: "850.00" });
    const loan = { type: "LOAN", balance: "100.00", payoff_balance: "101.00" };
    expect(accountAfter(loan, { accounts })).toMatchObject({ balance: "150.00", payoff_balance: "151.00" });
    const invested = {
      type: "INVESTMENT",
      balance: "9",
      total_account_value: "9",
      cash_balance: "1",
      holdings_value: "8",
    };
    expect(accountAfter(invested, { accounts })).toMatchObject({
      total_account_value: "59.00",
      cash_balance: "51.00",
      holdings_value: "8",
    });
  });
});

describe("a closed account", () => {
  it.each([
    [false, true, true],
    [true, false, false],
    [true, null, true],
    [false, null, false],
  ])("that is told as %s and changed to %s is %s", (is_closed, changed, result) => {
    const accounts = [change({ is_closed: changed })];
    expect(accountAfter({ is_closed }, { accounts }).is_closed).toBe(result);
  });
});

describe("an added transaction", () => {
  it("is told after those of the institution, as it was given", () => {
    const transaction = { amount: "3.25", memo: "a gift", latitude: 40.76, is_international: false };
    expect(told([added(transaction)])).toEqual([
      transactionWith(),
      transactionWith({ external_id: "added", ...transaction }),
    ]);
  });

  it.each([
    ["on the first day", "2026-06-01T00:00:00.000Z", true],
    ["on the last", "2026-06-10T23:59:59.999Z", true],
    ["a day too early", "2026-05-31T23:59:59.999Z", false],
    ["a day too late", "2026-06-11T00:00:00.000Z", false],
  ])("%s of the days that are wanted", (_, transacted_at, isTold) => {
    const wanted = { transactions: { from: "2026-06-01", to: "2026-06-10" } };
    const posted_at = "2026-06-14T12:00:00.000Z";
    expect(told([added({ transacted_at, posted_at })], wanted)).toHaveLength(isTold ? 2 : 1);
    expect(told([added({ transacted_at: null, posted_at: transacted_at })], wanted)).toHaveLength(
      isTold ? 2 : 1,
    );
  });

  it("is not told where none are wanted, or where its account is not reported; it counts in the balance", () => {
    expect(told([added()], {})).toHaveLength(1);
    expect(told([added({ account_external_id: "savings" })])).toHaveLength(1);
    expect(accountAfter({ balance: "10.00" }, { transactions: [added()] }).balance).toBe("9.00");
  });

  it("that is for later happens when its time has come", () => {
    const transactions = [added({ transacted_at: "2026-06-15T12:00:00.001Z" })];
    expect(told(transactions)).toHaveLength(1);
    expect(accountAfter({ balance: "10.00" }, { transactions }).balance).toBe("10.00");
    expect(told(transactions, all, new Date(now.getTime() + 1))).toHaveLength(2);
  });

  it.each([
    ["CHECKING", "POSTED", "CREDIT", "11.50", "21.50"],
    ["CHECKING", "POSTED", "DEBIT", "8.50", "18.50"],
    ["CHECKING", "PENDING", "CREDIT", "10.00", "21.50"],
    ["CHECKING", "PENDING", "DEBIT", "10.00", "18.50"],
    ["CREDIT_CARD", "POSTED", "CREDIT", "8.50", "18.50"],
    ["CREDIT_CARD", "POSTED", "DEBIT", "11.50", "21.50"],
    ["MORTGAGE", "PENDING", "CREDIT", "10.00", "18.50"],
    ["LINE_OF_CREDIT", "PENDING", "DEBIT", "10.00", "21.50"],
  ] as const)(
    "on %s, %s, a %s: balance %s, available %s",
    (type, status, direction, balance, available_balance) => {
      const transactions = [added({ amount: "1.50", status, type: direction })];
      const account = { type, balance: "10.00", available_balance: "20.00" };
      expect(accountAfter(account, { transactions })).toMatchObject({ balance, available_balance });
    },
  );

  it("leaves less credit on a card, also while it is PENDING", () => {
    const card = { type: "CREDIT_CARD", balance: "100.00", available_credit: "900.00" };
    const transactions = [
      added({ amount: "1.50", status: "PENDING" }),
      added({ amount: "2.25", status: "POSTED" }),
    ];
    expect(accountAfter(card, { transactions })).toMatchObject({
      balance: "102.25",
      available_credit: "896.25",
    });
  });

  it("does not make a balance where the institution tells none", () => {
    const transactions = [added()];
    expect(accountAfter({}, { transactions })).toMatchObject({ balance: null, available_balance: null });
  });
});

describe("all changes together", () => {
  const money = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }).map((value) => decimalOf(value));
  const transactions = fc.array(
    fc.record({
      amount: fc.integer({ min: 0, max: 1_000_000_00 }).map((value) => decimalOf(value)),
      status: fc.constantFrom("POSTED" as const, "PENDING" as const),
      type: fc.constantFrom("CREDIT" as const, "DEBIT" as const),
    }),
  );

  it("move balances by what was set and what was added, to the cent", () => {
    const types = fc.constantFrom("CHECKING", "SAVINGS", "CREDIT_CARD", "LOAN", "INVESTMENT");
    fc.assert(
      fc.property(
        types,
        money,
        money,
        money,
        money,
        transactions,
        (type, balance, available, one, other, list) => {
          const sign = isDebt({ type }) ? -1n : 1n;
          const effect = (statuses: string[]) =>
            sign *
            sum(
              list
                .filter(({ status }) => statuses.includes(status))
                .map((each) => (each.type === "CREDIT" ? 1n : -1n) * cents(each.amount)),
            );
          const account = accountAfter(
            { type, balance, available_balance: available, available_credit: "0.00" },
            {
              accounts: [change({ balance_change: one, available_balance_change: other })],
              transactions: list.map((each, index) => added({ ...each, external_id: `added ${index}` })),
            },
          );
          const moved = cents(one) + effect(["POSTED"]);
          expect(cents(account.balance)).toBe(cents(balance) + moved);
          expect(cents(account.available_balance)).toBe(
            cents(available) + cents(other) + effect(["POSTED", "PENDING"]),
          );
          expect(cents(account.available_credit)).toBe(-moved - effect(["PENDING"]));
        },
      ),
    );
  });
});

it("the simulated institutions have their debts on the same side", () => {
  for (const { type, side } of CHART) expect([type, isDebt({ type })]).toEqual([type, side === "debt"]);
});

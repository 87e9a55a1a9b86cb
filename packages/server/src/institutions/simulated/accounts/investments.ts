import { decimalOf } from "../cents.js";
import type { AccountKey, AccountPlan, AccountView } from "../plan.js";

/** What of an account's value is not in holdings, in cents. The retirement plan holds its cash as a position. */
const CASH: Partial<Record<AccountKey, number>> = {
  brokerage: 184_217,
  ira: 25_000,
  hsa: 100_000,
};

export const INVESTMENTS: readonly AccountPlan[] = [
  {
    key: "brokerage",
    type: "INVESTMENT",
    subtype: "BROKERAGE",
    name: "Brokerage",
    side: "asset",
    opening: [3_800_000, 5_200_000],
    details: (view) => invested("brokerage", view),
  },
  {
    key: "ira",
    type: "INVESTMENT",
    subtype: "IRA",
    name: "Traditional IRA",
    side: "asset",
    opening: [2_200_000, 3_100_000],
    details: (view) => invested("ira", view),
  },
  {
    key: "401k",
    type: "INVESTMENT",
    subtype: "PLAN_401_K",
    name: "401(k) Retirement Plan",
    side: "asset",
    opening: [6_800_000, 9_400_000],
    details: (view) => ({ ...invested("401k", view), cash_balance: null }),
  },
  {
    key: "hsa",
    type: "INVESTMENT",
    subtype: "HSA",
    name: "Health Savings Account",
    side: "asset",
    opening: [310_000, 480_000],
    details: (view) => ({ ...invested("hsa", view), available_balance: decimalOf(view.expected) }),
  },
];

/** Prices stand still: only transactions move an account's value, so that they always add up to it. */
function invested(key: AccountKey, { balance }: AccountView) {
  return {
    cash_balance: decimalOf(cashIn(key)),
    holdings_value: decimalOf(balance - cashIn(key)),
    total_account_value: decimalOf(balance),
  };
}

export function cashIn(key: AccountKey): number {
  return CASH[key] ?? 0;
}

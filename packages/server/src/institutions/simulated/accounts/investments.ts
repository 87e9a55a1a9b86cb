import { decimalOf } from "../cents.js";
import type { AccountPlan, AccountView } from "../plan.js";

export const INVESTMENTS: readonly AccountPlan[] = [
  {
    key: "brokerage",
    type: "INVESTMENT",
    subtype: "BROKERAGE",
    name: "Brokerage",
    side: "asset",
    opening: [3_800_000, 5_200_000],
    details: (view) => invested(view, 184_217),
  },
  {
    key: "ira",
    type: "INVESTMENT",
    subtype: "IRA",
    name: "Traditional IRA",
    side: "asset",
    opening: [2_200_000, 3_100_000],
    details: (view) => invested(view, 25_000),
  },
  {
    key: "401k",
    type: "INVESTMENT",
    subtype: "PLAN_401_K",
    name: "401(k) Retirement Plan",
    side: "asset",
    opening: [6_800_000, 9_400_000],
    details: (view) => ({ ...invested(view, 0), cash_balance: null }),
  },
  {
    key: "hsa",
    type: "INVESTMENT",
    subtype: "HSA",
    name: "Health Savings Account",
    side: "asset",
    opening: [310_000, 480_000],
    details: (view) => ({ ...invested(view, 100_000), available_balance: decimalOf(view.expected) }),
  },
];

/** Prices stand still: only transactions move an account's value, so that they always add up to it. */
function invested({ balance }: AccountView, cash: number) {
  return {
    cash_balance: decimalOf(cash),
    holdings_value: decimalOf(balance - cash),
    total_account_value: decimalOf(balance),
  };
}

import { addMonths, dateOf } from "../calendar.js";
import { decimalOf, percentOf } from "../cents.js";
import type { AccountPlan, AccountView } from "../plan.js";
import { RATES } from "../rates.js";

const available = ({ expected }: AccountView) => ({ available_balance: decimalOf(expected) });

export const DEPOSITS: readonly AccountPlan[] = [
  {
    key: "everyday-checking",
    type: "CHECKING",
    subtype: "NONE",
    name: "Everyday Checking",
    side: "asset",
    opening: [500_000, 620_000],
    details: (view) => ({
      ...available(view),
      apy: percentOf(RATES.checking),
      minimum_balance: "100.00",
      started_on: dateOf(addMonths(view.anchor, -62)),
    }),
  },
  {
    key: "shared-checking",
    type: "CHECKING",
    subtype: "NONE",
    name: "Shared Checking",
    side: "asset",
    opening: [4_000, 9_000],
    details: available,
  },
  {
    key: "savings",
    type: "SAVINGS",
    subtype: "NONE",
    name: "Savings",
    side: "asset",
    opening: [820_000, 1_450_000],
    details: (view) => ({
      ...available(view),
      apy: percentOf(RATES.savings),
      interest_rate: percentOf(RATES.savings),
    }),
  },
  {
    key: "money-market",
    type: "SAVINGS",
    subtype: "MONEY_MARKET",
    name: "Money Market",
    side: "asset",
    opening: [1_100_000, 1_900_000],
    details: (view) => ({
      ...available(view),
      apy: percentOf(RATES.moneyMarket),
      minimum_balance: "2500.00",
    }),
  },
  {
    key: "certificate",
    type: "SAVINGS",
    subtype: "CERTIFICATE_OF_DEPOSIT",
    name: "36 Month Certificate",
    side: "asset",
    opening: [1_000_000, 1_000_000],
    details: (view) => ({
      apy: percentOf(RATES.certificate),
      interest_rate: percentOf(RATES.certificate),
      original_balance: "10000.00",
      started_on: dateOf(addMonths(view.anchor, -24)),
      matures_on: dateOf(addMonths(view.anchor, 12)),
    }),
  },
  {
    key: "prepaid-card",
    type: "PREPAID",
    subtype: "NONE",
    name: "Prepaid Travel Card",
    side: "asset",
    opening: [0, 0],
    details: (view) => ({ ...available(view), is_closed: true }),
  },
  {
    key: "cash",
    type: "CASH",
    subtype: "NONE",
    name: "Cash",
    side: "asset",
    opening: [4_000, 30_000],
    details: () => ({ account_number: null }),
  },
];

import { addMonths, dateOf } from "../calendar.js";
import { decimalOf } from "../cents.js";
import type { AccountPlan, AccountView } from "../plan.js";

const insured = ({ household }: AccountView) => ({ insured_name: household.holder });

/** Insurance, and the home that it protects. */
export const PROTECTION: readonly AccountPlan[] = [
  {
    key: "home",
    type: "PROPERTY",
    subtype: "NONE",
    name: "Home",
    side: "asset",
    opening: [39_800_000, 47_200_000],
    details: () => ({ account_number: null }),
  },
  {
    key: "term-life",
    type: "INSURANCE",
    subtype: "TERM_LIFE",
    name: "Term Life",
    side: "asset",
    opening: [0, 0],
    details: (view) => ({
      ...insured(view),
      balance: null,
      death_benefit: 500_000,
      pay_out_amount: "500000.00",
      premium_amount: "31.25",
      matures_on: dateOf(addMonths(view.anchor, 184)),
    }),
  },
  {
    key: "whole-life",
    type: "INSURANCE",
    subtype: "WHOLE_LIFE",
    name: "Whole Life",
    side: "asset",
    opening: [980_000, 1_240_000],
    details: (view) => ({
      ...insured(view),
      cash_surrender_value: decimalOf(Math.floor((view.balance * 93) / 100)),
      death_benefit: 100_000,
      premium_amount: "86.20",
    }),
  },
  {
    key: "vehicle-insurance",
    type: "INSURANCE",
    subtype: "VEHICLE_INSURANCE",
    name: "Vehicle Insurance",
    side: "asset",
    opening: [0, 0],
    details: (view) => ({
      ...insured(view),
      currency_code: null,
      day_payment_is_due: 6,
      pay_out_amount: "50000.00",
      premium_amount: "98.40",
    }),
  },
];

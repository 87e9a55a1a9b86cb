import type { InstitutionAccount } from "../../records.js";
import { addMonths, DAY, dateOf, nextDayOfMonth } from "../calendar.js";
import { decimalOf, percentOf } from "../cents.js";
import type { AccountPlan, AccountView } from "../plan.js";
import { RATES } from "../rates.js";

export const DEBTS: readonly AccountPlan[] = [
  {
    key: "rewards-card",
    type: "CREDIT_CARD",
    subtype: "NONE",
    name: "Rewards Card",
    side: "debt",
    opening: [30_000, 60_000],
    details: (view) => ({ ...revolving(view, RATES.rewardsCard, 1_200_000), ...due(view, 20) }),
  },
  {
    key: "travel-card",
    type: "CREDIT_CARD",
    subtype: "NONE",
    name: "Travel Card",
    side: "debt",
    opening: [-15_000, -15_000],
    details: (view) => revolving(view, RATES.travelCard, 500_000),
  },
  {
    key: "credit-line",
    type: "LINE_OF_CREDIT",
    subtype: "NONE",
    name: "Personal Line of Credit",
    side: "debt",
    opening: [180_000, 260_000],
    details: (view) => ({
      ...revolving(view, RATES.creditLine, 1_000_000),
      ...due(view, 22),
      interest_rate: percentOf(RATES.creditLine),
    }),
  },
  {
    key: "auto-loan",
    type: "LOAN",
    subtype: "AUTO",
    name: "Auto Loan",
    side: "debt",
    opening: [1_850_000, 2_150_000],
    details: (view) => ({
      ...instalments(view, { rate: RATES.autoLoan, amount: 2_480_000, payment: 31_840, months: [-31, 53] }),
      ...due(view, 15),
      id: "1040434698",
    }),
  },
  {
    key: "student-loan",
    type: "LOAN",
    subtype: "STUDENT",
    name: "Student Loan",
    side: "debt",
    opening: [1_720_000, 2_060_000],
    details: (view) => ({
      ...instalments(view, {
        rate: RATES.studentLoan,
        amount: 2_850_000,
        payment: 20_515,
        months: [-88, 92],
      }),
      ...due(view, 18),
    }),
  },
  {
    key: "mortgage",
    type: "MORTGAGE",
    subtype: "NONE",
    name: "Home Mortgage",
    side: "debt",
    opening: [26_100_000, 27_400_000],
    details: (view) => ({
      ...instalments(view, {
        rate: RATES.mortgage,
        amount: 31_000_000,
        payment: 171_255,
        months: [-70, 290],
      }),
      ...due(view, 3),
    }),
  },
];

function revolving({ balance, expected, lastPayment }: AccountView, rate: number, limit: number) {
  return {
    apr: percentOf(rate),
    available_credit: decimalOf(limit - expected),
    credit_limit: decimalOf(limit),
    minimum_payment: decimalOf(Math.max(0, Math.min(balance, 2_500))),
    ...paid(lastPayment),
  };
}

interface Terms {
  rate: number;
  amount: number;
  payment: number;
  /** First and last month, counted from the anchor. */
  months: readonly [number, number];
}

function instalments(view: AccountView, { rate, amount, payment, months }: Terms) {
  const { anchor, balance, lastPayment, today } = view;
  const days = lastPayment === undefined ? 0 : Math.max(0, today - Math.floor(lastPayment.time / DAY));
  const accrued = Math.floor((balance * rate * days) / 3_650_000);
  return {
    interest_rate: percentOf(rate),
    loan_amount: decimalOf(amount),
    original_balance: decimalOf(amount),
    minimum_payment: decimalOf(Math.max(0, Math.min(payment, balance))),
    payoff_balance: decimalOf(balance + accrued),
    started_on: dateOf(addMonths(anchor, months[0])),
    matures_on: dateOf(addMonths(anchor, months[1])),
    ...paid(lastPayment),
  };
}

function paid(payment: AccountView["lastPayment"]): Partial<InstitutionAccount> {
  if (payment === undefined) return {};
  return {
    last_payment: decimalOf(payment.cents),
    last_payment_at: new Date(payment.time).toISOString(),
  };
}

function due({ today }: AccountView, dayOfMonth: number) {
  return {
    day_payment_is_due: dayOfMonth,
    payment_due_at: new Date(nextDayOfMonth(today, dayOfMonth) * DAY).toISOString(),
  };
}

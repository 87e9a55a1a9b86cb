import type { AccountKey, Regular } from "../plan.js";
import { RATES } from "../rates.js";
import { allAnd, exactly, instalment, interest, share } from "./amounts.js";

const LOAN_PAID = "LOAN PAYMENT RECEIVED";

/** Debts, what they cost and how they are paid; and the account that runs into an overdraft every four weeks. */
export const BORROWING: readonly Regular[] = [
  charged("mortgage", 3, RATES.mortgage),
  payment(
    "mortgage",
    { monthly: 3 },
    instalment("mortgage", 171_255),
    "HOME MORTGAGE PMT",
    "MORTGAGE PAYMENT RECEIVED",
  ),
  charged("auto-loan", 15, RATES.autoLoan),
  payment("auto-loan", { monthly: 15 }, instalment("auto-loan", 31_840), "AUTO LOAN PAYMENT", LOAN_PAID),
  charged("student-loan", 18, RATES.studentLoan),
  payment(
    "student-loan",
    { monthly: 18 },
    instalment("student-loan", 20_515),
    "STUDENT LOAN PAYMENT",
    LOAN_PAID,
  ),
  charged("credit-line", 22, RATES.creditLine),
  payment("credit-line", { monthly: 22 }, share("credit-line", 8), "LINE OF CREDIT PAYMENT", LOAN_PAID),
  payment("rewards-card", { monthly: 20 }, allAnd("rewards-card", -30_000), "CREDIT CARD PAYMENT REWARDS"),
  payment(
    "travel-card",
    { every: 28, from: -3 },
    allAnd("travel-card", 15_000),
    "CREDIT CARD PAYMENT TRAVEL",
  ),
  payment("whole-life", { monthly: 10 }, exactly(8_620), "WHOLE LIFE INSURANCE PREMIUM", "PREMIUM RECEIVED"),
  {
    account: "credit-line",
    direction: "DEBIT",
    when: { every: 84, from: -25 },
    amount: exactly(50_000),
    wording: { text: "ADVANCE TO CHECKING" },
    opposite: {
      account: "everyday-checking",
      direction: "CREDIT",
      wording: { text: "LINE OF CREDIT ADVANCE" },
    },
  },
  {
    account: "shared-checking",
    direction: "DEBIT",
    when: { every: 28, from: -3 },
    amount: allAnd("shared-checking", 1_827),
    wording: { text: "LITTLE ACORNS DAYCARE", memo: "Tuition", clears: 1 },
  },
  {
    account: "shared-checking",
    direction: "DEBIT",
    when: { every: 28, from: -2 },
    amount: exactly(3_400),
    wording: { text: "OVERDRAFT FEE", clears: "undated" },
  },
];

function payment(
  account: AccountKey,
  when: Regular["when"],
  amount: Regular["amount"],
  text: string,
  received = "PAYMENT RECEIVED - THANK YOU",
): Regular {
  return {
    account: "everyday-checking",
    direction: "DEBIT",
    when,
    amount,
    wording: { text },
    opposite: { account, direction: "CREDIT", wording: { text: received } },
  };
}

function charged(account: AccountKey, monthly: number, rate: number): Regular {
  return {
    account,
    direction: "DEBIT",
    when: { monthly },
    amount: interest(account, rate),
    wording: { text: "INTEREST CHARGED", clears: "undated" },
  };
}

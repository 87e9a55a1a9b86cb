import type { Regular, Wording } from "../plan.js";
import { RATES } from "../rates.js";
import { allAnd, between, exactly, interest, surplus } from "./amounts.js";

const interestPaid: Wording = { text: "INTEREST PAYMENT", clears: "undated" };

/** Money that comes in, and what of it goes on to the other accounts of the household. */
export const INCOME: readonly Regular[] = [
  {
    account: "everyday-checking",
    direction: "CREDIT",
    when: { every: 14, from: -5 },
    amount: ({ household }) => household.pay,
    wording: { text: "{employer} PAYROLL DIR DEP {8}", clears: 1 },
  },
  {
    account: "401k",
    direction: "CREDIT",
    when: { every: 14, from: -5 },
    amount: exactly(24_500),
    wording: { text: "EMPLOYEE CONTRIBUTION", clears: "undated" },
  },
  {
    account: "401k",
    direction: "CREDIT",
    when: { every: 14, from: -5 },
    amount: exactly(12_250),
    wording: { text: "EMPLOYER MATCH CONTRIBUTION", clears: "undated" },
  },
  {
    account: "hsa",
    direction: "CREDIT",
    when: { every: 14, from: -5 },
    amount: exactly(7_500),
    wording: { text: "PAYROLL CONTRIBUTION", clears: "undated" },
  },
  {
    account: "everyday-checking",
    direction: "DEBIT",
    when: { monthly: 27 },
    amount: surplus("everyday-checking", 500_000),
    wording: { text: "ONLINE TRANSFER TO SAVINGS", memo: "Automatic savings" },
    opposite: {
      account: "savings",
      direction: "CREDIT",
      wording: { text: "ONLINE TRANSFER FROM CHECKING", memo: "Automatic savings" },
    },
  },
  {
    account: "everyday-checking",
    direction: "DEBIT",
    when: { every: 28, from: 4 },
    amount: exactly(40_000),
    wording: { text: "ONLINE TRANSFER TO CHECKING", memo: "Shared expenses" },
    opposite: {
      account: "shared-checking",
      direction: "CREDIT",
      wording: { text: "ONLINE TRANSFER FROM CHECKING", memo: "Shared expenses" },
    },
  },
  {
    account: "everyday-checking",
    direction: "DEBIT",
    when: { monthly: 16 },
    amount: exactly(25_000),
    wording: { text: "IRA CONTRIBUTION", memo: "Traditional IRA" },
    opposite: {
      account: "ira",
      direction: "CREDIT",
      wording: { text: "CONTRIBUTION CURRENT YEAR", clears: "undated" },
    },
  },
  {
    account: "savings",
    direction: "DEBIT",
    when: { every: 91, from: -33 },
    amount: exactly(50_000),
    wording: { text: "TRANSFER TO MONEY MARKET" },
    opposite: { account: "money-market", direction: "CREDIT", wording: { text: "TRANSFER FROM SAVINGS" } },
  },
  {
    account: "everyday-checking",
    direction: "CREDIT",
    when: { every: 33, from: -14 },
    amount: between(1_200, 6_800),
    wording: { text: "VENMO CASHOUT", currencyUnknown: true },
  },
  {
    account: "everyday-checking",
    direction: "CREDIT",
    when: { every: 41, from: -12 },
    amount: between(1_250, 6_400),
    wording: { text: "AMAZON.COM REFUND {6}", code: 5999, clears: 2 },
  },
  {
    account: "everyday-checking",
    direction: "CREDIT",
    when: { every: 365, from: -210 },
    amount: between(61_000, 164_000),
    wording: { text: "IRS TREAS 310 TAX REF", clears: 1 },
  },
  {
    account: "brokerage",
    direction: "CREDIT",
    when: { every: 91, from: -40 },
    amount: between(18_200, 41_900),
    wording: { text: "DIVIDEND RECEIVED", memo: "Reinvested", clears: "undated" },
  },
  paid("everyday-checking", RATES.checking),
  paid("savings", RATES.savings),
  paid("money-market", RATES.moneyMarket),
  paid("certificate", RATES.certificate),
  {
    account: "prepaid-card",
    direction: "CREDIT",
    when: { once: -400 },
    amount: exactly(50_000),
    wording: { text: "CARD LOAD" },
  },
  ...[-380, -340, -300].map(
    (once): Regular => ({
      account: "prepaid-card",
      direction: "DEBIT",
      when: { once },
      amount: between(4_000, 15_000),
      wording: { text: "SOUTHWES {10} 800-435-9792 TX", code: 3066, clears: 2 },
    }),
  ),
  {
    account: "prepaid-card",
    direction: "DEBIT",
    when: { once: -150 },
    amount: allAnd("prepaid-card", 0),
    wording: { text: "CARD CLOSED BALANCE REFUND", clears: "undated" },
  },
];

function paid(account: Regular["account"], rate: number): Regular {
  return {
    account,
    direction: "CREDIT",
    when: { monthly: 1 },
    amount: interest(account, rate),
    wording: interestPaid,
  };
}

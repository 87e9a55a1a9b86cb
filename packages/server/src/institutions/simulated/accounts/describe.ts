import type { InstitutionAccount } from "../../records.js";
import { expectedBalance, postedBalance } from "../balances.js";
import { dayAt } from "../calendar.js";
import { decimalOf } from "../cents.js";
import { Dice, hashOf } from "../dice.js";
import type { AccountLedger, Ledger } from "../ledger.js";
import type { AccountView } from "../plan.js";
import { isPosted } from "../transactions.js";

const UNKNOWN = {
  apr: null,
  apy: null,
  available_balance: null,
  available_credit: null,
  cash_balance: null,
  cash_surrender_value: null,
  credit_limit: null,
  day_payment_is_due: null,
  death_benefit: null,
  holdings_value: null,
  id: null,
  insured_name: null,
  interest_rate: null,
  last_payment: null,
  last_payment_at: null,
  loan_amount: null,
  matures_on: null,
  minimum_balance: null,
  minimum_payment: null,
  original_balance: null,
  pay_out_amount: null,
  payment_due_at: null,
  payoff_balance: null,
  premium_amount: null,
  started_on: null,
  total_account_value: null,
} satisfies Partial<InstitutionAccount>;

/** How the institution tells of an account at the moment of the ledger. */
export function describeAccount(account: AccountLedger, ledger: Ledger, seed: string): InstitutionAccount {
  const { key, name, subtype, type, details } = account.plan;
  const view: AccountView = {
    balance: postedBalance(account, ledger.now),
    expected: expectedBalance(account, ledger.now),
    lastPayment: lastPayment(account, ledger.now),
    household: ledger.household,
    anchor: ledger.anchor,
    today: dayAt(ledger.now),
  };
  return {
    ...UNKNOWN,
    external_id: key,
    account_number: new Dice(hashOf(`${seed}|${key}`)).digits(4),
    balance: decimalOf(view.balance),
    currency_code: "USD",
    is_closed: false,
    name,
    subtype,
    type,
    ...details(view),
  };
}

/** On a debt, whatever is credited is a payment. */
function lastPayment({ plan, entries }: AccountLedger, now: number): AccountView["lastPayment"] {
  if (plan.side !== "debt") return undefined;
  const entry = entries.findLast((one) => one.direction === "CREDIT" && isPosted(one, now));
  return entry && { cents: entry.cents, time: entry.postedAt };
}

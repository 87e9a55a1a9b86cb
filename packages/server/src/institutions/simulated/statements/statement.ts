import { effectOf, postedBalance } from "../balances.js";
import { addMonths, DAY, type Day, dateOf, dayAt, dayOfMonth } from "../calendar.js";
import { type AccountLedger, type Entry, HISTORY_MONTHS, type Ledger } from "../ledger.js";
import { describeTransaction } from "../transactions.js";

/** A month of an account, as posted; money in cents. */
export interface Statement {
  /** `YYYY-MM`. */
  month: string;
  first: Day;
  last: Day;
  opening: number;
  lines: readonly Line[];
  credits: number;
  debits: number;
  closing: number;
}

export interface Line {
  day: Day;
  description: string;
  /** What it does to the balance. */
  change: number;
  /** The balance after it. */
  balance: number;
}

/** Accounts of other types have none. */
const TYPES: ReadonlySet<string> = new Set([
  "CHECKING",
  "SAVINGS",
  "PREPAID",
  "CREDIT_CARD",
  "LINE_OF_CREDIT",
  "LOAN",
  "MORTGAGE",
]);

/** One for each of the last whole months before now in which there was anything on the account, oldest first. */
export function statementsOf(account: AccountLedger, ledger: Ledger, months: number): Statement[] {
  if (!TYPES.has(account.plan.type)) return [];
  return wholeMonths(ledger, months)
    .map((first) => statementOf(account, ledger, first))
    .filter(({ lines, opening }) => lines.length > 0 || opening !== 0);
}

/** The first days of the months, none of them before the history begins. */
function wholeMonths({ anchor, now }: Ledger, months: number): Day[] {
  const current = startOfMonth(dayAt(now));
  const earliest = startOfMonth(addMonths(anchor, -HISTORY_MONTHS));
  return Array.from({ length: months }, (_, at) => addMonths(current, at - months)).filter(
    (first) => first >= earliest,
  );
}

function statementOf(account: AccountLedger, { household, now }: Ledger, first: Day): Statement {
  const end = addMonths(first, 1);
  const entries = account.entries
    .filter(({ postedAt }) => first * DAY <= postedAt && postedAt < end * DAY)
    .toSorted((a, b) => a.postedAt - b.postedAt);
  const opening = postedBalance(account, first * DAY - 1);
  const lines: Line[] = [];
  let balance = opening;
  for (const entry of entries) {
    const change = effectOf(entry, account);
    balance += change;
    const description = describeTransaction(entry, household, now).original_description;
    lines.push({ day: dayAt(entry.postedAt), description, change, balance });
  }
  return {
    month: dateOf(first).slice(0, 7),
    first,
    last: end - 1,
    opening,
    lines,
    credits: total(entries, "CREDIT"),
    debits: total(entries, "DEBIT"),
    closing: balance,
  };
}

function startOfMonth(day: Day): Day {
  return day - dayOfMonth(day) + 1;
}

function total(entries: readonly Entry[], direction: Entry["direction"]): number {
  return entries.filter((one) => one.direction === direction).reduce((sum, { cents }) => sum + cents, 0);
}

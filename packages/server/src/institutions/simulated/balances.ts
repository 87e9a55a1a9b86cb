import type { AccountLedger, Entry } from "./ledger.js";
import { isPosted, timeOf } from "./transactions.js";

/** What an entry does to its account's balance, in cents. */
function effectOf(entry: Entry, { plan }: AccountLedger): number {
  return (entry.direction === "CREDIT") === (plan.side === "asset") ? entry.cents : -entry.cents;
}

/** The opening balance and everything posted until then. */
export function postedBalance(account: AccountLedger, at: number): number {
  return account.entries
    .filter((entry) => isPosted(entry, at))
    .reduce((cents, entry) => cents + effectOf(entry, account), account.opening);
}

/** The posted balance and everything pending by then. */
export function expectedBalance(account: AccountLedger, at: number): number {
  return account.entries
    .filter((entry) => timeOf(entry) <= at)
    .reduce((cents, entry) => cents + effectOf(entry, account), account.opening);
}

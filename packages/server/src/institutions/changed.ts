import { negated, sumOf } from "../domain/decimals.js";
import type { Collected, Wanted } from "./connector.js";
import { type InstitutionAccount, type InstitutionTransaction, isDebt, momentOf } from "./records.js";

/** What was changed at an institution, whatever its connector knows. */
export interface Changes {
  accounts: readonly AccountChange[];
  transactions: readonly AddedTransaction[];
}

/** Null is where nothing was changed. */
export interface AccountChange {
  account_external_id: string;
  /** A decimal that is added, to nothing where the institution tells none. */
  balance_change: string | null;
  available_balance_change: string | null;
  is_closed: boolean | null;
}

export interface AddedTransaction {
  external_id: string;
  account_external_id: string;
  /** JSON: the rest of what the institution reports of it. */
  record: string;
}

/**
 * What a connector reports, with the changes laid over it.
 *
 * @param wanted what the connector was asked for: a transaction of another day is not told of, but counts in the balances
 * @param now what is added for later has not happened yet
 */
export function withChanges(collected: Collected, changes: Changes, wanted: Wanted, now: Date): Collected {
  const added = collected.accounts.flatMap((account) => addedTo(account, changes, now));
  return {
    ...collected,
    accounts: collected.accounts.map((account) => accountWithChanges(account, changes, now)),
    transactions: [...collected.transactions, ...added.filter((one) => isWanted(one, wanted))],
  };
}

/**
 * What is POSTED moves the balance, what is PENDING only what is available. What an institution counts from the balance moves with
 * it, so that e.g. the credit that is left is still the limit without what is owed.
 */
export function accountWithChanges(
  account: InstitutionAccount,
  changes: Changes,
  now: Date,
): InstitutionAccount {
  const change = changes.accounts.find((one) => one.account_external_id === account.external_id);
  const { balance_change = null, available_balance_change = null, is_closed = null } = change ?? {};
  const added = addedTo(account, changes, now);
  const effects = (status: InstitutionTransaction["status"]) =>
    sumOf(...added.filter((one) => one.status === status).map((one) => effectOf(one, account)));
  const [posted, pending] = [effects("POSTED"), effects("PENDING")];
  const moved = sumOf(balance_change ?? "0", posted);
  return {
    ...account,
    balance: plus(account.balance ?? zeroIf(balance_change), moved),
    available_balance: plus(
      account.available_balance ?? zeroIf(available_balance_change),
      sumOf(available_balance_change ?? "0", posted, pending),
    ),
    available_credit: plus(account.available_credit, negated(sumOf(moved, pending))),
    cash_balance: plus(account.cash_balance, moved),
    payoff_balance: plus(account.payoff_balance, moved),
    total_account_value: plus(account.total_account_value, moved),
    is_closed: is_closed ?? account.is_closed,
  };
}

function addedTo({ external_id }: InstitutionAccount, changes: Changes, now: Date): InstitutionTransaction[] {
  return changes.transactions
    .filter((one) => one.account_external_id === external_id)
    .map(read)
    .filter((one) => Date.parse(momentOf(one)) <= now.getTime());
}

function effectOf({ type, amount }: InstitutionTransaction, account: InstitutionAccount): string {
  return (type === "CREDIT") === isDebt(account) ? negated(amount) : amount;
}

/** What the institution does not tell stays untold. */
const plus = (decimal: string | null, change: string) => (decimal === null ? null : sumOf(decimal, change));

/** A balance that the institution does not tell can be set all the same. */
const zeroIf = (change: string | null) => (change === null ? null : "0");

function isWanted(transaction: InstitutionTransaction, { transactions: window }: Wanted): boolean {
  const date = momentOf(transaction).slice(0, 10);
  return window !== undefined && window.from <= date && date <= window.to;
}

function read({ external_id, account_external_id, record }: AddedTransaction): InstitutionTransaction {
  return { ...JSON.parse(record), external_id, account_external_id };
}

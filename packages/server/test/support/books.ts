import type { Account, Member, Transaction } from "@mxkit/api/v20111101";
import type { Api } from "./api.js";
import { everyPage } from "./members.js";
import { cents, exactly, sum } from "./money.js";

/** What the API shows of a user's accounts and transactions at one moment, its decimals as they were sent. */
export interface Books {
  accounts: Account[];
  /** By their guids. */
  transactions: Map<string, Transaction>;
}

export async function readBooks(api: Api, { user_guid }: Pick<Member, "user_guid">): Promise<Books> {
  const path = { user_guid };
  const query = { from_date: "2020-01-01" };
  const all = await everyPage<Transaction>(api, "listTransactions", { path, query }, exactly);
  return {
    accounts: await everyPage<Account>(api, "listUserAccounts", { path }, exactly),
    transactions: new Map(all.map((transaction) => [transaction.guid, transaction])),
  };
}

/** The account types whose balance is what one has; the balance of the others is what one owes. */
const assets = ["CHECKING", "SAVINGS", "INVESTMENT", "PROPERTY", "CASH", "INSURANCE", "PREPAID"];

/** What transactions of an account do to its balance, in cents. */
export function effectOf(account: Account, transactions: Iterable<Transaction>): bigint {
  const adds = assets.includes(account.type) ? "CREDIT" : "DEBIT";
  const own = [...transactions].filter(({ account_guid }) => account_guid === account.guid);
  return sum(own.map(({ type, amount }) => (type === adds ? cents(amount) : -cents(amount))));
}

/** The same of those in one status. */
export function effectWhere(account: Account, { transactions }: Books, status: "POSTED" | "PENDING"): bigint {
  return effectOf(
    account,
    [...transactions.values()].filter((one) => one.status === status),
  );
}

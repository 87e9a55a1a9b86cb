import { enhance } from "../enhance/index.js";
import type { Collected } from "../institutions/connector.js";
import { type InstitutionAccount, type InstitutionTransaction, momentOf } from "../institutions/records.js";
import type { Platform } from "../platform.js";
import { inDefaultCategory } from "../rules/category.js";
import { changesByRules } from "../rules/transactionRules.js";
import * as accounts from "../store/accounts.js";
import type { Write } from "../store/database.js";
import type { MemberRow } from "../store/members.js";
import * as transactions from "../store/transactions.js";
import { changedFields } from "./changedFields.js";
import { storeDetails } from "./collectDetails.js";
import type { JobResult } from "./events.js";

type TransactionCounts = Pick<JobResult, "transactions_created_count" | "transactions_updated_count">;

/**
 * Writes what an institution told: accounts and transactions that are new are added, those that it knows by another state are
 * changed, the rest is left alone. What the end user changed stays.
 *
 * @param from the first day of the transactions that were asked for, if any were
 */
export async function storeCollected(
  platform: Platform,
  db: Write,
  member: MemberRow,
  collected: Collected,
  from = "",
): Promise<JobResult> {
  const accountGuids = await storeAccounts(platform, db, member, collected.accounts);
  const details = await storeDetails(platform, db, member, collected, accountGuids);
  const { transactions, account_numbers } = collected;
  const counts = await storeTransactions(platform, db, member, transactions, accountGuids, from);
  const verified_accounts = account_numbers.map(
    (numbers) => accountGuids.get(numbers.account_external_id) ?? "",
  );
  return { ...details, ...counts, verified_accounts };
}

async function storeAccounts(
  platform: Platform,
  db: Write,
  member: MemberRow,
  reported: InstitutionAccount[],
): Promise<Map<string, string>> {
  const now = platform.clock.now().toISOString();
  const known = new Map((await accounts.listOfMember(db, member.guid)).map((row) => [row.external_id, row]));
  const guids = new Map<string, string>();
  for (const account of reported) {
    const row = known.get(account.external_id);
    if (row) {
      const changes = changedFields(row, account);
      if (changes) await accounts.update(db, row.guid, { ...changes, updated_at: now });
      guids.set(account.external_id, row.guid);
      continue;
    }
    const guid = platform.ids.guid("ACT");
    await accounts.insert(db, {
      ...account,
      ...ownership(member),
      guid,
      institution_code: member.institution_code,
      is_hidden: false,
      created_at: now,
      updated_at: now,
    });
    guids.set(account.external_id, guid);
  }
  return guids;
}

async function storeTransactions(
  platform: Platform,
  db: Write,
  member: MemberRow,
  reported: InstitutionTransaction[],
  accountGuids: Map<string, string>,
  from: string,
): Promise<TransactionCounts> {
  const now = platform.clock.now().toISOString();
  const rows = await transactions.listOfMember(db, member.guid, from);
  const known = new Map(rows.map((row) => [keyOf(row.account_guid, row.external_id), row]));
  const byRules = await changesByRules(db, member.user_guid);
  const added: Parameters<typeof transactions.insertAll>[1] = [];
  let updated = 0;
  for (const { account_external_id, ...transaction } of reported) {
    const account_guid = accountGuids.get(account_external_id);
    if (!account_guid)
      throw new Error(`A transaction is of an account that was not reported: ${account_external_id}`);
    const reportedRow = { ...transaction, date: momentOf(transaction).slice(0, 10) };
    const row = known.get(keyOf(account_guid, transaction.external_id));
    if (row) {
      const changes = changedFields(row, reportedRow);
      if (!changes) continue;
      await transactions.update(db, row.guid, { ...changes, updated_at: now });
      updated += 1;
      continue;
    }
    const found = enhanced(transaction);
    added.push({
      ...reportedRow,
      ...found,
      ...byRules(found.cleansed_description),
      ...ownership(member),
      account_guid,
      guid: platform.ids.guid("TRN"),
      id: null,
      user_description: null,
      created_at: now,
      updated_at: now,
    });
  }
  await transactions.insertAll(db, added);
  return { transactions_created_count: added.length, transactions_updated_count: updated };
}

type Reported = Omit<InstitutionTransaction, "account_external_id">;

function enhanced(transaction: Reported) {
  const {
    description,
    category,
    is_international: _,
    ...rest
  } = enhance({
    description: transaction.original_description,
    amount: transaction.amount,
    type: transaction.type,
    merchant_category_code: transaction.merchant_category_code,
  });
  return { ...rest, ...inDefaultCategory(category), description, cleansed_description: description };
}

function ownership(member: MemberRow) {
  return {
    client_id: member.client_id,
    user_guid: member.user_guid,
    member_guid: member.guid,
    member_is_managed_by_user: member.is_managed_by_user,
    deleted_at: null,
  };
}

const keyOf = (accountGuid: string, externalId: string) => `${accountGuid} ${externalId}`;

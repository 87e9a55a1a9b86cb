import { negated, sumOf } from "../domain/decimals.js";
import { accountWithChanges } from "../institutions/changed.js";
import type { InstitutionAccount, InstitutionTransaction } from "../institutions/records.js";
import type { Platform } from "../platform.js";
import type { Write } from "../store/database.js";
import * as institutionChanges from "../store/institutionChanges.js";
import type { MemberRow } from "../store/members.js";
import { connectorRequest } from "./steps.js";

/** Names an account at its institution. */
type AccountName = Pick<InstitutionAccount, "external_id">;

/** What an account is to report. What is left out stays as it is; null gives it back to the institution. */
export interface AccountValues {
  /** A decimal. */
  balance?: string | null | undefined;
  available_balance?: string | null | undefined;
  is_closed?: boolean | null | undefined;
}

/** What has to be said of a transaction; the rest has a default. */
export type NewTransaction = Pick<InstitutionTransaction, "amount" | "original_description" | "type"> &
  Partial<Omit<InstitutionTransaction, "account_external_id" | "external_id">>;

/** As the institution will report it; what names it and its account stands beside it. */
export type AddedTransaction = Omit<InstitutionTransaction, "account_external_id" | "external_id">;

/** An account as its institution would tell of it now had nothing been changed there; undefined where it does not know it. */
export async function originalAccount(
  platform: Platform,
  member: MemberRow,
  { external_id }: AccountName,
): Promise<InstitutionAccount | undefined> {
  const request = await connectorRequest(platform, undefined, member);
  const { accounts } = await platform.connectorOf(member.institution_code).collect(request, {});
  return accounts.find((account) => account.external_id === external_id);
}

/** An account as the next job will find it, if it runs now. */
export async function reportedAccount(
  platform: Platform,
  member: MemberRow,
  name: AccountName,
): Promise<InstitutionAccount | undefined> {
  const original = await originalAccount(platform, member, name);
  const changes = await institutionChanges.ofMember(platform.store.read, member.guid);
  return original && accountWithChanges(original, changes, platform.clock.now());
}

/**
 * Changes an account at its institution so that it reports these values now, and from then on what it would have, as far from it as
 * now.
 *
 * @param original as it was asked for just before (`originalAccount`), outside the transaction
 */
export async function setAccount(
  platform: Platform,
  db: Write,
  member: MemberRow,
  original: InstitutionAccount,
  values: AccountValues,
): Promise<void> {
  const account_external_id = original.external_id;
  const { accounts, transactions } = await institutionChanges.ofMember(db, member.guid);
  const kept = accounts.find((one) => one.account_external_id === account_external_id) ?? {
    guid: platform.ids.guid("IAC"),
    client_id: member.client_id,
    member_guid: member.guid,
    account_external_id,
    balance_change: null,
    available_balance_change: null,
    is_closed: null,
  };
  const zero = { ...kept, balance_change: "0", available_balance_change: "0" };
  const from = accountWithChanges(original, { accounts: [zero], transactions }, platform.clock.now());
  const { balance, available_balance, is_closed } = values;
  await institutionChanges.upsertAccount(db, {
    ...kept,
    ...(balance !== undefined && { balance_change: change(from.balance, balance) }),
    ...(available_balance !== undefined && {
      available_balance_change: change(from.available_balance, available_balance),
    }),
    ...(is_closed !== undefined && { is_closed }),
  });
}

function change(from: string | null, to: string | null): string | null {
  return to === null ? null : sumOf(to, negated(from ?? "0"));
}

/** Adds transactions to an account at its institution; the next job brings those that fall into its days. */
export async function addTransactions(
  platform: Platform,
  db: Write,
  member: MemberRow,
  account: AccountName,
  added: readonly NewTransaction[],
): Promise<AddedTransaction[]> {
  const records = added.map((transaction) => recordOf(transaction, platform.clock.now()));
  for (const record of records) {
    const guid = platform.ids.guid("ITX");
    await institutionChanges.insertTransaction(db, {
      guid,
      client_id: member.client_id,
      member_guid: member.guid,
      account_external_id: account.external_id,
      external_id: guid,
      record: JSON.stringify(record),
    });
  }
  return records;
}

/** It happens now and is POSTED at once, and nothing more is known of it, unless it is said otherwise. */
function recordOf({ status = "POSTED", ...given }: NewTransaction, now: Date): AddedTransaction {
  const at = given.transacted_at ?? given.posted_at ?? now.toISOString();
  return {
    check_number_string: null,
    currency_code: null,
    is_international: null,
    latitude: null,
    localized_description: null,
    localized_memo: null,
    longitude: null,
    memo: null,
    merchant_category_code: null,
    ...given,
    posted_at: status === "POSTED" ? (given.posted_at ?? at) : null,
    transacted_at: given.transacted_at ?? at,
    status,
  };
}

import type { Insertable, Selectable } from "kysely";
import type { Read, Write } from "./database.js";
import type { Tables } from "./schema.js";

export type AccountChangeRow = Selectable<Tables["institution_accounts"]>;
export type AddedTransactionRow = Selectable<Tables["institution_transactions"]>;

/** All that was changed at the institution of a member, transactions in the order in which they were added. */
export async function ofMember(
  db: Read,
  memberGuid: string,
): Promise<{ accounts: AccountChangeRow[]; transactions: AddedTransactionRow[] }> {
  const accounts = await db
    .selectFrom("institution_accounts")
    .selectAll()
    .where("member_guid", "=", memberGuid)
    .execute();
  const transactions = await db
    .selectFrom("institution_transactions")
    .selectAll()
    .where("member_guid", "=", memberGuid)
    .orderBy("guid")
    .execute();
  return { accounts, transactions };
}

/** Adds what is changed of an account, or takes the place of what was. */
export async function upsertAccount(
  db: Write,
  row: Insertable<Tables["institution_accounts"]>,
): Promise<void> {
  await db
    .insertInto("institution_accounts")
    .values(row)
    .onConflict((conflict) => conflict.columns(["member_guid", "account_external_id"]).doUpdateSet(row))
    .execute();
}

export async function insertTransaction(
  db: Write,
  row: Insertable<Tables["institution_transactions"]>,
): Promise<void> {
  await db.insertInto("institution_transactions").values(row).execute();
}

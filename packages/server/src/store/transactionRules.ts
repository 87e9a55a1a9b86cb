import type { JsonText, TransactionRule } from "@mxkit/api/v20250224";
import type { Insertable, Selectable, Updateable } from "kysely";
import type { Read, Write } from "./database.js";
import { jsonObject } from "./jsonObject.js";
import { type Page, type PageRequest, readPage } from "./page.js";
import type { Tables } from "./schema.js";

export type TransactionRuleRow = Selectable<Tables["transaction_rules"]>;

const json = jsonObject("TransactionRule", "transaction_rules");

const living = (db: Read, userGuid: string) =>
  db
    .selectFrom("transaction_rules")
    .where("transaction_rules.user_guid", "=", userGuid)
    .where("transaction_rules.deleted_at", "is", null);

/** Oldest first. */
export function list(db: Read, userGuid: string, page: PageRequest): Promise<Page<TransactionRule>> {
  return readPage(db, living(db, userGuid).orderBy("transaction_rules.guid"), json, page);
}

export async function read(
  db: Read,
  userGuid: string,
  guid: string,
): Promise<JsonText<TransactionRule> | undefined> {
  const row = await living(db, userGuid)
    .where("transaction_rules.guid", "=", guid)
    .select(json.as("json"))
    .executeTakeFirst();
  return row?.json;
}

export function find(db: Read, userGuid: string, guid: string): Promise<TransactionRuleRow | undefined> {
  return living(db, userGuid).where("transaction_rules.guid", "=", guid).selectAll().executeTakeFirst();
}

/** Oldest first. */
export function listOfUser(db: Read, userGuid: string): Promise<TransactionRuleRow[]> {
  return living(db, userGuid).orderBy("transaction_rules.guid").selectAll().execute();
}

export async function insert(db: Write, row: Insertable<Tables["transaction_rules"]>): Promise<void> {
  await db.insertInto("transaction_rules").values(row).execute();
}

export async function update(
  db: Write,
  guid: string,
  changes: Updateable<Tables["transaction_rules"]>,
): Promise<void> {
  await db.updateTable("transaction_rules").set(changes).where("guid", "=", guid).execute();
}

/** Changes all of a user's that choose the category. */
export async function updateAllOfCategory(
  db: Write,
  userGuid: string,
  categoryGuid: string,
  changes: Updateable<Tables["transaction_rules"]>,
): Promise<void> {
  await db
    .updateTable("transaction_rules")
    .set(changes)
    .where("user_guid", "=", userGuid)
    .where("category_guid", "=", categoryGuid)
    .where("deleted_at", "is", null)
    .execute();
}

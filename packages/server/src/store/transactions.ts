import type { JsonText, Transaction } from "@mxkit/api/v20111101";
import type { Insertable, Selectable, Updateable } from "kysely";
import type { Read, Write } from "./database.js";
import { jsonObject } from "./jsonObject.js";
import { type Page, type PageRequest, readPage } from "./page.js";
import type { Tables } from "./schema.js";

export type TransactionRow = Selectable<Tables["transactions"]>;

/** Whose transactions; each has an index of its own. */
export type Owner = { user_guid: string } | { member_guid: string } | { account_guid: string };

// `id` is only there on transactions that the partner manages, of which there are none yet.
const json = jsonObject("Transaction", "transactions", { omit: ["id"] });

const living = (db: Read) => db.selectFrom("transactions").where("transactions.deleted_at", "is", null);

/** Newest first. `from` and `to` are days, both included. */
export function list(
  db: Read,
  owner: Owner,
  { from, to }: { from: string; to: string },
  page: PageRequest,
): Promise<Page<Transaction>> {
  const [[column, guid]] = Object.entries(owner) as [["user_guid" | "member_guid" | "account_guid", string]];
  const query = living(db)
    .where(`transactions.${column}`, "=", guid)
    .where("transactions.date", ">=", from)
    .where("transactions.date", "<=", to)
    .orderBy("transactions.date", "desc")
    .orderBy("transactions.guid", "desc");
  return readPage(db, query, json, page);
}

export async function read(
  db: Read,
  userGuid: string,
  guid: string,
): Promise<JsonText<Transaction> | undefined> {
  const row = await living(db)
    .where("transactions.user_guid", "=", userGuid)
    .where("transactions.guid", "=", guid)
    .select(json.as("json"))
    .executeTakeFirst();
  return row?.json;
}

export function find(db: Read, userGuid: string, guid: string): Promise<TransactionRow | undefined> {
  return living(db)
    .where("transactions.user_guid", "=", userGuid)
    .where("transactions.guid", "=", guid)
    .selectAll()
    .executeTakeFirst();
}

export function listOfMember(db: Read, memberGuid: string, from: string): Promise<TransactionRow[]> {
  return living(db)
    .where("transactions.member_guid", "=", memberGuid)
    .where("transactions.date", ">=", from)
    .selectAll()
    .execute();
}

export async function insert(db: Write, row: Insertable<Tables["transactions"]>): Promise<void> {
  await db.insertInto("transactions").values(row).execute();
}

export async function update(
  db: Write,
  guid: string,
  changes: Updateable<Tables["transactions"]>,
): Promise<void> {
  await db.updateTable("transactions").set(changes).where("guid", "=", guid).execute();
}

import type { AccountNumber } from "@mxkit/api/v20250224";
import type { Insertable } from "kysely";
import type { Read, Write } from "./database.js";
import { jsonObject } from "./jsonObject.js";
import { type Page, type PageRequest, readPage } from "./page.js";
import type { Tables } from "./schema.js";

const json = jsonObject("AccountNumber", "account_numbers");

/** Oldest first. */
export function list(
  db: Read,
  owner: { member_guid: string } | { account_guid: string },
  page: PageRequest,
): Promise<Page<AccountNumber>> {
  const [[column, guid]] = Object.entries(owner) as [["member_guid" | "account_guid", string]];
  const query = db
    .selectFrom("account_numbers")
    .where(`account_numbers.${column}`, "=", guid)
    .where("account_numbers.deleted_at", "is", null)
    .orderBy("account_numbers.guid");
  return readPage(db, query, json, page);
}

/** An account has one; a later verification brings it up to date. */
export async function upsert(db: Write, row: Insertable<Tables["account_numbers"]>): Promise<void> {
  const { guid: _, ...changes } = row;
  await db
    .insertInto("account_numbers")
    .values(row)
    .onConflict((conflict) => conflict.columns(["account_guid"]).doUpdateSet(changes))
    .execute();
}

import type { AccountOwner } from "@mxkit/api/v20250224";
import type { Insertable } from "kysely";
import type { Read, Write } from "./database.js";
import { jsonObject } from "./jsonObject.js";
import { type Page, type PageRequest, readPage } from "./page.js";
import type { Tables } from "./schema.js";

const json = jsonObject("AccountOwner", "account_owners");

/** Oldest first. */
export function list(db: Read, memberGuid: string, page: PageRequest): Promise<Page<AccountOwner>> {
  const query = db
    .selectFrom("account_owners")
    .where("account_owners.member_guid", "=", memberGuid)
    .where("account_owners.deleted_at", "is", null)
    .orderBy("account_owners.guid");
  return readPage(db, query, json, page);
}

export async function upsert(db: Write, row: Insertable<Tables["account_owners"]>): Promise<void> {
  const { guid: _, ...changes } = row;
  await db
    .insertInto("account_owners")
    .values(row)
    .onConflict((conflict) => conflict.columns(["account_guid", "external_id"]).doUpdateSet(changes))
    .execute();
}

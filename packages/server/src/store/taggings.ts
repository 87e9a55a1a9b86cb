import type { JsonText, Tagging } from "@mxkit/api/v20250224";
import type { Insertable, Selectable, Updateable } from "kysely";
import type { Read, Write } from "./database.js";
import { jsonObject } from "./jsonObject.js";
import { type Page, type PageRequest, readPage } from "./page.js";
import type { Tables } from "./schema.js";

export type TaggingRow = Selectable<Tables["taggings"]>;

const json = jsonObject("Tagging", "taggings", {
  columns: { member_is_managed_by_user: "transactions.member_is_managed_by_user" },
});

const living = (db: Read, userGuid: string) =>
  db
    .selectFrom("taggings")
    .innerJoin("transactions", "transactions.guid", "taggings.transaction_guid")
    .where("taggings.user_guid", "=", userGuid)
    .where("taggings.deleted_at", "is", null);

/** Oldest first. */
export function list(db: Read, userGuid: string, page: PageRequest): Promise<Page<Tagging>> {
  return readPage(db, living(db, userGuid).orderBy("taggings.guid"), json, page);
}

export async function read(db: Read, userGuid: string, guid: string): Promise<JsonText<Tagging> | undefined> {
  const row = await living(db, userGuid)
    .where("taggings.guid", "=", guid)
    .select(json.as("json"))
    .executeTakeFirst();
  return row?.json;
}

export function find(db: Read, userGuid: string, guid: string): Promise<TaggingRow | undefined> {
  return living(db, userGuid).where("taggings.guid", "=", guid).selectAll("taggings").executeTakeFirst();
}

export async function findGuidByPair(
  db: Read,
  { user_guid, tag_guid, transaction_guid }: Pick<TaggingRow, "user_guid" | "tag_guid" | "transaction_guid">,
): Promise<string | undefined> {
  const row = await living(db, user_guid)
    .where("taggings.tag_guid", "=", tag_guid)
    .where("taggings.transaction_guid", "=", transaction_guid)
    .select("taggings.guid")
    .executeTakeFirst();
  return row?.guid;
}

export async function insert(db: Write, row: Insertable<Tables["taggings"]>): Promise<void> {
  await db.insertInto("taggings").values(row).execute();
}

export async function update(
  db: Write,
  guid: string,
  changes: Updateable<Tables["taggings"]>,
): Promise<void> {
  await db.updateTable("taggings").set(changes).where("guid", "=", guid).execute();
}

import type { Category, JsonText } from "@mxkit/api/v20250224";
import { type Insertable, type Selectable, sql, type Updateable } from "kysely";
import type { Read, Write } from "./database.js";
import { jsonObject } from "./jsonObject.js";
import { type Page, type PageRequest, readPage } from "./page.js";
import type { Tables } from "./schema.js";

/** A custom category. */
export type CategoryRow = Selectable<Tables["categories"]>;

const json = jsonObject("Category", "categories", {
  columns: { is_default: sql`false`, is_income: sql`false` },
});

const living = (db: Read, userGuid: string) =>
  db
    .selectFrom("categories")
    .where("categories.user_guid", "=", userGuid)
    .where("categories.deleted_at", "is", null);

/** Oldest first. */
export function list(db: Read, userGuid: string, page: PageRequest): Promise<Page<Category>> {
  return readPage(db, living(db, userGuid).orderBy("categories.guid"), json, page);
}

export async function read(
  db: Read,
  userGuid: string,
  guid: string,
): Promise<JsonText<Category> | undefined> {
  const row = await living(db, userGuid)
    .where("categories.guid", "=", guid)
    .select(json.as("json"))
    .executeTakeFirst();
  return row?.json;
}

export function find(db: Read, userGuid: string, guid: string): Promise<CategoryRow | undefined> {
  return living(db, userGuid).where("categories.guid", "=", guid).selectAll().executeTakeFirst();
}

export function listBelow(db: Read, userGuid: string, parentGuid: string): Promise<CategoryRow[]> {
  return living(db, userGuid).where("categories.parent_guid", "=", parentGuid).selectAll().execute();
}

export async function insert(db: Write, row: Insertable<Tables["categories"]>): Promise<void> {
  await db.insertInto("categories").values(row).execute();
}

export async function update(
  db: Write,
  guid: string,
  changes: Updateable<Tables["categories"]>,
): Promise<void> {
  await db.updateTable("categories").set(changes).where("guid", "=", guid).execute();
}

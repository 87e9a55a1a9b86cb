import type { JsonText, Tag } from "@mxkit/api/v20250224";
import type { Insertable, Selectable, Updateable } from "kysely";
import type { Read, Write } from "./database.js";
import { jsonObject } from "./jsonObject.js";
import { type Page, type PageRequest, readPage } from "./page.js";
import type { Tables } from "./schema.js";

export type TagRow = Selectable<Tables["tags"]>;

const json = jsonObject("Tag", "tags");

const living = (db: Read, userGuid: string) =>
  db.selectFrom("tags").where("tags.user_guid", "=", userGuid).where("tags.deleted_at", "is", null);

/** Oldest first. */
export function list(db: Read, userGuid: string, page: PageRequest): Promise<Page<Tag>> {
  return readPage(db, living(db, userGuid).orderBy("tags.guid"), json, page);
}

export async function read(db: Read, userGuid: string, guid: string): Promise<JsonText<Tag> | undefined> {
  const row = await living(db, userGuid)
    .where("tags.guid", "=", guid)
    .select(json.as("json"))
    .executeTakeFirst();
  return row?.json;
}

export function find(db: Read, userGuid: string, guid: string): Promise<TagRow | undefined> {
  return living(db, userGuid).where("tags.guid", "=", guid).selectAll().executeTakeFirst();
}

export async function findGuidByName(db: Read, userGuid: string, name: string): Promise<string | undefined> {
  return (await living(db, userGuid).where("tags.name", "=", name).select("tags.guid").executeTakeFirst())
    ?.guid;
}

export async function insert(db: Write, row: Insertable<Tables["tags"]>): Promise<void> {
  await db.insertInto("tags").values(row).execute();
}

export async function update(db: Write, guid: string, changes: Updateable<Tables["tags"]>): Promise<void> {
  await db.updateTable("tags").set(changes).where("guid", "=", guid).execute();
}

/** Marks the tag and all its taggings; those of deleted members too, so that they do not come back without it. */
export async function softDelete(db: Write, guid: string, at: string): Promise<void> {
  await update(db, guid, { deleted_at: at });
  await db.updateTable("taggings").set({ deleted_at: at }).where("tag_guid", "=", guid).execute();
}

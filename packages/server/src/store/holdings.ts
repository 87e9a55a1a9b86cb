import type { Holding, JsonText } from "@mxkit/api/v20250224";
import type { Insertable, Selectable, Updateable } from "kysely";
import type { Read, Write } from "./database.js";
import { jsonObject } from "./jsonObject.js";
import { type Page, type PageRequest, readPage } from "./page.js";
import type { Tables } from "./schema.js";

export type HoldingRow = Selectable<Tables["holdings"]>;

const json = jsonObject("Holding", "holdings");

const living = (db: Read) => db.selectFrom("holdings").where("holdings.deleted_at", "is", null);

/** Oldest first. The days, where there are some, are compared with that of the last change, both included. */
export function list(
  db: Read,
  owner: { user_guid: string } | { member_guid: string },
  days: { from?: string | undefined; to?: string | undefined },
  page: PageRequest,
): Promise<Page<Holding>> {
  const [[column, guid]] = Object.entries(owner) as [["user_guid" | "member_guid", string]];
  let query = living(db).where(`holdings.${column}`, "=", guid);
  if (days.from !== undefined) query = query.where("holdings.updated_at", ">=", days.from);
  if (days.to !== undefined) query = query.where("holdings.updated_at", "<=", `${days.to}T23:59:59.999Z`);
  return readPage(db, query.orderBy("holdings.guid"), json, page);
}

export async function read(db: Read, userGuid: string, guid: string): Promise<JsonText<Holding> | undefined> {
  const row = await living(db)
    .where("holdings.user_guid", "=", userGuid)
    .where("holdings.guid", "=", guid)
    .select(json.as("json"))
    .executeTakeFirst();
  return row?.json;
}

export function listOfMember(db: Read, memberGuid: string): Promise<HoldingRow[]> {
  return living(db).where("holdings.member_guid", "=", memberGuid).selectAll().execute();
}

export async function insert(db: Write, row: Insertable<Tables["holdings"]>): Promise<void> {
  await db.insertInto("holdings").values(row).execute();
}

export async function update(
  db: Write,
  guid: string,
  changes: Updateable<Tables["holdings"]>,
): Promise<void> {
  await db.updateTable("holdings").set(changes).where("guid", "=", guid).execute();
}

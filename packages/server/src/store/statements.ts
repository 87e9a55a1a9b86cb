import type { JsonText, Statement } from "@mxkit/api/v20250224";
import { type Insertable, sql } from "kysely";
import type { Read, Write } from "./database.js";
import { jsonObject } from "./jsonObject.js";
import { type Page, type PageRequest, readPage } from "./page.js";
import type { Tables } from "./schema.js";

/** `uri` follows from the other fields: the path of the statement, without host and suffix. */
const json = jsonObject("Statement", "statements", {
  columns: { uri: sql`'/users/' || user_guid || '/members/' || member_guid || '/statements/' || guid` },
});

const living = (db: Read, memberGuid: string) =>
  db
    .selectFrom("statements")
    .where("statements.member_guid", "=", memberGuid)
    .where("statements.deleted_at", "is", null);

/** Oldest first. */
export function list(db: Read, memberGuid: string, page: PageRequest): Promise<Page<Statement>> {
  return readPage(db, living(db, memberGuid).orderBy("statements.guid"), json, page);
}

export async function read(
  db: Read,
  memberGuid: string,
  guid: string,
): Promise<JsonText<Statement> | undefined> {
  const row = await living(db, memberGuid)
    .where("statements.guid", "=", guid)
    .select(json.as("json"))
    .executeTakeFirst();
  return row?.json;
}

export async function readPdf(db: Read, memberGuid: string, guid: string): Promise<Uint8Array | undefined> {
  const row = await living(db, memberGuid)
    .where("statements.guid", "=", guid)
    .select("pdf")
    .executeTakeFirst();
  return row?.pdf;
}

/** What a statement says does not change: one that is known is left alone. */
export async function insertNew(db: Write, row: Insertable<Tables["statements"]>): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("statements")
    .values(row)
    .onConflict((conflict) => conflict.columns(["account_guid", "external_id"]).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

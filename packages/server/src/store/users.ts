import type { JsonText, User } from "@mxkit/api/v20250224";
import type { Insertable, Selectable, Updateable } from "kysely";
import { noteObject } from "./changes.js";
import type { Read, Write } from "./database.js";
import { jsonObject } from "./jsonObject.js";
import { mark, softDeleteBelow } from "./owned.js";
import { type Page, type PageRequest, readPage } from "./page.js";
import { preparedFirst } from "./prepared.js";
import { type Revision, revise } from "./revisions.js";
import type { Tables } from "./schema.js";

export type UserRow = Selectable<Tables["users"]>;

const json = jsonObject("User", "users");

const living = (db: Read, clientId: string) =>
  db.selectFrom("users").where("users.client_id", "=", clientId).where("users.deleted_at", "is", null);

/** Oldest first. */
export function list(db: Read, clientId: string, page: PageRequest): Promise<Page<User>> {
  return readPage(db, living(db, clientId).orderBy("users.guid"), json, page);
}

export async function read(db: Read, clientId: string, guid: string): Promise<JsonText<User> | undefined> {
  return (await findJson(db, clientId, guid))?.json;
}

const findJson = preparedFirst((db: Read, clientId: string, guid: string) =>
  living(db, clientId).where("users.guid", "=", guid).select(json.as("json")),
);

export const find = preparedFirst((db: Read, clientId: string, guid: string) =>
  living(db, clientId).where("users.guid", "=", guid).selectAll(),
);

export async function findGuidById(db: Read, clientId: string, id: string): Promise<string | undefined> {
  return (await living(db, clientId).where("users.id", "=", id).select("guid").executeTakeFirst())?.guid;
}

/** The partner's own identifier; of a deleted user too. */
export async function idOf(db: Read, guid: string): Promise<string | null> {
  return (await db.selectFrom("users").select("id").where("guid", "=", guid).executeTakeFirst())?.id ?? null;
}

export async function insert(db: Write, row: Insertable<Tables["users"]>): Promise<void> {
  await db.insertInto("users").values(row).execute();
  noteObject(db, "users", row, "created");
}

export function update(db: Write, guid: string, changes: Updateable<Tables["users"]>): Promise<void> {
  return revise(db, "users", guid, changes);
}

/** Deleted ones too. */
export function revisions(db: Read, guids: readonly string[]): Promise<Revision[]> {
  return db
    .selectFrom("users")
    .where("users.guid", "in", guids)
    .select(["users.guid", "users.revision", "users.guid as user_guid", json.as("json")])
    .select(({ lit }) => lit(null).as("member_guid"))
    .execute();
}

/** Marks the user and all that hangs below it. One mark for all, so that they can come back together. */
export async function softDelete(db: Write, guid: string, at: string): Promise<void> {
  await mark(db, "users", { column: "guid", guid }, { from: null, to: at });
  await mark(db, "members", { column: "user_guid", guid }, { from: null, to: at });
  await softDeleteBelow(db, { column: "user_guid", guid }, at);
}

export async function count(db: Read, clientId: string): Promise<number> {
  const { total } = await living(db, clientId)
    .select((expression) => expression.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return Number(total);
}

import type { Account, JsonText } from "@mxkit/api/v20250224";
import type { Insertable, Selectable, Updateable } from "kysely";
import { noteObject } from "./changes.js";
import type { Read, Write } from "./database.js";
import { jsonObject } from "./jsonObject.js";
import { type Page, type PageRequest, readPage } from "./page.js";
import { type Revision, revise } from "./revisions.js";
import type { Tables } from "./schema.js";

export type AccountRow = Selectable<Tables["accounts"]>;

const json = jsonObject("Account", "accounts");

const living = (db: Read, userGuid: string) =>
  db
    .selectFrom("accounts")
    .where("accounts.user_guid", "=", userGuid)
    .where("accounts.deleted_at", "is", null);

/** Oldest first. */
export function list(db: Read, userGuid: string, page: PageRequest): Promise<Page<Account>> {
  return readPage(db, living(db, userGuid).orderBy("accounts.guid"), json, page);
}

export async function read(db: Read, userGuid: string, guid: string): Promise<JsonText<Account> | undefined> {
  const row = await living(db, userGuid)
    .where("accounts.guid", "=", guid)
    .select(json.as("json"))
    .executeTakeFirst();
  return row?.json;
}

/** By the partner's own identifier, which only accounts have that the partner manages. */
export async function findGuidById(db: Read, userGuid: string, id: string): Promise<string | undefined> {
  const row = await living(db, userGuid).where("accounts.id", "=", id).select("guid").executeTakeFirst();
  return row?.guid;
}

/** What the holdings of accounts are worth, as exact decimals. */
export async function holdingsValues(
  db: Read,
  guids: readonly string[],
): Promise<Map<string, string | null>> {
  if (guids.length === 0) return new Map();
  const rows = await db
    .selectFrom("accounts")
    .where("guid", "in", guids)
    .select(["guid", "holdings_value"])
    .execute();
  return new Map(rows.map(({ guid, holdings_value }) => [guid, holdings_value]));
}

export function find(db: Read, userGuid: string, guid: string): Promise<AccountRow | undefined> {
  return living(db, userGuid).where("accounts.guid", "=", guid).selectAll().executeTakeFirst();
}

/** For the control plane, which knows the client alone. */
export function findOfClient(db: Read, clientId: string, guid: string): Promise<AccountRow | undefined> {
  return db
    .selectFrom("accounts")
    .selectAll()
    .where("client_id", "=", clientId)
    .where("guid", "=", guid)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
}

export function listOfMember(db: Read, memberGuid: string): Promise<AccountRow[]> {
  return db
    .selectFrom("accounts")
    .selectAll()
    .where("member_guid", "=", memberGuid)
    .where("deleted_at", "is", null)
    .execute();
}

export async function insert(db: Write, row: Insertable<Tables["accounts"]>): Promise<void> {
  await db.insertInto("accounts").values(row).execute();
  noteObject(db, "accounts", row, "created");
}

export function update(db: Write, guid: string, changes: Updateable<Tables["accounts"]>): Promise<void> {
  return revise(db, "accounts", guid, changes);
}

/** Deleted ones too. */
export function revisions(db: Read, guids: readonly string[]): Promise<Revision[]> {
  return db
    .selectFrom("accounts")
    .where("accounts.guid", "in", guids)
    .select(["accounts.guid", "accounts.revision", "accounts.user_guid", "accounts.member_guid"])
    .select(json.as("json"))
    .execute();
}

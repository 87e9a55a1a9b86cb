import type { JsonText, Transaction } from "@mxkit/api/v20250224";
import type { Insertable, Selectable, Updateable } from "kysely";
import type { Read, Write } from "./database.js";
import { inParts } from "./inParts.js";
import { keptJson } from "./keptJson.js";
import { bounds, type Page, type PageRequest, pageFrom, pageQuery, readPage } from "./page.js";
import { preparedFirst } from "./prepared.js";
import { noteAll, type Revision, revise } from "./revisions.js";
import type { Tables } from "./schema.js";

export type TransactionRow = Selectable<Tables["transactions"]>;

/** Whose transactions; each has an index of its own. */
export type Owner = { user_guid: string } | { member_guid: string } | { account_guid: string };

// `id` is only there on transactions that the partner manages, of which there are none yet.
const kept = keptJson("Transaction", "transactions", { omit: ["id"] });
const { json } = kept;
export const { keep } = kept;

const living = (db: Read) => db.selectFrom("transactions").where("transactions.deleted_at", "is", null);

/** Both included. */
interface Days {
  from?: string | undefined;
  to?: string | undefined;
}

const newestFirst = (db: Read, { from, to }: Days) => {
  let query = living(db);
  if (from !== undefined) query = query.where("transactions.date", ">=", from);
  if (to !== undefined) query = query.where("transactions.date", "<=", to);
  return query.orderBy("transactions.date", "desc").orderBy("transactions.guid", "desc");
};

/** Newest first. */
export async function list(
  db: Read,
  owner: Owner,
  { from, to }: { from: string; to: string },
  page: PageRequest,
): Promise<Page<Transaction>> {
  const [[column, guid]] = Object.entries(owner) as [[keyof typeof pageOf, string]];
  return pageFrom(await pageOf[column](db, guid, from, to, ...bounds(page)));
}

const pageOf = {
  user_guid: preparedPage("user_guid"),
  member_guid: preparedPage("member_guid"),
  account_guid: preparedPage("account_guid"),
};

function preparedPage(column: "user_guid" | "member_guid" | "account_guid") {
  return preparedFirst((db, guid: string, from: string, to: string, limit: number, offset: number) =>
    pageQuery(
      db,
      newestFirst(db, { from, to }).where(`transactions.${column}`, "=", guid),
      json,
      limit,
      offset,
    ),
  );
}

/** Those of a member that were last changed in a range of moments. Newest first. */
export function listChanged(
  db: Read,
  memberGuid: string,
  days: Days,
  changed: { from?: string | undefined; to?: string | undefined },
  page: PageRequest,
): Promise<Page<Transaction>> {
  let query = newestFirst(db, days).where("transactions.member_guid", "=", memberGuid);
  if (changed.from !== undefined) query = query.where("transactions.updated_at", ">=", changed.from);
  if (changed.to !== undefined) query = query.where("transactions.updated_at", "<=", changed.to);
  return readPage(db, query, json, page);
}

/** Newest first. */
export function listOfTag(
  db: Read,
  tagGuid: string,
  days: Days,
  page: PageRequest,
): Promise<Page<Transaction>> {
  const tagged = db
    .selectFrom("taggings")
    .select("taggings.transaction_guid")
    .where("taggings.tag_guid", "=", tagGuid)
    .where("taggings.deleted_at", "is", null);
  return readPage(db, newestFirst(db, days).where("transactions.guid", "in", tagged), json, page);
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

export async function insertAll(db: Write, rows: Insertable<Tables["transactions"]>[]): Promise<void> {
  for (const some of inParts(rows)) await db.insertInto("transactions").values(some).execute();
  noteAll(db, "transactions", rows, "created");
}

export function update(db: Write, guid: string, changes: Updateable<Tables["transactions"]>): Promise<void> {
  return revise(db, "transactions", guid, changes);
}

/** Deleted ones too. */
export function revisions(db: Read, guids: readonly string[]): Promise<Revision[]> {
  return db
    .selectFrom("transactions")
    .where("transactions.guid", "in", guids)
    .select(["transactions.guid", "transactions.revision"])
    .select(["transactions.user_guid", "transactions.member_guid", json.as("json")])
    .execute();
}

// What follows reaches those of deleted members too, as they may come back.

/** Of each description once, as the enhancement made it. */
export async function cleansedDescriptions(db: Read, userGuid: string): Promise<string[]> {
  const rows = await db
    .selectFrom("transactions")
    .where("user_guid", "=", userGuid)
    .select("cleansed_description")
    .distinct()
    .execute();
  return rows.map((row) => row.cleansed_description);
}

/** Changes all of a user's that have the value. */
export async function updateAllWith(
  db: Write,
  userGuid: string,
  column: "cleansed_description" | "category_guid",
  value: string,
  changes: Updateable<Tables["transactions"]>,
): Promise<void> {
  const rows = await db
    .updateTable("transactions")
    .set(({ eb }) => ({ ...changes, revision: eb("revision", "+", 1) }))
    .where("user_guid", "=", userGuid)
    .where(column, "=", value)
    .returning(["guid", "client_id", "deleted_at"])
    .execute();
  noteAll(db, "transactions", rows.filter(isLiving), "updated");
}

/** Gives all of a user's with the cleansed description another one, but for those that the user has described. */
export async function describeAllWith(
  db: Write,
  userGuid: string,
  cleansed: string,
  description: string,
): Promise<void> {
  const rows = await db
    .updateTable("transactions")
    .set(({ eb }) => ({ description, revision: eb("revision", "+", 1) }))
    .where("user_guid", "=", userGuid)
    .where("cleansed_description", "=", cleansed)
    .where("user_description", "is", null)
    .where("description", "!=", description)
    .returning(["guid", "client_id", "deleted_at"])
    .execute();
  noteAll(db, "transactions", rows.filter(isLiving), "updated");
}

const isLiving = ({ deleted_at }: { deleted_at: string | null }) => deleted_at === null;

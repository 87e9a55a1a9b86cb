import type { JsonText, Member } from "@mxkit/api/v20250224";
import type { Insertable, Selectable, Updateable } from "kysely";
import { noteObject } from "./changes.js";
import type { Read, Write } from "./database.js";
import { memberJson as json } from "./memberJson.js";
import { mark, restoreBelow, softDeleteBelow } from "./owned.js";
import { type Page, type PageRequest, readPage } from "./page.js";
import { preparedFirst } from "./prepared.js";
import { type Revision, revise } from "./revisions.js";
import type { Tables } from "./schema.js";

export type MemberRow = Selectable<Tables["members"]>;

const living = (db: Read, userGuid: string) =>
  db
    .selectFrom("members")
    .innerJoin("users", "users.guid", "members.user_guid")
    .where("members.user_guid", "=", userGuid)
    .where("members.deleted_at", "is", null);

/** Oldest first. */
export function list(db: Read, userGuid: string, page: PageRequest): Promise<Page<Member>> {
  return readPage(db, living(db, userGuid).orderBy("members.guid"), json, page);
}

export async function read(db: Read, userGuid: string, guid: string): Promise<JsonText<Member> | undefined> {
  return (await findJson(db, userGuid, guid))?.json;
}

const findJson = preparedFirst((db: Read, userGuid: string, guid: string) =>
  living(db, userGuid).where("members.guid", "=", guid).select(json.as("json")),
);

export const find = preparedFirst((db: Read, userGuid: string, guid: string) =>
  living(db, userGuid).where("members.guid", "=", guid).selectAll("members"),
);

/** For jobs, which know the member alone. */
export function findByGuid(db: Read, guid: string): Promise<MemberRow | undefined> {
  return db
    .selectFrom("members")
    .selectAll()
    .where("guid", "=", guid)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
}

/** The living members of all clients for which no task of the kind is planned. */
export function listWithoutTask(db: Read, kind: string): Promise<MemberRow[]> {
  return db
    .selectFrom("members")
    .selectAll()
    .where("deleted_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("tasks")
            .select("tasks.guid")
            .whereRef("tasks.subject", "=", "members.guid")
            .where("tasks.kind", "=", kind),
        ),
      ),
    )
    .orderBy("members.guid")
    .execute();
}

export async function count(db: Read, userGuid: string): Promise<number> {
  const { total } = await living(db, userGuid)
    .select((expression) => expression.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return Number(total);
}

export async function findGuidById(db: Read, userGuid: string, id: string): Promise<string | undefined> {
  return (await living(db, userGuid).where("members.id", "=", id).select("members.guid").executeTakeFirst())
    ?.guid;
}

export async function findGuidByFingerprint(
  db: Read,
  member: Pick<MemberRow, "user_guid" | "institution_code" | "credentials_fingerprint">,
): Promise<string | undefined> {
  const row = await living(db, member.user_guid)
    .where("members.institution_code", "=", member.institution_code)
    .where("members.credentials_fingerprint", "=", member.credentials_fingerprint)
    .select("members.guid")
    .executeTakeFirst();
  return row?.guid;
}

export async function insert(db: Write, row: Insertable<Tables["members"]>): Promise<void> {
  await db.insertInto("members").values(row).execute();
  noteObject(db, "members", row, "created");
}

export function update(db: Write, guid: string, changes: Updateable<Tables["members"]>): Promise<void> {
  return revise(db, "members", guid, changes);
}

/** Deleted ones too. */
export function revisions(db: Read, guids: readonly string[]): Promise<Revision[]> {
  return db
    .selectFrom("members")
    .innerJoin("users", "users.guid", "members.user_guid")
    .where("members.guid", "in", guids)
    .select(["members.guid", "members.revision", "members.user_guid", "members.guid as member_guid"])
    .select(json.as("json"))
    .execute();
}

/** Marks the member and all that hangs below it, with one mark, so that they can come back together. */
export async function softDelete(db: Write, guid: string, at: string): Promise<void> {
  await mark(db, "members", { column: "guid", guid }, { from: null, to: at });
  await softDeleteBelow(db, { column: "member_guid", guid }, at);
}

/** The member with the same credentials that was deleted last, if it can still come back. */
export function findDeleted(
  db: Read,
  member: Pick<MemberRow, "user_guid" | "institution_code" | "credentials_fingerprint">,
  since: string,
): Promise<MemberRow | undefined> {
  return db
    .selectFrom("members")
    .selectAll()
    .where("user_guid", "=", member.user_guid)
    .where("institution_code", "=", member.institution_code)
    .where("credentials_fingerprint", "=", member.credentials_fingerprint)
    .where("deleted_at", ">", since)
    .orderBy("deleted_at", "desc")
    .executeTakeFirst();
}

/** Brings a deleted member back, with what was deleted together with it. */
export async function restore(
  db: Write,
  { guid, deleted_at }: MemberRow,
  changes: Updateable<Tables["members"]>,
): Promise<void> {
  await mark(db, "members", { column: "guid", guid }, { from: deleted_at, to: null });
  await update(db, guid, changes);
  if (deleted_at !== null) await restoreBelow(db, guid, deleted_at);
}

export async function replaceCredentials(
  db: Write,
  memberGuid: string,
  credentials: { guid: string; sealed: string }[],
): Promise<void> {
  await db.deleteFrom("member_credentials").where("member_guid", "=", memberGuid).execute();
  for (const { guid, sealed } of credentials) {
    await db
      .insertInto("member_credentials")
      .values({ member_guid: memberGuid, credential_guid: guid, sealed })
      .execute();
  }
}

/** Sealed, with the name of the field that each belongs in. */
export function credentials(db: Read, memberGuid: string) {
  return db
    .selectFrom("member_credentials")
    .innerJoin(
      "institution_credentials",
      "institution_credentials.guid",
      "member_credentials.credential_guid",
    )
    .where("member_guid", "=", memberGuid)
    .select(["credential_guid", "field_name", "sealed"])
    .execute();
}

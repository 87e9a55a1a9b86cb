import type { Write } from "./database.js";
import { isTold, noteAll } from "./revisions.js";

/** What hangs below a member, deepest last. */
const belowMember = [
  "accounts",
  "transactions",
  "holdings",
  "account_owners",
  "account_numbers",
  "statements",
  "taggings",
] as const;

/** What hangs below a user, beside its members. */
const besideMembers = ["categories", "tags", "transaction_rules"] as const;

export interface Owner {
  column: "member_guid" | "user_guid";
  guid: string;
}

type Marked = (typeof belowMember | typeof besideMembers)[number] | "members" | "users";

/** An object itself, or what belongs to an owner. */
interface Which {
  column: Owner["column"] | "guid";
  guid: string;
}

/** Marks everything below a member, or below a user, its members included. */
export async function softDeleteBelow(db: Write, owner: Owner, at: string): Promise<void> {
  const tables = owner.column === "user_guid" ? [...belowMember, ...besideMembers] : belowMember;
  for (const table of tables) await mark(db, table, owner, { from: null, to: at });
}

/** Takes back the marks that were made together with the member's own. */
export async function restoreBelow(db: Write, memberGuid: string, at: string): Promise<void> {
  const owner = { column: "member_guid", guid: memberGuid } as const;
  for (const table of belowMember) await mark(db, table, owner, { from: at, to: null });
}

/** Gives rows with one mark, null for the living, another. To be without one is to be there anew. */
export async function mark(
  db: Write,
  table: Marked,
  { column, guid }: Which,
  { from, to }: { from: string | null; to: string | null },
): Promise<void> {
  const rows = await db
    .updateTable(table as "accounts") // They have in common what is asked for here.
    .set(({ eb }) => ({ deleted_at: to, ...(isTold(table) ? { revision: eb("revision", "+", 1) } : {}) }))
    .where(column, "=", guid)
    .where("deleted_at", from === null ? "is" : "=", from)
    .returning(["guid", "client_id"])
    .execute();
  if (isTold(table)) noteAll(db, table, rows, to === null ? "created" : "deleted");
}

/** Deletes a member and everything below it for good. */
export async function purgeMember(db: Write, guid: string): Promise<void> {
  for (const table of [...belowMember].reverse()) {
    await db.deleteFrom(table).where("member_guid", "=", guid).execute();
  }
  for (const table of [
    "challenges",
    "jobs",
    "member_credentials",
    "scripts",
    "institution_accounts",
    "institution_transactions",
    "webhook_deliveries",
  ] as const) {
    await db.deleteFrom(table).where("member_guid", "=", guid).execute();
  }
  await db.deleteFrom("members").where("guid", "=", guid).execute();
}

/** Deletes a user and everything below it for good. */
export async function purgeUser(db: Write, guid: string): Promise<void> {
  const members = await db.selectFrom("members").select("guid").where("user_guid", "=", guid).execute();
  for (const member of members) await purgeMember(db, member.guid);
  for (const table of ["widget_sessions", "webhook_deliveries", ...besideMembers] as const) {
    await db.deleteFrom(table).where("user_guid", "=", guid).execute();
  }
  await db.deleteFrom("users").where("guid", "=", guid).execute();
}

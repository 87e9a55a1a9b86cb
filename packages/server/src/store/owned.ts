import type { Write } from "./database.js";

/** What hangs below a member, deepest last. */
const belowMember = [
  "accounts",
  "transactions",
  "holdings",
  "account_owners",
  "account_numbers",
  "statements",
] as const;

/** Marks everything below a member, or below a user, its members included. */
export async function softDeleteBelow(
  db: Write,
  owner: { column: "member_guid" | "user_guid"; guid: string },
  at: string,
): Promise<void> {
  for (const table of belowMember) {
    await db
      .updateTable(table)
      .set({ deleted_at: at })
      .where(owner.column, "=", owner.guid)
      .where("deleted_at", "is", null)
      .execute();
  }
}

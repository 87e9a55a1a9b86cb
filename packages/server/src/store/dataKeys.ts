import type { Selectable } from "kysely";
import type { Read, Write } from "./database.js";
import { prepared } from "./prepared.js";
import type { Tables } from "./schema.js";

export type DataKeyRow = Selectable<Tables["data_keys"]>;

/** Oldest first. Whoever seals something reads them in the same transaction: a key cannot then go away under its values. */
export const ofClient = prepared((db: Read, clientId: string) =>
  db.selectFrom("data_keys").selectAll().where("client_id", "=", clientId).orderBy("guid"),
);

/** In how many ways keys were wrapped. */
export async function wrappedBy(db: Read): Promise<string[]> {
  const rows = await db.selectFrom("data_keys").select("wrapped_by").distinct().execute();
  return rows.map(({ wrapped_by }) => wrapped_by);
}

export async function insert(db: Write, row: DataKeyRow): Promise<void> {
  await db.insertInto("data_keys").values(row).execute();
}

/** From now on the client's values are sealed with another. */
export async function retire(db: Write, clientId: string, at: string): Promise<void> {
  await db
    .updateTable("data_keys")
    .set({ retired_at: at })
    .where("client_id", "=", clientId)
    .where("purpose", "=", "seal")
    .where("retired_at", "is", null)
    .execute();
}

/** What is still sealed with them does not open any more. */
export async function removeRetired(db: Write, clientId: string): Promise<void> {
  await db
    .deleteFrom("data_keys")
    .where("client_id", "=", clientId)
    .where("retired_at", "is not", null)
    .execute();
}

/** Some of those that other master keys have wrapped, or not all of these; from one guid on. */
export function wrappedOtherwise(
  db: Read,
  wrapped_by: string,
  { after, limit }: { after: string; limit: number },
): Promise<DataKeyRow[]> {
  return db
    .selectFrom("data_keys")
    .selectAll()
    .where("wrapped_by", "!=", wrapped_by)
    .where("guid", ">", after)
    .orderBy("guid")
    .limit(limit)
    .execute();
}

export async function rewrap(
  db: Write,
  { guid, wrapped, wrapped_by }: Pick<DataKeyRow, "guid" | "wrapped" | "wrapped_by">,
): Promise<void> {
  await db.updateTable("data_keys").set({ wrapped, wrapped_by }).where("guid", "=", guid).execute();
}

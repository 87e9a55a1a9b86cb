import { type Selectable, sql } from "kysely";
import type { Read, Write } from "./database.js";
import type { Tables } from "./schema.js";

export type SnapshotRow = Selectable<Tables["snapshots"]>;

/** What is told of a snapshot; its content is large, and stays where it is. */
export type SnapshotSummary = Pick<SnapshotRow, "guid" | "name" | "created_at"> & { size: number };

/** Oldest first. */
export function ofClient(db: Read, clientId: string): Promise<SnapshotSummary[]> {
  return db
    .selectFrom("snapshots")
    .select(["guid", "name", "created_at", sql<number>`length(content)`.as("size")])
    .where("client_id", "=", clientId)
    .orderBy("guid")
    .execute();
}

export async function exists(db: Read, clientId: string, name: string): Promise<boolean> {
  const row = await db
    .selectFrom("snapshots")
    .select("guid")
    .where("client_id", "=", clientId)
    .where("name", "=", name)
    .executeTakeFirst();
  return row !== undefined;
}

export function find(db: Read, clientId: string, name: string): Promise<SnapshotRow | undefined> {
  return db
    .selectFrom("snapshots")
    .selectAll()
    .where("client_id", "=", clientId)
    .where("name", "=", name)
    .executeTakeFirst();
}

export async function insert(db: Write, snapshot: SnapshotRow): Promise<void> {
  await db.insertInto("snapshots").values(snapshot).execute();
}

/** One that opens with another key than this. */
export function notSealedWith(
  db: Read,
  clientId: string,
  dataKeyGuid: string,
): Promise<SnapshotRow | undefined> {
  return db
    .selectFrom("snapshots")
    .selectAll()
    .where("client_id", "=", clientId)
    .where("data_key_guid", "!=", dataKeyGuid)
    .limit(1)
    .executeTakeFirst();
}

export async function replaceContent(
  db: Write,
  { guid, content, data_key_guid }: Pick<SnapshotRow, "guid" | "content" | "data_key_guid">,
): Promise<void> {
  await db.updateTable("snapshots").set({ content, data_key_guid }).where("guid", "=", guid).execute();
}

/** @returns whether there was one */
export async function remove(db: Write, clientId: string, name: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("snapshots")
    .where("client_id", "=", clientId)
    .where("name", "=", name)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

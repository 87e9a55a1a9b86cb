import type { Insertable, Selectable, Updateable } from "kysely";
import type { Read, Store, Write } from "./database.js";
import type { PageRequest } from "./page.js";
import { prepared, preparedFirst } from "./prepared.js";
import type { Tables } from "./schema.js";

export type ClientRow = Selectable<Tables["clients"]>;
export type ApiKeyRow = Selectable<Tables["api_keys"]>;

export const find = preparedFirst((db: Read, clientId: string) =>
  db.selectFrom("clients").selectAll().where("client_id", "=", clientId),
);

/** The keys that work at a moment of the platform's clock. */
export function activeKeys(db: Read, clientId: string, now: Date): Promise<ApiKeyRow[]> {
  return activeKeysAt(db, clientId, now.toISOString());
}

const activeKeysAt = prepared((db: Read, clientId: string, now: string) =>
  db
    .selectFrom("api_keys")
    .selectAll()
    .where("client_id", "=", clientId)
    .where((where) => where.or([where("revoked_at", "is", null), where("revoked_at", ">", now)])),
);

/** Oldest first. */
export async function list(
  db: Read,
  { page, records_per_page }: PageRequest,
): Promise<{ rows: ClientRow[]; total: number }> {
  const rows = await db
    .selectFrom("clients")
    .selectAll()
    .orderBy("created_at")
    .orderBy("client_id")
    .limit(records_per_page)
    .offset((page - 1) * records_per_page)
    .execute();
  const { total } = await db
    .selectFrom("clients")
    .select((expression) => expression.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return { rows, total: Number(total) };
}

export async function update(
  db: Write,
  clientId: string,
  changes: Updateable<Tables["clients"]>,
): Promise<void> {
  await db.updateTable("clients").set(changes).where("client_id", "=", clientId).execute();
}

/** What is held by who moves the clock of a client. */
export const clockName = (clientId: string) => `clock of ${clientId}`;

/** Clocks that were being advanced when the process died go on from where they had been brought to. */
export async function endAdvances(store: Store, now: Date): Promise<void> {
  const advancing = await store.read
    .selectFrom("clients")
    .select("client_id")
    .where("is_advancing", "=", true)
    .execute();
  for (const { client_id } of advancing) {
    const hold = await store.hold(clockName(client_id));
    if (!hold) continue;
    await store.write((db) => update(db, client_id, { is_advancing: false, clock_anchor: now.getTime() }));
    await hold.release();
  }
}

/** The codes of the institutions, best known first. */
export async function favorites(db: Read, clientId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("favorites")
    .select("institution_code")
    .where("client_id", "=", clientId)
    .orderBy("position")
    .execute();
  return rows.map((row) => row.institution_code);
}

export async function replaceFavorites(db: Write, clientId: string, codes: readonly string[]): Promise<void> {
  await db.deleteFrom("favorites").where("client_id", "=", clientId).execute();
  for (const [position, institution_code] of codes.entries()) {
    await db.insertInto("favorites").values({ client_id: clientId, institution_code, position }).execute();
  }
}

export async function insert(
  db: Write,
  client: Insertable<Tables["clients"]>,
  favorites: readonly string[],
): Promise<void> {
  await db.insertInto("clients").values(client).execute();
  await replaceFavorites(db, client.client_id, favorites);
}

/** Oldest first, revoked ones included. */
export function keys(db: Read, clientId: string): Promise<ApiKeyRow[]> {
  return db.selectFrom("api_keys").selectAll().where("client_id", "=", clientId).orderBy("guid").execute();
}

export async function insertKey(db: Write, key: ApiKeyRow): Promise<void> {
  await db.insertInto("api_keys").values(key).execute();
}

export async function revokeKey(db: Write, guid: string, at: string): Promise<void> {
  await db.updateTable("api_keys").set({ revoked_at: at }).where("guid", "=", guid).execute();
}

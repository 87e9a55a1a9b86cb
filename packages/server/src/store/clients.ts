import type { Insertable, Selectable } from "kysely";
import type { Read, Write } from "./database.js";
import type { Tables } from "./schema.js";

export type ClientRow = Selectable<Tables["clients"]>;
export type ApiKeyRow = Selectable<Tables["api_keys"]>;

export function find(db: Read, clientId: string): Promise<ClientRow | undefined> {
  return db.selectFrom("clients").selectAll().where("client_id", "=", clientId).executeTakeFirst();
}

export function activeKeys(db: Read, clientId: string): Promise<ApiKeyRow[]> {
  return db
    .selectFrom("api_keys")
    .selectAll()
    .where("client_id", "=", clientId)
    .where("revoked_at", "is", null)
    .execute();
}

export async function insert(
  db: Write,
  client: Insertable<Tables["clients"]>,
  favorites: readonly string[],
): Promise<void> {
  await db.insertInto("clients").values(client).execute();
  for (const [position, institution_code] of favorites.entries()) {
    await db
      .insertInto("favorites")
      .values({ client_id: client.client_id, institution_code, position })
      .execute();
  }
}

export async function insertKey(db: Write, key: ApiKeyRow): Promise<void> {
  await db.insertInto("api_keys").values(key).execute();
}

export async function revokeKeys(db: Write, clientId: string, at: string): Promise<void> {
  await db
    .updateTable("api_keys")
    .set({ revoked_at: at })
    .where("client_id", "=", clientId)
    .where("revoked_at", "is", null)
    .execute();
}

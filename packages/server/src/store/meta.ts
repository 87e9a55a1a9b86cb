import type { Read, Write } from "./database.js";

/** What the platform notes about itself, by name. */
export async function read(db: Read, key: string): Promise<string | undefined> {
  const row = await db.selectFrom("meta").select("value").where("key", "=", key).executeTakeFirst();
  return row?.value;
}

export async function remove(db: Write, key: string): Promise<void> {
  await db.deleteFrom("meta").where("key", "=", key).execute();
}

export async function write(db: Write, key: string, value: string): Promise<void> {
  await db
    .insertInto("meta")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
}

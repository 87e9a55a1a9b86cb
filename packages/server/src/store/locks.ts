import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Write } from "./database.js";

/** For work that locks by itself on a shared store: nobody else gets the name until the transaction ends. */
export async function lockName(db: Write, name: string): Promise<void> {
  const [space, key] = lockKey(name);
  await sql`select pg_advisory_xact_lock(${space}, ${key})`.execute(db);
}

/**
 * The same with several names, without waiting for who has one.
 *
 * @returns for each, whether it was to be had
 */
export async function tryLockNames(db: Write, names: readonly string[]): Promise<boolean[]> {
  const locks = names.map((name) => {
    const [space, key] = lockKey(name);
    return sql`pg_try_advisory_xact_lock(${space}, ${key})`;
  });
  const { rows } = await sql<{ locked: boolean[] }>`select array[${sql.join(locks)}] as locked`.execute(db);
  return rows[0]?.locked ?? [];
}

/** Tells our advisory locks from those of others in the same database. */
const space = 0x6d786b;

/** The advisory lock of a name. */
export function lockKey(name: string): [space: number, key: number] {
  return [space, createHash("sha256").update(name).digest().readInt32BE()];
}

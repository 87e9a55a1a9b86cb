import type { Read, Write } from "./store/database.js";
import * as meta from "./store/meta.js";
import type { Vault } from "./vault.js";

const entry = "fingerprint of the master key";

/** Whether the secrets in the database are sealed with the vault's master key; undefined where no server has started on it yet. */
export async function isSameKey(vault: Vault, db: Read): Promise<boolean | undefined> {
  const known = await meta.read(db, entry);
  return known === undefined ? undefined : known === vault.fingerprint(entry);
}

/** @throws where the secrets in the database were sealed with another master key than this server has */
export async function requireSameKey(vault: Vault, db: Write): Promise<void> {
  const isSame = await isSameKey(vault, db);
  if (isSame === undefined) await meta.write(db, entry, vault.fingerprint(entry));
  if (isSame !== false) return;
  throw new Error(
    "The database was written with another master key. Give this server the same MXKIT_MASTER_KEY, or the same master.key in MXKIT_DATA.",
  );
}

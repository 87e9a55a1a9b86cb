import { chmodSync, constants, copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { loadMasterKeys } from "../masterKeys.js";
import type { Read } from "../store/database.js";
import { canOpen } from "../vaults.js";

export interface KeyPlaces {
  folder: string;
  /** `MXKIT_MASTER_KEY`. */
  masterKey?: string | undefined;
}

/** Puts the key in the folder, where there is none. */
export function installKey({ folder }: KeyPlaces, file: string): void {
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, keyFileOf(folder), constants.COPYFILE_EXCL);
  chmodSync(keyFileOf(folder), 0o600);
}

export const keyFileOf = (folder: string) => join(folder, "master.key");

/** @throws where it is not in a file, or there is a file already */
export function copyKey({ folder, masterKey }: KeyPlaces, target: string): void {
  if (masterKey !== undefined)
    throw new Error("The master key is in MXKIT_MASTER_KEY, not in a file that could be copied. Keep that.");
  copyFileSync(keyFileOf(folder), target, constants.COPYFILE_EXCL);
  chmodSync(target, 0o600);
}

/**
 * @param file of a key to be taken, in the place of the folder's
 * @throws where the key that a server would have is missing, or not the one that the secrets in the database are sealed with
 */
export async function requireKeyFor(
  db: Read,
  { folder, masterKey }: KeyPlaces,
  file?: string,
): Promise<void> {
  const path = file ?? keyFileOf(folder);
  if (masterKey === undefined && !existsSync(path)) {
    throw new Error(
      file === undefined
        ? `The master key is missing, without which no server starts on this backup. Name its file with --key, put it in ${path}, or set MXKIT_MASTER_KEY.`
        : `There is no file ${file}.`,
    );
  }
  const masterKeys = loadMasterKeys(path, file === undefined ? masterKey : undefined);
  if (await canOpen(masterKeys, db)) return;
  const where = file ?? (masterKey === undefined ? path : "MXKIT_MASTER_KEY");
  throw new Error(`The backup was written with another master key than that of ${where}.`);
}

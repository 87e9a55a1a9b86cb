import { hkdfSync, randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { decrypt, encrypt } from "./aead.js";

/** What data keys are wrapped with. */
export interface MasterKey {
  /** Tells it from others, and nothing about it. */
  id: string;
  derive(purpose: string): Buffer;
}

/** The newest first; the others are those that it is taking over from. */
export type MasterKeys = readonly [MasterKey, ...MasterKey[]];

/** A data key as it is stored: by the id of each master key that opens it. */
export type Wrapped = Readonly<Record<string, string>>;

export function createMasterKey(bytes: Buffer): MasterKey {
  const derive = (purpose: string) => Buffer.from(hkdfSync("sha256", bytes, "", `mxkit ${purpose}`, 32));
  return { id: derive("id").subarray(0, 8).toString("hex"), derive };
}

/** By every master key: as long as one takes over from another, servers that have only one of them work side by side. */
export function wrap(masterKeys: MasterKeys, key: Uint8Array, about: string): Wrapped {
  return Object.fromEntries(
    masterKeys.map((masterKey) => [
      masterKey.id,
      encrypt(masterKey.derive("wrap"), key, about).toString("base64"),
    ]),
  );
}

/** @throws anotherMasterKey where none of the keys opens it */
export function unwrap(masterKeys: MasterKeys, wrapped: Wrapped, about: string): Buffer {
  const masterKey = masterKeys.find(({ id }) => id in wrapped);
  if (!masterKey) throw anotherMasterKey();
  return decrypt(masterKey.derive("wrap"), Buffer.from(wrapped[masterKey.id] ?? "", "base64"), about);
}

export const anotherMasterKey = () =>
  new Error(
    "The database was written with another master key. Give this server the same MXKIT_MASTER_KEY, or the same master.key in MXKIT_DATA.",
  );

/**
 * The master keys of `MXKIT_MASTER_KEY` (each 32 bytes in base64, the newest first), else of a file that only its owner can read, one a
 * line, made at the first start.
 *
 * @throws when one is not 32 bytes
 */
export function loadMasterKeys(file: string, setting?: string): MasterKeys {
  if (setting === undefined && !existsSync(file)) makeKeyFile(file);
  const texts = (setting ?? readFileSync(file, "utf8")).trim().split(/[\s,]+/);
  const name = setting === undefined ? file : "MXKIT_MASTER_KEY";
  const keys = texts.map((text, index) => {
    const bytes = Buffer.from(text, "base64");
    if (bytes.length === 32) return createMasterKey(bytes);
    const which = texts.length === 1 ? name : `Key ${index + 1} of ${name}`;
    throw new Error(`${which} must hold 32 bytes in base64, but holds ${bytes.length}.`);
  });
  return keys as [MasterKey, ...MasterKey[]];
}

/** In full or not at all: another server may start in the same folder, and look for it at the same time. */
function makeKeyFile(file: string): void {
  const written = `${file}.${process.pid}`;
  writeFileSync(written, randomBytes(32).toString("base64"), { mode: 0o600, flag: "wx" });
  try {
    linkSync(written, file);
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  } finally {
    rmSync(written);
  }
}

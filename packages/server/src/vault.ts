import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** Keeps what must not be stored in clear: credentials, answers, what a connector remembers. */
export interface Vault {
  /** @param row names the row (see below); what was sealed for one row does not open for another */
  seal(plain: string, row: string): string;
  open(sealed: string, row: string): string;
  /** The same for the same input, of no use without the key. */
  fingerprint(...parts: string[]): string;
}

/** The rows that sealed values are bound to. */
export const credentialRow = (memberGuid: string, credentialGuid: string) =>
  `credential ${memberGuid} ${credentialGuid}`;
export const jobRow = (jobGuid: string) => `job ${jobGuid}`;
export const webhookRow = (urlGuid: string) => `webhook URL ${urlGuid}`;

/**
 * The same for the same credentials of the same user at the same institution, in whatever order they come.
 *
 * @param values by the guid of the credential
 */
export function credentialsFingerprint(
  vault: Vault,
  member: { user_guid: string; institution_code: string },
  values: ReadonlyMap<string, string>,
): string {
  return vault.fingerprint(member.user_guid, member.institution_code, ...[...values].sort().flat());
}

/** AES-256-GCM under a key derived from the master key; keys for sealing and for fingerprints differ. */
export function createVault(masterKey: Buffer): Vault {
  const sealingKey = derive(masterKey, "seal");
  const fingerprintKey = derive(masterKey, "fingerprint");
  return {
    seal(plain, row) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", sealingKey, nonce).setAAD(Buffer.from(row));
      const text = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64");
    },
    open(sealed, row) {
      const bytes = Buffer.from(sealed, "base64");
      const decipher = createDecipheriv("aes-256-gcm", sealingKey, bytes.subarray(0, 12))
        .setAAD(Buffer.from(row))
        .setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
    },
    fingerprint: (...parts) =>
      createHmac("sha256", fingerprintKey).update(JSON.stringify(parts)).digest("hex"),
  };
}

/**
 * The master key of `MXKIT_MASTER_KEY` (32 bytes in base64), else of a file that only its owner can read, made at the first start.
 *
 * @throws when the setting is not 32 bytes
 */
export function loadMasterKey(file: string, setting?: string): Buffer {
  if (setting === undefined && !existsSync(file)) makeKeyFile(file);
  const key = Buffer.from(setting ?? readFileSync(file, "utf8"), "base64");
  if (key.length !== 32) {
    throw new Error(
      `${setting === undefined ? file : "MXKIT_MASTER_KEY"} must hold 32 bytes in base64, but holds ${key.length}.`,
    );
  }
  return key;
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

function derive(masterKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", masterKey, "", `mxkit ${purpose}`, 32));
}

import { createHmac } from "node:crypto";
import { decrypt, encrypt } from "./aead.js";

/** Keeps what of a client must not be stored in clear: credentials, answers, what a connector remembers. */
export interface Vault {
  /** The guid of the data key that it seals with. */
  readonly current: string;
  /** @param row names the row (see below); what was sealed for one row does not open for another */
  seal(plain: string, row: string): string;
  open(sealed: string, row: string): string;
  /** The same for the same input, of no use without the client's key; data keys that come and go do not change it. */
  fingerprint(...parts: string[]): string;
}

/** The keys of a client, in clear. They never leave the memory so. */
export interface ClientKeys {
  current: string;
  /** By their guid: the current one, and those before it that there are still values of. */
  data: ReadonlyMap<string, Buffer>;
  fingerprint: Buffer;
  /** What values were sealed with that name no key, before clients had keys of their own. */
  unnamed?: Buffer | undefined;
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

/** What a value begins with that a data key has sealed: the version of its format, and the key. */
export const sealedWith = (keyGuid: string) => `1.${keyGuid}.`;

export function createVault({ current, data, fingerprint, unnamed }: ClientKeys): Vault {
  const keyOf = (guid: string) => {
    const key = data.get(guid);
    if (!key) throw new Error(`The value was sealed with ${guid}, which is no key of the client.`);
    return key;
  };
  return {
    current,
    seal(plain, row) {
      const head = sealedWith(current);
      return head + encrypt(keyOf(current), Buffer.from(plain), head + row).toString("base64");
    },
    open(sealed, row) {
      const [head = "", guid = ""] = sealed.match(/^1\.([^.]*)\./) ?? [];
      const key = head === "" && unnamed ? unnamed : keyOf(guid);
      const bytes = Buffer.from(sealed.slice(head.length), "base64");
      return decrypt(key, bytes, head + row).toString("utf8");
    },
    fingerprint: (...parts) => createHmac("sha256", fingerprint).update(JSON.stringify(parts)).digest("hex"),
  };
}

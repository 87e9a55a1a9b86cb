import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const nonceLength = 12;
const tagLength = 16;

/**
 * AES-256-GCM under a nonce of its own: nonce, tag, text.
 *
 * @param about what goes with it unencrypted, and has to be the same when it is decrypted
 */
export function encrypt(key: Uint8Array, plain: Uint8Array, about: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** @throws where anything of it, the key or what it is about is not as it was */
export function decrypt(key: Uint8Array, bytes: Uint8Array, about: string): Buffer {
  const tagEnd = nonceLength + tagLength;
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(nonceLength, tagEnd));
  return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]);
}

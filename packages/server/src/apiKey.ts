import { createHash, randomBytes } from "node:crypto";

/** 192 bits that nobody can guess. */
export const newKey = (): string => randomBytes(24).toString("base64url");

/** What is kept of a key. It is random, so that one round of hashing is enough. */
export function hashKey(
  apiKey: string,
  salt = randomBytes(16).toString("hex"),
): { salt: string; hash: string } {
  return { salt, hash: createHash("sha256").update(`${salt}:${apiKey}`).digest("hex") };
}

import { timingSafeEqual } from "node:crypto";
import { hashKey } from "../apiKey.js";
import { DomainError } from "../domain/errors.js";
import type { ApiKeyRow, ClientRow } from "../store/clients.js";
import * as clients from "../store/clients.js";
import type { Read } from "../store/database.js";

/** What a Basic token says: who it is, and the key. */
export interface Token {
  clientId: string;
  apiKey: string;
}

/**
 * The client that a token opens. An unknown client costs the same work as a wrong key of one that has a key or two, as nearly all have.
 *
 * @throws authentication_error
 */
export async function authenticate(db: Read, { clientId, apiKey }: Token, now: Date): Promise<ClientRow> {
  const keys = await clients.activeKeys(db, clientId, now);
  const matching = keysToTry(keys).filter((key) => matches(key, apiKey));
  const client = matching.length > 0 ? await clients.find(db, clientId) : undefined;
  if (!client) throw unknownClient();
  return client;
}

/** A client can be deleted while its requests are under way. @throws authentication_error where it has been */
export async function requireClient(db: Read, { client_id }: ClientRow): Promise<void> {
  if (!(await clients.find(db, client_id))) throw unknownClient();
}

type Hashed = Pick<ApiKeyRow, "salt" | "hash">;

function matches(key: Hashed, apiKey: string): boolean {
  return timingSafeEqual(Buffer.from(hashKey(apiKey, key.salt).hash, "hex"), Buffer.from(key.hash, "hex"));
}

/** What a key is compared with, all of it: as many again as it takes to be even, and never none. */
export function keysToTry(keys: readonly Hashed[]): Hashed[] {
  const missing = keys.length === 0 ? 2 : keys.length % 2;
  return [...keys, ...Array<Hashed>(missing).fill(nobodysKey)];
}

/** As long as a real one, so that hashing with it takes as long. */
const nobodysKey = { salt: "0".repeat(32), hash: "0".repeat(64) };

/**
 * Standard and URL-safe Base64 are both taken, with or without padding.
 *
 * @throws authentication_error
 */
export function readToken(authorization: string | undefined): Token {
  if (authorization === undefined) throw unauthorized("An `Authorization: Basic …` header is required.");
  const token = authorization.match(/^basic +([A-Za-z0-9+/_=-]+) *$/i)?.[1];
  const text = token === undefined ? "" : Buffer.from(token, "base64").toString("utf8");
  const colon = text.indexOf(":");
  if (colon < 1 || text.includes("\0"))
    throw unauthorized("The `Authorization` header must be `Basic` and the Base64 of `client_id:api_key`.");
  return { clientId: text.slice(0, colon), apiKey: text.slice(colon + 1) };
}

const unknownClient = () => unauthorized("The client id or the API key is not valid.");

function unauthorized(message: string): DomainError {
  return new DomainError("authentication_error", message, {
    headers: { "WWW-Authenticate": 'Basic realm="mxkit"' },
  });
}

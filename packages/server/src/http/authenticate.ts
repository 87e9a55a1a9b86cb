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
 * The client that a token opens. An unknown client costs the same work as a wrong key.
 *
 * @throws authentication_error
 */
export async function authenticate(db: Read, { clientId, apiKey }: Token, now: Date): Promise<ClientRow> {
  const keys = await clients.activeKeys(db, clientId, now);
  const matching = (keys.length > 0 ? keys : [nobodysKey]).filter((key) => matches(key, apiKey));
  const client = matching.length > 0 ? await clients.find(db, clientId) : undefined;
  if (!client) throw unknownClient();
  return client;
}

/** A client can be deleted while its requests are under way. @throws authentication_error where it has been */
export async function requireClient(db: Read, { client_id }: ClientRow): Promise<void> {
  if (!(await clients.find(db, client_id))) throw unknownClient();
}

function matches(key: Pick<ApiKeyRow, "salt" | "hash">, apiKey: string): boolean {
  return timingSafeEqual(Buffer.from(hashKey(apiKey, key.salt).hash, "hex"), Buffer.from(key.hash, "hex"));
}

const nobodysKey = { salt: "", hash: "0".repeat(64) };

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

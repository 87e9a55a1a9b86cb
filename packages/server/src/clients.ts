import { hashKey, newKey } from "./apiKey.js";
import { realTime } from "./clock.js";
import { defaultLimits } from "./domain/limits.js";
import { DEFAULT_FAVORITES } from "./institutions/catalogue.js";
import type { Platform } from "./platform.js";
import type { ApiKeyRow, ClientRow } from "./store/clients.js";
import * as clients from "./store/clients.js";
import type { Write } from "./store/database.js";
import * as meta from "./store/meta.js";

export interface ClientOptions {
  clientId: string;
  apiKey: string;
  /** Addresses and networks from which it may come; for a development client without any, whichever there is. */
  allowedAddresses?: readonly string[];
}

type Environment = ClientRow["environment"];

/** Adds a client with the settings that its environment has to begin with. */
export async function addClient(
  platform: Platform,
  db: Write,
  clientId: string,
  environment: Environment,
): Promise<void> {
  const client = {
    client_id: clientId,
    environment,
    limits: defaultLimits(environment),
    ...realTime,
    is_advancing: false,
    created_at: platform.clock.now().toISOString(),
  };
  await clients.insert(db, client, DEFAULT_FAVORITES);
  await platform.vaults.addKeys(db, clientId);
}

/** Adds a key, and tells it: what is kept is its hash. */
export async function addKey(
  platform: Platform,
  db: Write,
  clientId: string,
  key = newKey(),
): Promise<{ row: ApiKeyRow; key: string }> {
  const row = {
    guid: platform.ids.guid("KEY"),
    client_id: clientId,
    ...hashKey(key),
    created_at: platform.clock.now().toISOString(),
    revoked_at: null,
  };
  await clients.insertKey(db, row);
  return { row, key };
}

/**
 * The client that the platform was started with exists, with the key that was given. A key that was given before no longer works; one
 * that was revoked stays so, however often the platform starts with it.
 */
export async function ensureClient(
  platform: Platform,
  db: Write,
  { clientId, apiKey, allowedAddresses = [] }: ClientOptions,
  environment: Environment = "development",
): Promise<void> {
  if (!(await clients.find(db, clientId))) await addClient(platform, db, clientId, environment);
  if (allowedAddresses.length > 0) {
    await clients.update(db, clientId, { allowed_addresses: JSON.stringify(allowedAddresses) });
  }
  const keys = await clients.keys(db, clientId);
  if (keys.some((key) => hashKey(apiKey, key.salt).hash === key.hash)) return;
  const entry = `given key of ${clientId}`;
  const given = await meta.read(db, entry);
  if (given !== undefined) await clients.revokeKey(db, given, platform.clock.now().toISOString());
  const { row } = await addKey(platform, db, clientId, apiKey);
  await meta.write(db, entry, row.guid);
}

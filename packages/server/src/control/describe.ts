import type { ApiKey, Client, NewApiKey, NewClientBody, Pagination } from "@mxkit/api/control";
import { addKey } from "../clients.js";
import { seconds } from "../domain/days.js";
import { paginationOf } from "../http/reply.js";
import type { Platform } from "../platform.js";
import type { ApiKeyRow, ClientRow } from "../store/clients.js";
import * as clients from "../store/clients.js";
import type { Read, Write } from "../store/database.js";
import type { PageRequest } from "../store/page.js";
import { describeClock } from "./clock.js";
import { requireClient } from "./require.js";

/** `{"client": …}` as it stands now. @throws not_found_error */
export async function clientBody(
  platform: Platform,
  db: Read,
  path: { client_id: string },
): Promise<{ client: Client }> {
  return { client: await describeClient(platform, db, await requireClient(db, path)) };
}

/** The same of a client that has just been made, with its key, which is told this once. */
export async function newClientBody(
  platform: Platform,
  db: Write,
  client_id: string,
): Promise<NewClientBody> {
  const api_key = await newKeyOf(platform, db, client_id);
  return { ...(await clientBody(platform, db, { client_id })), api_key };
}

/** A new key of a client, with what opens the API. */
export async function newKeyOf(platform: Platform, db: Write, clientId: string): Promise<NewApiKey> {
  const { row, key } = await addKey(platform, db, clientId);
  return { ...describeKey(row), key };
}

export async function describeClient(platform: Platform, db: Read, client: ClientRow): Promise<Client> {
  const off = JSON.parse(client.features_off) as string[];
  return {
    client_id: client.client_id,
    name: client.name,
    environment: client.environment,
    features: {
      extended_history: !off.includes("extended_history"),
      holdings: !off.includes("holdings"),
      identity: !off.includes("identity"),
      statements: !off.includes("statements"),
      verification: !off.includes("verification"),
    },
    limits: client.limits,
    default_version: client.default_version,
    allowed_addresses: JSON.parse(client.allowed_addresses) as string[],
    favorites: await clients.favorites(db, client.client_id),
    legacy_verification: client.legacy_verification,
    clock: await describeClock(platform, db, client),
    created_at: seconds(client.created_at),
  };
}

export function describeKey({ guid, created_at, revoked_at }: ApiKeyRow): ApiKey {
  return {
    guid,
    created_at: seconds(created_at),
    revoked_at: revoked_at === null ? null : seconds(revoked_at),
  };
}

/** `{"things": […], "pagination": …}` of one page of rows that were read page by page. */
export function pageBody<Key extends string, Item>(
  key: Key,
  items: Item[],
  total: number,
  page: PageRequest,
): { [K in Key]: Item[] } & { pagination: Pagination } {
  return { [key]: items, pagination: paginationOf(total, page) } as { [K in Key]: Item[] } & {
    pagination: Pagination;
  };
}

/** The same of a list that is all at hand. */
export function pageOf<Key extends string, Item>(key: Key, list: readonly Item[], request: PageRequest) {
  const from = (request.page - 1) * request.records_per_page;
  return pageBody(key, list.slice(from, from + request.records_per_page), list.length, request);
}

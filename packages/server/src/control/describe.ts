import type { ApiKey, Client, Pagination } from "@mxkit/api/control";
import type { Platform } from "../platform.js";
import type { ApiKeyRow, ClientRow } from "../store/clients.js";
import * as clients from "../store/clients.js";
import type { Read } from "../store/database.js";
import type { PageRequest } from "../store/page.js";
import { describeClock } from "./clock.js";

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

/** `2026-06-15T12:00:00.123Z` → `2026-06-15T12:00:00Z`. */
export const seconds = (time: string | Date) =>
  `${(typeof time === "string" ? time : time.toISOString()).slice(0, 19)}Z`;

/** `{"things": […], "pagination": …}` of one page of rows that were read page by page. */
export function pageBody<Key extends string, Item>(
  key: Key,
  items: Item[],
  total: number,
  { page, records_per_page }: PageRequest,
): { [K in Key]: Item[] } & { pagination: Pagination } {
  const pagination = {
    current_page: page,
    per_page: records_per_page,
    total_entries: total,
    total_pages: Math.max(Math.ceil(total / records_per_page), 1),
  };
  return { [key]: items, pagination } as { [K in Key]: Item[] } & { pagination: Pagination };
}

/** The same of a list that is all at hand. */
export function pageOf<Key extends string, Item>(key: Key, list: readonly Item[], request: PageRequest) {
  const from = (request.page - 1) * request.records_per_page;
  return pageBody(key, list.slice(from, from + request.records_per_page), list.length, request);
}

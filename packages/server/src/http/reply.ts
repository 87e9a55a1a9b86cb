import type { JsonText, Pagination } from "@mxkit/api/v20250224";
import type { Page, PageRequest } from "../store/page.js";

/** `{"user": …}` around the JSON of a user. */
export function body<Key extends string, Value>(
  key: Key,
  value: JsonText<Value>,
): JsonText<{ [K in Key]: Value }> {
  return `{"${key}":${value}}` as JsonText<{ [K in Key]: Value }>;
}

/** An empty list has one page. */
export function paginationOf(total: number, { page, records_per_page }: PageRequest): Pagination {
  return {
    current_page: page,
    per_page: records_per_page,
    total_entries: total,
    total_pages: Math.max(Math.ceil(total / records_per_page), 1),
  };
}

/** `{"users": […], "pagination": …}`. */
export function pageBody<Key extends string, Item>(
  key: Key,
  { items, total }: Page<Item>,
  page: PageRequest,
): JsonText<{ [K in Key]: Item[] } & { pagination: Pagination }> {
  return `{"${key}":${items},"pagination":${JSON.stringify(paginationOf(total, page))}}` as JsonText<
    { [K in Key]: Item[] } & { pagination: Pagination }
  >;
}

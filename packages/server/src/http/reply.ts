import type { JsonText, Pagination } from "@mxkit/api/v20111101";
import type { Page, PageRequest } from "../store/page.js";

/** `{"user": …}` around the JSON of a user. */
export function body<Key extends string, Value>(
  key: Key,
  value: JsonText<Value>,
): JsonText<{ [K in Key]: Value }> {
  return `{"${key}":${value}}` as JsonText<{ [K in Key]: Value }>;
}

/** `{"users": […], "pagination": …}`. An empty list has one page. */
export function pageBody<Key extends string, Item>(
  key: Key,
  { items, total }: Page<Item>,
  { page, records_per_page }: PageRequest,
): JsonText<{ [K in Key]: Item[] } & { pagination: Pagination }> {
  const pagination: Pagination = {
    current_page: page,
    per_page: records_per_page,
    total_entries: total,
    total_pages: Math.max(Math.ceil(total / records_per_page), 1),
  };
  return `{"${key}":${items},"pagination":${JSON.stringify(pagination)}}` as JsonText<
    { [K in Key]: Item[] } & { pagination: Pagination }
  >;
}

import type { JsonText } from "@mxkit/api/v20111101";
import { type RawBuilder, type SelectQueryBuilder, sql } from "kysely";
import type { Read } from "./database.js";

export interface PageRequest {
  page: number;
  records_per_page: number;
}

export interface Page<Item> {
  /** The items of the page as a JSON array. */
  items: JsonText<Item[]>;
  total: number;
}

/**
 * One page of a list, its items made by the database.
 *
 * @param list the whole list, ordered, without a selection
 * @param item the JSON of an item (see `jsonObject`)
 */
export async function readPage<Item, DB, Table extends keyof DB>(
  read: Read,
  list: SelectQueryBuilder<DB, Table, object>,
  item: RawBuilder<JsonText<Item>>,
  { page, records_per_page }: PageRequest,
): Promise<Page<Item>> {
  const rows = list
    .select(item.as("item"))
    .limit(records_per_page)
    .offset((page - 1) * records_per_page);
  const count = list.clearOrderBy().select(sql<number>`count(*)`.as("total"));
  const [answer] = (
    await sql<{ items: string | null; total: number }>`
      select (select group_concat(item) from (${rows})) as items, (${count}) as total
    `.execute(read)
  ).rows;
  return { items: `[${answer?.items ?? ""}]` as JsonText<Item[]>, total: Number(answer?.total ?? 0) };
}

/** One page of a list that is not in the database. */
export function pageOf<Item>(list: readonly Item[], { page, records_per_page }: PageRequest): Page<Item> {
  const items = list.slice((page - 1) * records_per_page, page * records_per_page);
  return { items: JSON.stringify(items) as JsonText<Item[]>, total: list.length };
}

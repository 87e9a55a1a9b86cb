import type { JsonText } from "@mxkit/api/v20250224";
import { type Compilable, type RawBuilder, type SelectQueryBuilder, sql } from "kysely";
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
  page: PageRequest,
): Promise<Page<Item>> {
  const { rows } = await read.executeQuery(pageQuery(read, list, item, ...bounds(page)).compile());
  return pageFrom(rows[0]);
}

/**
 * One page of a list as rows, and the length of all of it.
 *
 * @param list the whole list, ordered
 */
export async function readRows<DB, Table extends keyof DB, Row>(
  list: SelectQueryBuilder<DB, Table, Row>,
  page: PageRequest,
): Promise<{ rows: Row[]; total: number }> {
  const [limit, offset] = bounds(page);
  const rows = await list.limit(limit).offset(offset).execute();
  const count = list.clearSelect().clearOrderBy().select(sql<number>`count(*)`.as("total"));
  const [row] = (await count.execute()) as { total: number }[];
  return { rows: rows as Row[], total: Number(row?.total ?? 0) };
}

/** What `pageQuery` answers. */
interface PageRow {
  items: string | null;
  total: number;
}

/** The query of `readPage`, for lists that are prepared. Its answer goes through `pageFrom`. */
export function pageQuery<Item, DB, Table extends keyof DB>(
  read: Read,
  list: SelectQueryBuilder<DB, Table, object>,
  item: RawBuilder<JsonText<Item>>,
  limit: number,
  offset: number,
): Compilable<PageRow> {
  const rows = list.select(item.as("item")).limit(limit).offset(offset);
  const count = list.clearOrderBy().select(sql<number>`count(*)`.as("total"));
  const query = sql<PageRow>`
    select (select string_agg(item, ',') from (${rows}) as rows) as items, (${count}) as total
  `;
  return { compile: () => query.compile(read) };
}

/** The limit and the offset of a page. */
export const bounds = ({ page, records_per_page }: PageRequest): [number, number] => [
  records_per_page,
  (page - 1) * records_per_page,
];

export function pageFrom<Item>(row: PageRow | undefined): Page<Item> {
  return { items: `[${row?.items ?? ""}]` as JsonText<Item[]>, total: Number(row?.total ?? 0) };
}

/** One page of a list that is not in the database. */
export function pageOf<Item>(list: readonly Item[], { page, records_per_page }: PageRequest): Page<Item> {
  const items = list.slice((page - 1) * records_per_page, page * records_per_page);
  return { items: JSON.stringify(items) as JsonText<Item[]>, total: list.length };
}

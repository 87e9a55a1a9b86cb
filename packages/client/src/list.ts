import { type ClientCall, maxRecordsPerPage } from "@mxkit/api/client";
import type { Pagination } from "@mxkit/api/v20250224/types";
import type { Arguments } from "./arguments.js";
import { type Answer, type Call, callOf } from "./call.js";
import { follow } from "./follow.js";
import type { CallOptions } from "./options.js";
import type { Send } from "./send.js";

/** A list that is fetched as it is read, page by page; nothing is asked for before that. */
export interface List<Item, Page> extends AsyncIterable<Item> {
  /** The pages, each as it was answered. */
  pages(): AsyncGenerator<Page, void, undefined>;
  /** The items in an array; all of them, or as many as `limit`. */
  toArray(options?: { limit?: number }): Promise<Item[]>;
  /** One page, counted from 1; a page past the end is empty. */
  page(number: number): Call<Page>;
  /** How much there is, from `pagination` of the first page. */
  totals(): Promise<Pick<Pagination, "total_entries" | "total_pages">>;
}

export interface ListOptions extends CallOptions {
  /** How many pages are asked for at the same time. Default 1: the next page when the one before has been read. */
  concurrency?: number;
}

type PageBody = Record<string, unknown> & { pagination: Pagination };

export function createList(
  send: Send,
  call: ClientCall,
  args: Arguments = {},
  options: ListOptions = {},
): List<unknown, PageBody> {
  const { concurrency = 1, ...callOptions } = options;
  if (!(concurrency >= 1)) throw new TypeError(`\`concurrency\` must be at least 1, but is ${concurrency}.`);
  const items = call.items as string;
  const perPage = (args.records_per_page as number | undefined) ?? maxRecordsPerPage;

  async function fetchPage(page: number, options: CallOptions = callOptions): Promise<Answer<PageBody>> {
    const answer = await send(call, { ...args, page, records_per_page: perPage }, options);
    return { ...answer, data: (answer.data as PageBody | undefined) ?? emptyPage(items, page, perPage) };
  }

  async function* pages() {
    const [controller, letGo] = follow(options.signal);
    const asked: Promise<Answer<PageBody>>[] = [];
    let next = (args.page as number | undefined) ?? 1;
    let last = next;
    const ask = (count: number) => {
      for (; next <= last && asked.length < count; next++) {
        const page = fetchPage(next, { ...callOptions, signal: controller.signal });
        // It is looked at when its turn comes, if ever.
        page.catch(() => {});
        asked.push(page);
      }
    };
    try {
      for (ask(1); asked.length > 0; ask(concurrency)) {
        const { data } = await (asked.shift() as Promise<Answer<PageBody>>);
        last = data.pagination.total_pages;
        if (concurrency > 1) ask(concurrency);
        yield data;
      }
    } finally {
      letGo();
      controller.abort();
    }
  }

  async function* each() {
    for await (const page of pages()) yield* page[items] as unknown[];
  }

  return {
    [Symbol.asyncIterator]: each,
    pages,
    page: (number) => callOf(fetchPage(number)),
    async toArray({ limit = Number.POSITIVE_INFINITY } = {}) {
      const all: unknown[] = [];
      if (limit <= 0) return all;
      for await (const item of each()) if (all.push(item) >= limit) break;
      return all;
    },
    async totals() {
      const { total_entries, total_pages } = (await fetchPage(1)).data.pagination;
      return { total_entries, total_pages };
    },
  };
}

/** For a list that is answered with 204 where there is nothing. */
const emptyPage = (items: string, page: number, perPage: number): PageBody => ({
  [items]: [],
  pagination: { current_page: page, per_page: perPage, total_entries: 0, total_pages: 1 },
});

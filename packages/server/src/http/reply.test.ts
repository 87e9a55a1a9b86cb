import type { JsonText } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { body, pageBody } from "./reply.js";

const text = <T>(value: T) => JSON.stringify(value) as JsonText<T>;

it("puts an object under its root key", () => {
  expect(JSON.parse(body("user", text({ guid: "USR-1" })))).toEqual({ user: { guid: "USR-1" } });
});

describe("a page", () => {
  const pagination = (total: number, page: number, records_per_page: number) =>
    JSON.parse(pageBody("users", { items: text([]), total }, { page, records_per_page })).pagination;

  it("puts a list under its key, beside what is known of all pages", () => {
    const items = text([{ guid: "USR-1" }]);
    expect(JSON.parse(pageBody("users", { items, total: 26 }, { page: 2, records_per_page: 25 }))).toEqual({
      users: [{ guid: "USR-1" }],
      pagination: { current_page: 2, per_page: 25, total_entries: 26, total_pages: 2 },
    });
  });

  it.each([
    [0, 1],
    [1, 1],
    [10, 1],
    [11, 2],
    [20, 2],
    [21, 3],
  ])("of %i entries there are %i of ten", (total, pages) => {
    expect(pagination(total, 1, 10)).toEqual({
      current_page: 1,
      per_page: 10,
      total_entries: total,
      total_pages: pages,
    });
  });
});

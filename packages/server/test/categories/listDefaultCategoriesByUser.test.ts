import type { Category } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { everyPage } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { createCategory, TRANSPORT } from "../support/sorting.js";

const platform = usePlatform();

describe("200", () => {
  it("the 119, each parent before its children, without custom ones", async () => {
    const user = await platform.api.createUser();
    await createCategory(platform.api, user);
    const path = { user_guid: user.guid };
    const list = await everyPage<Category>(platform.api, "listDefaultCategoriesByUser", { path });
    expect(list.length).toBe(119);
    expect(list.slice(0, 2)).toEqual([
      {
        created_at: null,
        guid: TRANSPORT,
        is_default: true,
        is_income: false,
        metadata: null,
        name: "Auto & Transport",
        parent_guid: null,
        updated_at: null,
      },
      {
        created_at: null,
        guid: "CAT-de7c2dc7-90e6-85a2-6509-5ec10942e887",
        is_default: true,
        is_income: false,
        metadata: null,
        name: "Auto Insurance",
        parent_guid: TRANSPORT,
        updated_at: null,
      },
    ]);
    let top: string | undefined;
    for (const { guid, parent_guid } of list) {
      if (parent_guid === null) top = guid;
      else expect(parent_guid).toBe(top);
    }
  });

  it("in pages, the last one short, and none past the end", async () => {
    const path = { user_guid: (await platform.api.createUser()).guid };
    const page = async (page: number) =>
      (
        await platform.api.call("listDefaultCategoriesByUser", {
          path,
          query: { page, records_per_page: 50 },
        })
      ).body;
    expect((await page(3)).categories.length).toBe(19);
    expect((await page(4)).categories).toEqual([]);
    expect((await page(1)).pagination).toEqual({
      current_page: 1,
      per_page: 50,
      total_entries: 119,
      total_pages: 3,
    });
  });
});

describeCommonRefusals(platform, "listDefaultCategoriesByUser", async () => ({
  path: { user_guid: (await platform.api.createUser()).guid },
}));

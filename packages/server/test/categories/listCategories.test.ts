import type { Category } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { everyPage } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { createCategory } from "../support/sorting.js";

const platform = usePlatform();

const list = (guid: string, records_per_page = 100) =>
  everyPage<Category>(platform.api, "listCategories", {
    path: { user_guid: guid },
    query: { records_per_page },
  });

describe("200", () => {
  it("the default ones where there are no others", async () => {
    const { guid } = await platform.api.createUser();
    const path = { user_guid: guid };
    const defaults = await everyPage<Category>(platform.api, "listDefaultCategoriesByUser", { path });
    expect(await list(guid)).toEqual(defaults);
  });

  it.each([10, 12, 13, 25, 100])("custom ones first, oldest first, in pages of %i", async (perPage) => {
    const user = await platform.api.createUser();
    const custom: Category[] = [];
    for (let n = 12; n > 0; n--) custom.push(await createCategory(platform.api, user, { name: `Own ${n}` }));
    const all = await list(user.guid, perPage);
    expect(all.slice(0, 12)).toEqual(custom);
    expect(all.slice(12).map(({ is_default }) => is_default)).toEqual(Array(119).fill(true));
    expect(new Set(all.map(({ guid }) => guid)).size).toBe(131);
  });

  it("not those of another user of the client", async () => {
    const [one, two] = [await platform.api.createUser(), await platform.api.createUser()];
    await createCategory(platform.api, one);
    expect((await list(two.guid)).length).toBe(119);
  });
});

describeCommonRefusals(platform, "listCategories", async () => ({
  path: { user_guid: (await platform.api.createUser()).guid },
}));

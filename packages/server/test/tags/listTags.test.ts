import { describe, expect, it } from "vitest";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { createTag } from "../support/sorting.js";

const platform = usePlatform();
const list = async (user: { guid: string }, query: Record<string, number> = {}) =>
  (await platform.api.call("listTags", { path: { user_guid: user.guid }, query })).body;

describe("200", () => {
  it("Business, which every user has from the start", async () => {
    const [one, two] = [await platform.api.createUser(), await platform.api.createUser()];
    const [ones, twos] = [await list(one), await list(two)];
    expect(ones.tags).toEqual([
      { guid: expect.stringMatching(/^TAG-/), name: "Business", user_guid: one.guid },
    ]);
    expect(twos.tags[0].guid).not.toBe(ones.tags[0].guid);
  });

  it("oldest first, in pages", async () => {
    const user = await platform.api.createUser();
    for (let n = 11; n > 0; n--) await createTag(platform.api, user, `Tag ${n}`);
    const pages = [
      await list(user, { records_per_page: 10 }),
      await list(user, { records_per_page: 10, page: 2 }),
    ];
    expect(pages.flatMap(({ tags }) => tags.map(({ name }: { name: string }) => name))).toEqual([
      "Business",
      ...Array.from({ length: 11 }, (_, n) => `Tag ${11 - n}`),
    ]);
    expect(pages[1].pagination).toMatchObject({ total_entries: 12, total_pages: 2 });
  });
});

describeCommonRefusals(platform, "listTags", async () => ({
  path: { user_guid: (await platform.api.createUser()).guid },
}));

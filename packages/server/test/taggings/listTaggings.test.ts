import { describe, expect, it } from "vitest";
import { pathOf } from "../support/members.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { useShop } from "../support/shop.js";
import { createTag, createTagging } from "../support/sorting.js";

const { platform, shop } = useShop();
const list = async (user_guid: string) =>
  (await platform.api.call("listTaggings", { path: { user_guid } })).body;

async function tagged() {
  const member = await shop.connect("ZORBLAX", "QUUXLY");
  const tag = await createTag(platform.api, { guid: member.user_guid });
  const taggings = [
    await createTagging(platform.api, tag, await shop.bought(member, "QUUXLY")),
    await createTagging(platform.api, tag, await shop.bought(member, "ZORBLAX")),
  ];
  return { member, tag, taggings };
}

describe("200", () => {
  it("none at first", async () => {
    expect((await list((await platform.api.createUser()).guid)).taggings).toEqual([]);
  });

  it("the user's, oldest first", async () => {
    const [one, two] = [await tagged(), await tagged()];
    for (const { member, taggings } of [one, two]) {
      expect(await list(member.user_guid)).toMatchObject({ taggings, pagination: { total_entries: 2 } });
    }
  });

  it("not those of a deleted member", async () => {
    const { member, tag, taggings } = await tagged();
    await platform.api.call("deleteMember", { path: pathOf(member) });
    expect((await list(member.user_guid)).taggings).toEqual([]);
    const path = { user_guid: member.user_guid, tagging_guid: taggings[0]?.guid ?? "" };
    expect((await platform.api.call("readTagging", { path })).status).toBe(404);
    const ofTag = await platform.api.call("listTransactionsByTag", {
      path: { user_guid: member.user_guid, tag_guid: tag.guid },
    });
    expect(ofTag.body.transactions).toEqual([]);
  });
});

describeCommonRefusals(platform, "listTaggings", async () => ({
  path: { user_guid: (await platform.api.createUser()).guid },
}));

import type { Tag, Tagging } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { useShop } from "../support/shop.js";
import { createTag, createTagging } from "../support/sorting.js";

const { platform, shop } = useShop();
const remove = ({ user_guid, guid }: Tag) =>
  platform.api.call("deleteTag", { path: { user_guid, tag_guid: guid } });

describe("204", () => {
  it("is taken off its transactions, which keep their others", async () => {
    const member = await shop.connect("ZORBLAX");
    const user = { guid: member.user_guid };
    const [one, two] = [await createTag(platform.api, user, "1"), await createTag(platform.api, user, "2")];
    const bought = await shop.bought(member, "ZORBLAX");
    const [gone, kept] = [
      await createTagging(platform.api, one, bought),
      await createTagging(platform.api, two, bought),
    ];
    const answer = await remove(one);
    expect([answer.status, answer.text]).toEqual([204, ""]);

    const path = { user_guid: user.guid };
    expect((await platform.api.call("listTaggings", { path })).body.taggings).toEqual([kept]);
    const read = ({ guid }: Tagging) =>
      platform.api.call("readTagging", { path: { ...path, tagging_guid: guid } });
    expectError(await read(gone), 404, "not_found_error", gone.guid);
    expectError(await remove(one), 404, "not_found_error", one.guid);
    expectError(
      await platform.api.call("listTransactionsByTag", { path: { ...path, tag_guid: one.guid } }),
      404,
      "not_found_error",
    );
    expect(await shop.bought(member, "ZORBLAX")).toEqual(bought);
  });

  it("Business like any other", async () => {
    const { guid } = await platform.api.createUser();
    const list = () => platform.api.call("listTags", { path: { user_guid: guid } });
    expect((await remove((await list()).body.tags[0])).status).toBe(204);
    expect((await list()).body.tags).toEqual([]);
  });
});

describe("404", () => {
  it("of another user of the client", async () => {
    const tag = await createTag(platform.api, await platform.api.createUser());
    const { guid } = await platform.api.createUser();
    expectError(await remove({ ...tag, user_guid: guid }), 404, "not_found_error", tag.guid);
    expect((await remove(tag)).status).toBe(204);
  });
});

describeCommonRefusals(platform, "deleteTag", async () => {
  const tag = await createTag(platform.api, await platform.api.createUser());
  return { path: { user_guid: tag.user_guid, tag_guid: tag.guid } };
});

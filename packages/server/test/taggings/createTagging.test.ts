import type { Tag, Transaction } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { useShop } from "../support/shop.js";
import { createTag, createTagging, nothing } from "../support/sorting.js";

const { platform, shop } = useShop();
let transaction: Transaction;

beforeAll(async () => {
  transaction = await shop.bought(await shop.connect("ZORBLAX"), "ZORBLAX");
});

let count = 0;
const newTag = () => createTag(platform.api, { guid: transaction.user_guid }, `Tag ${++count}`);

const create = (tagging: unknown) =>
  platform.api.call("createTagging", { path: { user_guid: transaction.user_guid }, body: { tagging } });

const pair = (tag: Tag) => ({ tag_guid: tag.guid, transaction_guid: transaction.guid });

const total = async () =>
  (await platform.api.call("listTaggings", { path: { user_guid: transaction.user_guid } })).body.pagination
    .total_entries;

describe("200", () => {
  it("puts a tag on a transaction, and another", async () => {
    for (const tag of [await newTag(), await newTag()]) {
      const { status, body } = await create(pair(tag));
      expect(status).toBe(200);
      expect(body).toEqual({
        tagging: {
          guid: expect.stringMatching(/^TGN-/),
          member_is_managed_by_user: true,
          tag_guid: tag.guid,
          transaction_guid: transaction.guid,
          user_guid: transaction.user_guid,
        },
      });
    }
  });

  it("is there again after it was deleted", async () => {
    const tag = await newTag();
    const { guid, user_guid } = await createTagging(platform.api, tag, transaction);
    await platform.api.call("deleteTagging", { path: { user_guid, tagging_guid: guid } });
    expect((await createTagging(platform.api, tag, transaction)).guid).not.toBe(guid);
  });

  it("the path may end with a slash", async () => {
    const url = `/users/${transaction.user_guid}/taggings/`;
    const body = { tagging: pair(await newTag()) };
    expect((await platform.api.call("createTagging", { url, body })).status).toBe(200);
  });
});

describe("400", () => {
  it.each([
    ["no tag", { transaction_guid: nothing("TRN") }, "`tagging.tag_guid`"],
    ["no transaction", { tag_guid: nothing("TAG") }, "`tagging.transaction_guid`"],
    ["a tag that is null", { tag_guid: null, transaction_guid: nothing("TRN") }, "`tagging.tag_guid`"],
  ])("%s", async (_, tagging, word) => {
    expectError(await create(tagging), 400, "invalid_body_error", word);
  });
});

describe("404", () => {
  it("a tag that is of nothing, or another user's", async () => {
    const other = await createTag(platform.api, await platform.api.createUser());
    const foreign = await createTag(platform.other, await platform.other.createUser());
    const before = await total();
    for (const tag_guid of [nothing("TAG"), "tag", other.guid, foreign.guid]) {
      expectError(await create({ ...pair(other), tag_guid }), 404, "not_found_error", tag_guid);
    }
    expect(await total()).toBe(before);
  });

  it("a transaction that is of nothing, or another user's", async () => {
    const tag = await newTag();
    const other = await shop.bought(await shop.connect("QUUXLY"), "QUUXLY");
    const before = await total();
    for (const transaction_guid of [nothing("TRN"), other.guid]) {
      const answer = await create({ tag_guid: tag.guid, transaction_guid });
      expectError(answer, 404, "not_found_error", transaction_guid);
    }
    expect(await total()).toBe(before);
  });
});

describe("409", () => {
  it("the transaction bears the tag already", async () => {
    const tag = await newTag();
    const { guid } = await createTagging(platform.api, tag, transaction);
    const before = await total();
    expectError(await create(pair(tag)), 409, "duplicate_tagging_error", guid);
    expect(await total()).toBe(before);
  });
});

describeCommonRefusals(platform, "createTagging", async () => ({
  path: { user_guid: transaction.user_guid },
  body: { tagging: pair(await newTag()) },
}));

import type { Tag, Tagging, Transaction } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { useShop } from "../support/shop.js";
import { createTag, createTagging } from "../support/sorting.js";

const { platform, shop } = useShop();
let transaction: Transaction;
let count = 0;

beforeAll(async () => {
  transaction = await shop.bought(await shop.connect("ZORBLAX"), "ZORBLAX");
});

async function newTagging(): Promise<{ tag: Tag; tagging: Tagging }> {
  const tag = await createTag(platform.api, { guid: transaction.user_guid }, `Tag ${++count}`);
  return { tag, tagging: await createTagging(platform.api, tag, transaction) };
}

const remove = ({ user_guid, guid }: Tagging) =>
  platform.api.call("deleteTagging", { path: { user_guid, tagging_guid: guid } });

describe("204", () => {
  it("takes the tag off, and leaves tag and transaction", async () => {
    const { tag, tagging } = await newTagging();
    const answer = await remove(tagging);
    expect([answer.status, answer.text]).toEqual([204, ""]);
    expectError(await remove(tagging), 404, "not_found_error", tagging.guid);
    const path = { user_guid: tag.user_guid, tag_guid: tag.guid };
    expect((await platform.api.call("listTransactionsByTag", { path })).body.transactions).toEqual([]);
    expect((await platform.api.call("readTag", { path })).body).toEqual({ tag });
    expect((await createTagging(platform.api, tag, transaction)).guid).not.toBe(tagging.guid);
  });
});

describe("404", () => {
  it("of another user of the client", async () => {
    const { tagging } = await newTagging();
    const { guid } = await platform.api.createUser();
    expectError(await remove({ ...tagging, user_guid: guid }), 404, "not_found_error", tagging.guid);
    expect((await remove(tagging)).status).toBe(204);
  });
});

describeCommonRefusals(platform, "deleteTagging", async () => {
  const { tagging } = await newTagging();
  return { path: { user_guid: tagging.user_guid, tagging_guid: tagging.guid } };
});

import type { Tag, Tagging, Transaction } from "@mxkit/api/v20111101";
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
const newTagging = async () => createTagging(platform.api, await newTag(), transaction);

const pathOf = ({ user_guid, guid }: Tagging) => ({ user_guid, tagging_guid: guid });
const update = (tagging: Tagging, tag_guid: unknown) =>
  platform.api.call("updateTagging", { path: pathOf(tagging), body: { tagging: { tag_guid } } });
const read = async (tagging: Tagging) =>
  (await platform.api.call("readTagging", { path: pathOf(tagging) })).body.tagging;
const transactionsOf = async ({ user_guid, guid }: Pick<Tag, "user_guid" | "guid">) =>
  (await platform.api.call("listTransactionsByTag", { path: { user_guid, tag_guid: guid } })).body
    .transactions;

describe("200", () => {
  it("moves to another tag", async () => {
    const tagging = await newTagging();
    const tag = await newTag();
    const { status, body } = await update(tagging, tag.guid);
    expect(status).toBe(200);
    expect(body).toEqual({ tagging: { ...tagging, tag_guid: tag.guid } });
    expect(await read(tagging)).toEqual(body.tagging);
    expect(await transactionsOf(tag)).toEqual([transaction]);
    expect(await transactionsOf({ ...tag, guid: tagging.tag_guid })).toEqual([]);
  });

  it("stays where it is with the same tag", async () => {
    const tagging = await newTagging();
    expect((await update(tagging, tagging.tag_guid)).body).toEqual({ tagging });
  });
});

describe("400", () => {
  it("a tag that is null", async () => {
    expectError(await update(await newTagging(), null), 400, "invalid_body_error", "`tagging.tag_guid`");
  });
});

describe("404", () => {
  it("a tag that is of nothing, or another user's", async () => {
    const tagging = await newTagging();
    const other = await createTag(platform.api, await platform.api.createUser());
    for (const guid of [nothing("TAG"), other.guid]) {
      expectError(await update(tagging, guid), 404, "not_found_error", guid);
    }
    expect(await read(tagging)).toEqual(tagging);
  });

  it("of another user of the client", async () => {
    const tagging = await newTagging();
    const tag = await createTag(platform.api, await platform.api.createUser());
    const answer = await update({ ...tagging, user_guid: tag.user_guid }, tag.guid);
    expectError(answer, 404, "not_found_error", tagging.guid);
    expect(await read(tagging)).toEqual(tagging);
  });
});

describe("409", () => {
  it("the transaction bears that tag already", async () => {
    const [one, two] = [await newTagging(), await newTagging()];
    expectError(await update(one, two.tag_guid), 409, "duplicate_tagging_error", two.guid);
    expect(await read(one)).toEqual(one);
  });
});

describeCommonRefusals(platform, "updateTagging", async () => ({
  path: pathOf(await newTagging()),
  body: { tagging: { tag_guid: (await newTag()).guid } },
}));

import type { Member, Tag, Transaction } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { connect, transactionsOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { createTag, createTagging } from "../support/sorting.js";

const platform = usePlatform();
let member: Member;
let tag: Tag;
/** Newest first. */
let tagged: Transaction[];

beforeAll(async () => {
  member = await connect(platform);
  tag = await createTag(platform.api, { guid: member.user_guid });
  const all = await transactionsOf(platform.api, member);
  tagged = [0, 40, 80, 120].map((index) => all[index] as Transaction);
  for (const transaction of tagged.toReversed()) await createTagging(platform.api, tag, transaction);
});

const list = async (query: Record<string, string> = {}) =>
  (await platform.api.call("listTransactionsByTag", { path: pathOf(), query })).body;
const pathOf = () => ({ user_guid: tag.user_guid, tag_guid: tag.guid });

describe("200", () => {
  it("in full, newest first", async () => {
    expect(await list()).toEqual({
      transactions: tagged,
      pagination: { current_page: 1, per_page: 25, total_entries: 4, total_pages: 1 },
    });
  });

  it("within a range, whose ends are included", async () => {
    const [first, second, third] = tagged.map(({ date }) => date) as [string, string, string];
    const dates = async (query: Record<string, string>) =>
      (await list(query)).transactions.map(({ date }: Transaction) => date);
    expect(await dates({ from_date: second })).toEqual([first, second]);
    expect(await dates({ from_date: third, to_date: second })).toEqual([second, third]);
    expect((await dates({ to_date: second })).length).toBe(3);
  });

  it("however old, without a range", async () => {
    await platform.clock.advance({ days: 400 });
    expect((await list()).transactions).toEqual(tagged);
  });

  it("none of a tag that is on nothing", async () => {
    const { guid } = await createTag(platform.api, { guid: member.user_guid }, "unused");
    const path = { ...pathOf(), tag_guid: guid };
    expect((await platform.api.call("listTransactionsByTag", { path })).body.transactions).toEqual([]);
  });
});

describe("400", () => {
  it("a range that ends before it begins", async () => {
    const query = { from_date: "2026-02-02", to_date: "2026-02-01" };
    const answer = await platform.api.call("listTransactionsByTag", { path: pathOf(), query });
    expectError(answer, 400, "invalid_parameter_error", "`from_date`");
  });
});

describe("404", () => {
  it("a tag of another user of the client", async () => {
    const path = { ...pathOf(), user_guid: (await platform.api.createUser()).guid };
    const answer = await platform.api.call("listTransactionsByTag", { path });
    expectError(answer, 404, "not_found_error", tag.guid);
  });
});

describeCommonRefusals(platform, "listTransactionsByTag", async () => ({ path: pathOf() }));

import type { Transaction } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { useShop } from "../support/shop.js";
import { createCategory, createRule, GROCERIES, nothing, SHOPPING, TRANSPORT } from "../support/sorting.js";

const { platform, shop } = useShop();
const create = (user: { guid: string }, transaction_rule: unknown) =>
  platform.api.call("createTransactionRule", {
    path: { user_guid: user.guid },
    body: { transaction_rule },
  });

const inGroceries = { category: "Groceries", top_level_category: "Food & Dining" };

const describeAs = ({ user_guid, guid }: Transaction, description: string) =>
  platform.api.call("updateTransaction", {
    path: { user_guid, transaction_guid: guid },
    body: { transaction: { description } },
  });

describe("200", () => {
  it("a rule with a description, and one without", async () => {
    const user = await platform.api.createUser();
    for (const description of ["Wal-mart food storage", null, undefined]) {
      const { status, body } = await create(user, {
        category_guid: GROCERIES,
        match_description: "Wal-mart",
        description,
      });
      expect(status).toBe(200);
      expect(body).toEqual({
        transaction_rule: {
          category_guid: GROCERIES,
          created_at: "2026-06-15T12:00:00Z",
          description: description ?? null,
          guid: expect.stringMatching(/^TXR-/),
          match_description: "Wal-mart",
          updated_at: "2026-06-15T12:00:00Z",
          user_guid: user.guid,
        },
      });
    }
  });

  it("sorts what is stored and what comes later, in whatever case", async () => {
    const member = await shop.connect("ZORBLAX", "ZÜRIQUE", "QUUXLY");
    const user = { guid: member.user_guid };
    const [before, other] = [await shop.bought(member, "ZORBLAX"), await shop.bought(member, "QUUXLY")];
    expect(before).toMatchObject({ category: "Uncategorized", description: "Zorblax" });

    await createRule(platform.api, user, { match_description: "zorBLAX", description: "Food storage" });
    await createRule(platform.api, user, { match_description: "züRIque" });
    const sorted = { ...inGroceries, description: "Food storage" };
    expect(await shop.bought(member, "ZORBLAX")).toEqual({ ...before, ...sorted });
    expect(await shop.bought(member, "ZÜRIQUE")).toMatchObject({ ...inGroceries, description: "Zürique" });

    await shop.aggregate(member, "ZORBLAX 4000000", "ZÜRIQUE 500000", "QUUXLY", "QUUXLY 600000");
    expect(await shop.bought(member, "ZORBLAX 4000000")).toMatchObject(sorted);
    expect(await shop.bought(member, "ZÜRIQUE 500000")).toMatchObject(inGroceries);
    expect(await shop.bought(member, "QUUXLY")).toEqual(other);
    expect((await shop.bought(member, "QUUXLY 600000")).category).toBe("Uncategorized");
  });

  it("compares the whole cleansed description, whatever is shown", async () => {
    const member = await shop.connect("ZORBLAX", "ZORBLAX SHOP");
    const user = { guid: member.user_guid };
    await createRule(platform.api, user, { match_description: "Zorblax", description: "Renamed" });
    expect((await shop.bought(member, "ZORBLAX SHOP")).category).toBe("Uncategorized");
    await createRule(platform.api, user, { match_description: "Renamed", category_guid: TRANSPORT });
    expect(await shop.bought(member, "ZORBLAX")).toMatchObject({ ...inGroceries, description: "Renamed" });
    await createRule(platform.api, user, { match_description: "Zorblax", category_guid: TRANSPORT });
    expect((await shop.bought(member, "ZORBLAX")).category).toBe("Auto & Transport");
  });

  it("leaves the user's own description", async () => {
    const member = await shop.connect("ZORBLAX");
    await describeAs(await shop.bought(member, "ZORBLAX"), "My words");
    await createRule(
      platform.api,
      { guid: member.user_guid },
      { match_description: "Zorblax", description: "The rule's" },
    );
    expect(await shop.bought(member, "ZORBLAX")).toMatchObject({ ...inGroceries, description: "My words" });
  });

  it("the newest of two that match wins", async () => {
    const member = await shop.connect("ZORBLAX");
    const user = { guid: member.user_guid };
    const match = { match_description: "Zorblax" };
    await createRule(platform.api, user, { ...match, description: "Old" });
    await createRule(platform.api, user, { ...match, description: "New", category_guid: SHOPPING });
    await shop.aggregate(member, "ZORBLAX 700000");
    for (const original of ["ZORBLAX", "ZORBLAX 700000"]) {
      expect(await shop.bought(member, original)).toMatchObject({
        category: "Shopping",
        top_level_category: "Shopping",
        description: "New",
      });
    }
  });

  it("sorts into a custom category", async () => {
    const member = await shop.connect("ZORBLAX");
    const user = { guid: member.user_guid };
    const { guid } = await createCategory(platform.api, user);
    await createRule(platform.api, user, { match_description: "Zorblax", category_guid: guid });
    await shop.aggregate(member, "ZORBLAX 800000");
    for (const original of ["ZORBLAX", "ZORBLAX 800000"]) {
      expect(await shop.bought(member, original)).toMatchObject({
        category: "Online Shopping",
        top_level_category: "Shopping",
      });
    }
  });

  it("touches no other user's transactions", async () => {
    const [one, two] = [await shop.connect("ZORBLAX"), await shop.connect("ZORBLAX")];
    const before = await shop.bought(two, "ZORBLAX");
    await createRule(platform.api, { guid: one.user_guid }, { match_description: "Zorblax" });
    expect(await shop.bought(two, "ZORBLAX")).toEqual(before);
  });
});

describe("400", () => {
  it.each([
    ["no category", { match_description: "a" }, "`transaction_rule.category_guid`"],
    ["nothing to match", { category_guid: GROCERIES }, "`transaction_rule.match_description`"],
    [
      "an empty match",
      { category_guid: GROCERIES, match_description: "" },
      "`transaction_rule.match_description`",
    ],
    [
      "an empty description",
      { category_guid: GROCERIES, match_description: "a", description: "" },
      "`transaction_rule.description`",
    ],
  ])("%s", async (_, rule, word) => {
    const user = await platform.api.createUser();
    const answer = await create(user, rule);
    expectError(answer, 400, "invalid_body_error", word);
  });
});

describe("404", () => {
  it("a category that is of nothing, or another user's", async () => {
    const user = await platform.api.createUser();
    const other = await createCategory(platform.api, await platform.api.createUser());
    for (const category_guid of [nothing("CAT"), other.guid]) {
      const answer = await create(user, { category_guid, match_description: "a" });
      expectError(answer, 404, "not_found_error", category_guid);
    }
    const path = { user_guid: user.guid };
    expect((await platform.api.call("listTransactionRules", { path })).body.transaction_rules).toEqual([]);
  });
});

describeCommonRefusals(platform, "createTransactionRule", async () => ({
  path: { user_guid: (await platform.api.createUser()).guid },
  body: { transaction_rule: { category_guid: GROCERIES, match_description: "Wal-mart" } },
}));

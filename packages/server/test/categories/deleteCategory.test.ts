import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { useShop } from "../support/shop.js";
import { createCategory, createRule, GROCERIES, SHOPPING } from "../support/sorting.js";

const { platform, shop } = useShop();
const remove = (user: { guid: string }, category_guid: string) =>
  platform.api.call("deleteCategory", { path: { user_guid: user.guid, category_guid } });

describe("204", () => {
  it("is gone from all lists", async () => {
    const user = await platform.api.createUser();
    const { guid } = await createCategory(platform.api, user);
    const answer = await remove(user, guid);
    expect([answer.status, answer.text]).toEqual([204, ""]);
    const path = { user_guid: user.guid, category_guid: guid };
    expectError(await platform.api.call("readCategory", { path }), 404, "not_found_error");
    expectError(await remove(user, guid), 404, "not_found_error");
    const list = await platform.api.call("listCategories", { path: { user_guid: user.guid } });
    expect(list.body.pagination.total_entries).toBe(119);
  });

  it("leaves its transactions and rules to its parent", async () => {
    const member = await shop.connect("ZORBLAX", "QUUXLY");
    const user = { guid: member.user_guid };
    const category = await createCategory(platform.api, user);
    const rule = await createRule(platform.api, user, {
      category_guid: category.guid,
      match_description: "Zorblax",
    });
    expect((await shop.bought(member, "ZORBLAX")).category).toBe("Online Shopping");
    const other = await shop.bought(member, "QUUXLY");

    await remove(user, category.guid);
    const inParent = { category: "Shopping", top_level_category: "Shopping" };
    expect(await shop.bought(member, "ZORBLAX")).toMatchObject(inParent);
    expect(await shop.bought(member, "QUUXLY")).toEqual(other);
    const path = { user_guid: user.guid, transaction_rule_guid: rule.guid };
    const { body } = await platform.api.call("readTransactionRule", { path });
    expect(body.transaction_rule.category_guid).toBe(SHOPPING);
    await shop.aggregate(member, "ZORBLAX 2000000");
    expect(await shop.bought(member, "ZORBLAX 2000000")).toMatchObject(inParent);
  });

  it("goes with its user", async () => {
    const user = await platform.api.createUser();
    const { guid } = await createCategory(platform.api, user);
    await platform.api.call("deleteUser", { path: { user_guid: user.guid } });
    expectError(await remove(user, guid), 404, "not_found_error", user.guid);
  });
});

describe("404", () => {
  it("of another user of the client", async () => {
    const { guid } = await createCategory(platform.api, await platform.api.createUser());
    expectError(await remove(await platform.api.createUser(), guid), 404, "not_found_error", guid);
  });
});

describe("405", () => {
  it("a default category, which can be read alone", async () => {
    const answer = await remove(await platform.api.createUser(), GROCERIES);
    expectError(answer, 405, "method_not_allowed_error");
    expect(answer.headers.get("allow")).toBe("GET");
  });
});

describeCommonRefusals(platform, "deleteCategory", async () => {
  const user = await platform.api.createUser();
  const { guid } = await createCategory(platform.api, user);
  return { path: { user_guid: user.guid, category_guid: guid } };
});

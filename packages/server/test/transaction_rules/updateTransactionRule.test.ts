import type { TransactionRule } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { useShop } from "../support/shop.js";
import { createCategory, createRule, nothing, SHOPPING } from "../support/sorting.js";

const { platform, shop } = useShop();
const pathOf = ({ user_guid, guid }: TransactionRule) => ({ user_guid, transaction_rule_guid: guid });
const update = (rule: TransactionRule, changes: unknown) =>
  platform.api.call("updateTransactionRule", { path: pathOf(rule), body: { transaction_rule: changes } });
const read = async (rule: TransactionRule) =>
  (await platform.api.call("readTransactionRule", { path: pathOf(rule) })).body.transaction_rule;

describe("200", () => {
  it.each([
    { match_description: "Walmart" },
    { category_guid: SHOPPING },
    { description: "Things" },
    { description: null },
    { match_description: "Walmart", category_guid: SHOPPING, description: "Things" },
  ])("changes %j and nothing else", async (changes) => {
    const rule = await createRule(platform.api, await platform.api.createUser(), { description: "Food" });
    await platform.clock.advance({ seconds: 5 });
    const updated_at = `${platform.clock.now().toISOString().slice(0, 19)}Z`;
    const { status, body } = await update(rule, changes);
    expect(status).toBe(200);
    expect(body).toEqual({ transaction_rule: { ...rule, ...changes, updated_at } });
    expect(await read(rule)).toEqual(body.transaction_rule);
  });

  it("applies to what comes later alone", async () => {
    const member = await shop.connect("ZORBLAX");
    const user = { guid: member.user_guid };
    const rule = await createRule(platform.api, user, { match_description: "Zorblax", description: "Food" });
    const before = await shop.bought(member, "ZORBLAX");
    await update(rule, { category_guid: SHOPPING, description: "Things" });
    await shop.aggregate(member, "ZORBLAX", "ZORBLAX 900000");
    expect(await shop.bought(member, "ZORBLAX")).toEqual(before);
    expect(await shop.bought(member, "ZORBLAX 900000")).toMatchObject({
      category: "Shopping",
      description: "Things",
    });
  });
});

describe("400", () => {
  it.each([{ match_description: "" }, { match_description: null }, { category_guid: null }])(
    "%j",
    async (changes) => {
      const rule = await createRule(platform.api, await platform.api.createUser(), {});
      expectError(await update(rule, changes), 400, "invalid_body_error", Object.keys(changes)[0] ?? "");
      expect(await read(rule)).toEqual(rule);
    },
  );
});

describe("404", () => {
  it("a category that is of nothing, or another user's", async () => {
    const rule = await createRule(platform.api, await platform.api.createUser(), {});
    const other = await createCategory(platform.api, await platform.api.createUser());
    for (const category_guid of [nothing("CAT"), other.guid]) {
      expectError(await update(rule, { category_guid }), 404, "not_found_error", category_guid);
    }
    expect(await read(rule)).toEqual(rule);
  });

  it("of another user of the client", async () => {
    const rule = await createRule(platform.api, await platform.api.createUser(), {});
    const { guid } = await platform.api.createUser();
    const answer = await update({ ...rule, user_guid: guid }, { description: "a" });
    expectError(answer, 404, "not_found_error", rule.guid);
    expect(await read(rule)).toEqual(rule);
  });
});

describeCommonRefusals(platform, "updateTransactionRule", async () => ({
  path: pathOf(await createRule(platform.api, await platform.api.createUser(), {})),
  body: { transaction_rule: { description: "Things" } },
}));

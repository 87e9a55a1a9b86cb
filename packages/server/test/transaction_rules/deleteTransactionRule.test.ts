import type { TransactionRule } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { useShop } from "../support/shop.js";
import { createRule } from "../support/sorting.js";

const { platform, shop } = useShop();
const pathOf = ({ user_guid, guid }: TransactionRule) => ({ user_guid, transaction_rule_guid: guid });
const remove = (rule: TransactionRule) => platform.api.call("deleteTransactionRule", { path: pathOf(rule) });

describe("204", () => {
  it("applies no more, and leaves what it has sorted", async () => {
    const member = await shop.connect("ZORBLAX");
    const user = { guid: member.user_guid };
    const rule = await createRule(platform.api, user, { match_description: "Zorblax" });
    const sorted = await shop.bought(member, "ZORBLAX");
    expect(sorted.category).toBe("Groceries");
    const answer = await remove(rule);
    expect([answer.status, answer.text]).toEqual([204, ""]);
    await shop.aggregate(member, "ZORBLAX", "ZORBLAX 100000");
    expect(await shop.bought(member, "ZORBLAX")).toEqual(sorted);
    expect((await shop.bought(member, "ZORBLAX 100000")).category).toBe("Uncategorized");
    expectError(await remove(rule), 404, "not_found_error", rule.guid);
  });
});

describe("404", () => {
  it("of another user of the client", async () => {
    const rule = await createRule(platform.api, await platform.api.createUser(), {});
    const { guid } = await platform.api.createUser();
    expectError(await remove({ ...rule, user_guid: guid }), 404, "not_found_error", rule.guid);
    expect((await remove(rule)).status).toBe(204);
  });
});

describeCommonRefusals(platform, "deleteTransactionRule", async () => ({
  path: pathOf(await createRule(platform.api, await platform.api.createUser(), {})),
}));

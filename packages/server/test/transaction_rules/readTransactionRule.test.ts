import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { createRule } from "../support/sorting.js";

const platform = usePlatform();
const read = (user: { guid: string }, rule: { guid: string }) =>
  platform.api.call("readTransactionRule", {
    path: { user_guid: user.guid, transaction_rule_guid: rule.guid },
  });

describe("200", () => {
  it("the rule", async () => {
    const user = await platform.api.createUser();
    const transaction_rule = await createRule(platform.api, user, { description: "Food" });
    expect((await read(user, transaction_rule)).body).toEqual({ transaction_rule });
  });
});

describe("404", () => {
  it("of another user of the client", async () => {
    const rule = await createRule(platform.api, await platform.api.createUser(), {});
    expectError(await read(await platform.api.createUser(), rule), 404, "not_found_error", rule.guid);
  });
});

describeCommonRefusals(platform, "readTransactionRule", async () => {
  const { user_guid, guid } = await createRule(platform.api, await platform.api.createUser(), {});
  return { path: { user_guid, transaction_rule_guid: guid } };
});

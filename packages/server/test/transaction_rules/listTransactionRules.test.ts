import { describe, expect, it } from "vitest";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { createRule } from "../support/sorting.js";

const platform = usePlatform();
const list = async (user: { guid: string }) =>
  (await platform.api.call("listTransactionRules", { path: { user_guid: user.guid } })).body;

describe("200", () => {
  it("the user's, oldest first", async () => {
    const [one, two] = [await platform.api.createUser(), await platform.api.createUser()];
    const transaction_rules = [
      await createRule(platform.api, one, { match_description: "B" }),
      await createRule(platform.api, one, { match_description: "A" }),
    ];
    expect(await list(one)).toMatchObject({ transaction_rules, pagination: { total_entries: 2 } });
    expect(await list(two)).toMatchObject({ transaction_rules: [], pagination: { total_pages: 1 } });
  });
});

describeCommonRefusals(platform, "listTransactionRules", async () => ({
  path: { user_guid: (await platform.api.createUser()).guid },
}));

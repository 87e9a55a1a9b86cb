import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { createCategory, GROCERIES } from "../support/sorting.js";

const platform = usePlatform();
const read = (user: { guid: string }, category_guid: string) =>
  platform.api.call("readCategory", { path: { user_guid: user.guid, category_guid } });

describe("200", () => {
  it("a default category", async () => {
    const { body } = await read(await platform.api.createUser(), GROCERIES);
    expect(body.category).toMatchObject({ guid: GROCERIES, name: "Groceries", is_default: true });
  });

  it("a custom category", async () => {
    const user = await platform.api.createUser();
    const category = await createCategory(platform.api, user, { metadata: "some" });
    expect((await read(user, category.guid)).body).toEqual({ category });
  });
});

describe("404", () => {
  it("a custom category of another user of the client", async () => {
    const { guid } = await createCategory(platform.api, await platform.api.createUser());
    expectError(await read(await platform.api.createUser(), guid), 404, "not_found_error", guid);
  });
});

describeCommonRefusals(platform, "readCategory", async () => {
  const user = await platform.api.createUser();
  const category = await createCategory(platform.api, user);
  return { path: { user_guid: user.guid, category_guid: category.guid } };
});

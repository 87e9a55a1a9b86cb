import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { useShop } from "../support/shop.js";
import { createCategory, createRule, GROCERIES, nothing } from "../support/sorting.js";

const { platform, shop } = useShop();
const update = (user: { guid: string }, category_guid: string, category: unknown) =>
  platform.api.call("updateCategory", { path: { user_guid: user.guid, category_guid }, body: { category } });

describe("200", () => {
  it.each([
    { name: "Web Shops" },
    { metadata: "new" },
    { metadata: null },
    { name: "online SHOPPING", metadata: "" },
  ])("changes %j and nothing else", async (changes) => {
    const user = await platform.api.createUser();
    const category = await createCategory(platform.api, user, { metadata: "some" });
    await platform.clock.advance({ seconds: 5 });
    const updated_at = `${platform.clock.now().toISOString().slice(0, 19)}Z`;
    const { status, body } = await update(user, category.guid, changes);
    expect(status).toBe(200);
    expect(body).toEqual({ category: { ...category, ...changes, updated_at } });
    const path = { user_guid: user.guid, category_guid: category.guid };
    expect((await platform.api.call("readCategory", { path })).body).toEqual(body);
  });

  it("shows the new name on its transactions, and on no others", async () => {
    const member = await shop.connect("ZORBLAX", "QUUXLY");
    const user = { guid: member.user_guid };
    const category = await createCategory(platform.api, user, { name: "Shopping" });
    await createRule(platform.api, user, { category_guid: category.guid, match_description: "Zorblax" });
    const before = await shop.bought(member, "QUUXLY");
    await update(user, category.guid, { name: "Second" });
    expect(await shop.bought(member, "ZORBLAX")).toMatchObject({
      category: "Second",
      top_level_category: "Shopping",
    });
    expect(await shop.bought(member, "QUUXLY")).toEqual(before);
  });
});

describe("400", () => {
  it("a name that is null or empty", async () => {
    const user = await platform.api.createUser();
    const { guid } = await createCategory(platform.api, user);
    for (const name of [null, ""])
      expectError(await update(user, guid, { name }), 400, "invalid_body_error", "`category.name`");
  });
});

describe("404", () => {
  it("of another user of the client", async () => {
    const { guid } = await createCategory(platform.api, await platform.api.createUser());
    const user = await platform.api.createUser();
    expectError(await update(user, guid, { name: "a" }), 404, "not_found_error", guid);
    expectError(await update(user, nothing("CAT"), { name: "a" }), 404, "not_found_error");
  });
});

describe("405", () => {
  it("a default category, which can be read alone", async () => {
    const answer = await update(await platform.api.createUser(), GROCERIES, { name: "a" });
    expectError(answer, 405, "method_not_allowed_error");
    expect(answer.headers.get("allow")).toBe("GET");
  });
});

describe("409", () => {
  it("the name of another category below the parent", async () => {
    const user = await platform.api.createUser();
    const [one, two] = [
      await createCategory(platform.api, user),
      await createCategory(platform.api, user, { name: "Two" }),
    ];
    const answer = await update(user, two.guid, { name: "online shopping" });
    expectError(answer, 409, "duplicate_name_error", one.guid);
    expectError(await update(user, two.guid, { name: "Books" }), 409, "duplicate_name_error");
  });
});

describeCommonRefusals(platform, "updateCategory", async () => {
  const user = await platform.api.createUser();
  const { guid } = await createCategory(platform.api, user);
  return { path: { user_guid: user.guid, category_guid: guid }, body: { category: { name: "New" } } };
});

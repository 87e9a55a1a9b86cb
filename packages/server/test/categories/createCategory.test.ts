import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { createCategory, GROCERIES, nothing, SHOPPING, TRANSPORT } from "../support/sorting.js";

const platform = usePlatform();
const create = (user: { guid: string }, category: unknown) =>
  platform.api.call("createCategory", { path: { user_guid: user.guid }, body: { category } });

const total = async (user: { guid: string }) =>
  (await platform.api.call("listCategories", { path: { user_guid: user.guid } })).body.pagination
    .total_entries;

describe("200", () => {
  it("a category below a top-level one", async () => {
    const user = await platform.api.createUser();
    const { status, body } = await create(user, { name: "Online", parent_guid: SHOPPING, metadata: " m " });
    expect(status).toBe(200);
    expect(body).toEqual({
      category: {
        created_at: "2026-06-15T12:00:00Z",
        guid: expect.stringMatching(/^CAT-/),
        is_default: false,
        is_income: false,
        metadata: " m ",
        name: "Online",
        parent_guid: SHOPPING,
        updated_at: "2026-06-15T12:00:00Z",
      },
    });
  });

  it("a name that is used below another parent, and by another user", async () => {
    const [one, two] = [await platform.api.createUser(), await platform.api.createUser()];
    await createCategory(platform.api, one);
    expect((await createCategory(platform.api, one, { parent_guid: TRANSPORT })).metadata).toBeNull();
    await createCategory(platform.api, two);
  });

  it("the name of a deleted one", async () => {
    const user = await platform.api.createUser();
    const { guid } = await createCategory(platform.api, user);
    const path = { user_guid: user.guid, category_guid: guid };
    await platform.api.call("deleteCategory", { path });
    expect((await createCategory(platform.api, user)).guid).not.toBe(guid);
  });
});

describe("400", () => {
  it.each([
    ["no name", { parent_guid: SHOPPING }, "`category.name`"],
    ["no parent", { name: "a" }, "`category.parent_guid`"],
    ["an empty name", { name: "", parent_guid: SHOPPING }, "`category.name`"],
    ["a name that is too long", { name: "n".repeat(256), parent_guid: SHOPPING }, "255"],
    ["no parent but null", { name: "a", parent_guid: null }, "`category.parent_guid`"],
    ["metadata that is a list", { name: "a", parent_guid: SHOPPING, metadata: [] }, "`category.metadata`"],
  ])("%s", async (_what, category, word) => {
    const user = await platform.api.createUser();
    expectError(await create(user, category), 400, "invalid_body_error", word);
    expect(await total(user)).toBe(119);
  });
});

describe("404", () => {
  it("a parent that is of nothing, or another user's", async () => {
    const user = await platform.api.createUser();
    const { guid } = await createCategory(platform.api, await platform.api.createUser());
    for (const parent_guid of [nothing("CAT"), guid, "shopping"]) {
      expectError(await create(user, { name: "a", parent_guid }), 404, "not_found_error", parent_guid);
    }
    expect(await total(user)).toBe(119);
  });
});

describe("409", () => {
  it.each([
    ["a custom category", "ONLINE shopping", SHOPPING],
    ["a default category", "gas", TRANSPORT],
  ])("the name of %s below the parent, in whatever case", async (_, name, parent_guid) => {
    const user = await platform.api.createUser();
    await createCategory(platform.api, user);
    expectError(await create(user, { name, parent_guid }), 409, "duplicate_name_error", name);
    expect(await total(user)).toBe(120);
  });
});

describe("422", () => {
  it("a parent that has a parent, default or custom", async () => {
    const user = await platform.api.createUser();
    const { guid } = await createCategory(platform.api, user);
    for (const parent_guid of [GROCERIES, guid]) {
      expectError(await create(user, { name: "a", parent_guid }), 422, "invalid_parent_error");
    }
    expect(await total(user)).toBe(120);
  });
});

describeCommonRefusals(platform, "createCategory", async () => ({
  path: { user_guid: (await platform.api.createUser()).guid },
  body: { category: { name: "Online", parent_guid: SHOPPING } },
}));

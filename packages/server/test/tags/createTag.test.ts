import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { createTag } from "../support/sorting.js";

const platform = usePlatform();
const create = (user: { guid: string }, tag: unknown) =>
  platform.api.call("createTag", { path: { user_guid: user.guid }, body: { tag } });
const total = async (user: { guid: string }) =>
  (await platform.api.call("listTags", { path: { user_guid: user.guid } })).body.pagination.total_entries;

describe("200", () => {
  it("a tag of the user's", async () => {
    const user = await platform.api.createUser();
    const { status, body } = await create(user, { name: "MY TAG" });
    expect(status).toBe(200);
    const tag = { guid: expect.stringMatching(/^TAG-/), name: "MY TAG", user_guid: user.guid };
    expect(body).toEqual({ tag });
    const path = { user_guid: user.guid, tag_guid: body.tag.guid };
    expect((await platform.api.call("readTag", { path })).body).toEqual(body);
  });

  it("a name that another user has, or a deleted tag had", async () => {
    const [one, two] = [await platform.api.createUser(), await platform.api.createUser()];
    await createTag(platform.api, one);
    const { guid } = await createTag(platform.api, two);
    await platform.api.call("deleteTag", { path: { user_guid: two.guid, tag_guid: guid } });
    expect((await createTag(platform.api, two)).guid).not.toBe(guid);
  });
});

describe("400", () => {
  it.each([
    ["an empty name", { name: "" }],
    ["a name that is too long", { name: "n".repeat(256) }],
    ["a name that is null", { name: null }],
    ["a name that is a number", { name: 1 }],
  ])("%s", async (_, tag) => {
    const user = await platform.api.createUser();
    expectError(await create(user, tag), 400, "invalid_body_error", "`tag.name`");
    expect(await total(user)).toBe(1);
  });
});

describe("409", () => {
  it.each(["Business", "MY TAG"])("%s is taken", async (name) => {
    const user = await platform.api.createUser();
    await createTag(platform.api, user);
    expectError(await create(user, { name }), 409, "duplicate_name_error", name);
    expect(await total(user)).toBe(2);
  });
});

describeCommonRefusals(platform, "createTag", async () => ({
  path: { user_guid: (await platform.api.createUser()).guid },
  body: { tag: { name: "MY TAG" } },
}));

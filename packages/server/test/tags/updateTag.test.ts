import type { Tag } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { createTag } from "../support/sorting.js";

const platform = usePlatform();
const pathOf = ({ user_guid, guid }: Tag) => ({ user_guid, tag_guid: guid });
const rename = (tag: Tag, name: unknown) =>
  platform.api.call("updateTag", { path: pathOf(tag), body: { tag: { name } } });

describe("200", () => {
  it.each(["New Tag Name", "MY TAG", "my tag"])("is called %s", async (name) => {
    const tag = await createTag(platform.api, await platform.api.createUser());
    const { status, body } = await rename(tag, name);
    expect(status).toBe(200);
    expect(body).toEqual({ tag: { ...tag, name } });
    expect((await platform.api.call("readTag", { path: pathOf(tag) })).body).toEqual(body);
  });
});

describe("400", () => {
  it("an empty name", async () => {
    const tag = await createTag(platform.api, await platform.api.createUser());
    expectError(await rename(tag, ""), 400, "invalid_body_error", "`tag.name`");
  });
});

describe("404", () => {
  it("of another user of the client", async () => {
    const tag = await createTag(platform.api, await platform.api.createUser());
    const user_guid = (await platform.api.createUser()).guid;
    expectError(await rename({ ...tag, user_guid }, "New"), 404, "not_found_error", tag.guid);
    expect((await platform.api.call("readTag", { path: pathOf(tag) })).body).toEqual({ tag });
  });
});

describe("409", () => {
  it("another tag of the user has the name", async () => {
    const tag = await createTag(platform.api, await platform.api.createUser());
    expectError(await rename(tag, "Business"), 409, "duplicate_name_error", "Business");
    expect((await platform.api.call("readTag", { path: pathOf(tag) })).body).toEqual({ tag });
  });
});

describeCommonRefusals(platform, "updateTag", async () => {
  const tag = await createTag(platform.api, await platform.api.createUser());
  return { path: pathOf(tag), body: { tag: { name: "New" } } };
});

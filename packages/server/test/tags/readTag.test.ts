import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { createTag } from "../support/sorting.js";

const platform = usePlatform();
const read = (user: { guid: string }, tag: { guid: string }) =>
  platform.api.call("readTag", { path: { user_guid: user.guid, tag_guid: tag.guid } });

describe("200", () => {
  it("the tag", async () => {
    const user = await platform.api.createUser();
    const tag = await createTag(platform.api, user);
    expect((await read(user, tag)).body).toEqual({ tag });
  });
});

describe("404", () => {
  it("of another user of the client", async () => {
    const tag = await createTag(platform.api, await platform.api.createUser());
    expectError(await read(await platform.api.createUser(), tag), 404, "not_found_error", tag.guid);
  });
});

describeCommonRefusals(platform, "readTag", async () => {
  const user = await platform.api.createUser();
  const { guid } = await createTag(platform.api, user);
  return { path: { user_guid: user.guid, tag_guid: guid } };
});

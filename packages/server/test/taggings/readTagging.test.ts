import type { Tagging } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { useShop } from "../support/shop.js";
import { createTag, createTagging } from "../support/sorting.js";

const { platform, shop } = useShop();
let tagging: Tagging;

beforeAll(async () => {
  const member = await shop.connect("ZORBLAX");
  const tag = await createTag(platform.api, { guid: member.user_guid });
  tagging = await createTagging(platform.api, tag, await shop.bought(member, "ZORBLAX"));
});

const read = ({ user_guid, guid }: Pick<Tagging, "user_guid" | "guid">) =>
  platform.api.call("readTagging", { path: { user_guid, tagging_guid: guid } });

describe("200", () => {
  it("the tagging", async () => {
    expect((await read(tagging)).body).toEqual({ tagging });
  });
});

describe("404", () => {
  it("of another user of the client", async () => {
    const { guid } = await platform.api.createUser();
    expectError(await read({ ...tagging, user_guid: guid }), 404, "not_found_error", tagging.guid);
  });
});

describeCommonRefusals(platform, "readTagging", async () => ({
  path: { user_guid: tagging.user_guid, tagging_guid: tagging.guid },
}));

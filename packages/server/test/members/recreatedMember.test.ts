import type { Member } from "@mxkit/api/v20111101";
import { beforeEach, describe, expect, it } from "vitest";
import type { MemberOptions } from "../support/api.js";
import { accountsOf, connect, pathOf, transactionsOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
let deleted: Member;

const guids = (items: { guid: string }[]) => items.map(({ guid }) => guid).toSorted();
const again = async (options: MemberOptions = {}) => {
  const member = await platform.api.createMember({ guid: deleted.user_guid }, options);
  await platform.runDueTasks();
  return member;
};
const remove = () => platform.api.call("deleteMember", { path: pathOf(deleted) });

beforeEach(async () => {
  deleted = await connect(platform);
});

describe("a deleted member that is created again", () => {
  it("within two weeks has the guids that it had, and so have its accounts and transactions", async () => {
    const accounts = guids(await accountsOf(platform.api, deleted));
    const transactions = guids(await transactionsOf(platform.api, deleted));
    await remove();
    await platform.clock.advance({ hours: 1 });
    const member = await again();
    expect(member.guid).toBe(deleted.guid);
    expect(guids(await accountsOf(platform.api, member))).toEqual(accounts);
    expect(guids(await transactionsOf(platform.api, member))).toEqual(expect.arrayContaining(transactions));
  });

  it("with skip_aggregation shows when it was aggregated before", async () => {
    await remove();
    await platform.clock.advance({ days: 13 });
    const { aggregated_at } = await again({ skip_aggregation: true });
    expect(aggregated_at).toBe(deleted.aggregated_at);
  });

  it("inside the window of its institution does so too", async () => {
    deleted = await connect(platform, { institution_code: "chase" });
    await remove();
    await platform.clock.advance({ hours: 2 });
    const { aggregated_at } = await again({ institution_code: "chase" });
    expect(aggregated_at).toBe(deleted.aggregated_at);
  });

  it("after two weeks is a new one", async () => {
    await remove();
    await platform.clock.advance({ days: 14, seconds: 1 });
    const { guid, aggregated_at } = await again({ skip_aggregation: true });
    expect(guid).not.toBe(deleted.guid);
    expect(aggregated_at).toBeNull();
  });

  it("with other credentials, or for another user, is a new one", async () => {
    await remove();
    expect((await again({ password: "other" })).guid).not.toBe(deleted.guid);
    expect((await connect(platform)).guid).not.toBe(deleted.guid);
  });
});

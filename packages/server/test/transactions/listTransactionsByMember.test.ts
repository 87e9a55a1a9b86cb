import type { Member, Transaction } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { connect, everyPage, pathOf, readMember, transactionsOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let one: Member;
let two: Member;

beforeAll(async () => {
  one = await connect(platform);
  two = await platform.api.createMember({ guid: one.user_guid }, { institution_code: "chase" });
  await platform.runDueTasks();
  two = await readMember(platform.api, two);
});

const list = (member: Member) =>
  everyPage<Transaction>(platform.api, "listTransactionsByMember", { path: pathOf(member) });

describe("200", () => {
  it("those of the member across its accounts, in the order of all", async () => {
    const all = await transactionsOf(platform.api, one);
    for (const member of [one, two]) {
      const own = await list(member);
      expect(own).toEqual(all.filter(({ member_guid }) => member_guid === member.guid));
      expect(own.length).toBeGreaterThan(176);
      expect(new Set(own.map(({ account_guid }) => account_guid)).size).toBeGreaterThan(10);
    }
  });

  it("other ones of each member: no two households are alike", async () => {
    const text = (transactions: Transaction[]) =>
      transactions.map(({ amount, date }) => `${date} ${amount}`).join();
    expect(text(await list(one))).not.toBe(text(await list(two)));
  });

  it("none before the first job", async () => {
    expect(await list(await connect(platform, { skip_aggregation: true }))).toEqual([]);
  });
});

describe("404", () => {
  it("the member is another user's", async () => {
    const { guid } = await platform.api.createUser();
    const path = { user_guid: guid, member_guid: one.guid };
    expect((await platform.api.call("listTransactionsByMember", { path })).status).toBe(404);
  });
});

describeCommonRefusals(platform, "listTransactionsByMember", async () => ({ path: pathOf(one) }));

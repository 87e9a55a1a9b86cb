import type { Account, Member, Transaction } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { accountsOf, connect, everyPage, transactionsOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;
let accounts: Account[] = [];
let checking: Account;

beforeAll(async () => {
  member = await connect(platform);
  accounts = await accountsOf(platform.api, member);
  checking = accounts.find(({ type }) => type === "CHECKING") as Account;
});

const pathOf = ({ user_guid, guid }: Account) => ({ user_guid, account_guid: guid });
const list = (query = {}, path = pathOf(checking)) =>
  platform.api.call("listTransactionsByAccount", { path, query });

describe("200", () => {
  it("the 176 transactions of the guide's checking account, the first 25 of them", async () => {
    const { status, body } = await list();
    expect([status, body.transactions.length]).toEqual([200, 25]);
    expect(body.pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 176, total_pages: 8 });
  });

  it("the second page of the guide, 100 a page", async () => {
    const { body } = await list({ page: 2, records_per_page: 100 });
    expect(body.transactions).toHaveLength(76);
    expect(body.pagination).toEqual({ current_page: 2, per_page: 100, total_entries: 176, total_pages: 2 });
  });

  it("no other account's, and in the order of all", async () => {
    const all = await transactionsOf(platform.api, member);
    let total = 0;
    for (const account of accounts) {
      const path = pathOf(account);
      const own = await everyPage<Transaction>(platform.api, "listTransactionsByAccount", { path });
      expect(own).toEqual(all.filter(({ account_guid }) => account_guid === account.guid));
      total += own.length;
    }
    expect(total).toBe(all.length);
  });
});

describe("404", () => {
  it("the account is another user's", async () => {
    const { guid } = await platform.api.createUser();
    const { status, body } = await list({}, { user_guid: guid, account_guid: checking.guid });
    expect([status, body.error.message]).toEqual([404, `There is no account "${checking.guid}".`]);
  });
});

describeCommonRefusals(platform, "listTransactionsByAccount", async () => ({ path: pathOf(checking) }));

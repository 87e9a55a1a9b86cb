import type { Account, Member, OperationId, Transaction } from "@mxkit/api/v20111101";
import { beforeEach, describe, expect, it } from "vitest";
import { accountsOf, connect, transactionsOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
let member: Member;
let path: Record<string, string> = {};

beforeEach(async () => {
  member = await connect(platform);
  const [account] = (await accountsOf(platform.api, member)) as [Account];
  const [transaction] = (await transactionsOf(platform.api, member)) as [Transaction];
  path = {
    user_guid: member.user_guid,
    member_guid: member.guid,
    account_guid: account.guid,
    transaction_guid: transaction.guid,
  };
});

const below: [OperationId, object?][] = [
  ["listMembers"],
  ["readMember"],
  ["readMemberStatus"],
  ["listMemberCredentials"],
  ["listMemberChallenges"],
  ["aggregateMember"],
  ["updateMember", { member: { metadata: "after" } }],
  ["resumeAggregation", { member: { challenges: [{ guid: "CRD-1", value: "correct" }] } }],
  ["deleteMember"],
  ["listUserAccounts"],
  ["readAccount"],
  ["updateAccountByMember", { account: { is_hidden: true } }],
  ["listTransactions"],
  ["listTransactionsByMember"],
  ["listTransactionsByAccount"],
  ["readTransaction"],
  ["updateTransaction", { transaction: { description: "mine" } }],
];
const statuses = async () => {
  const answers = [];
  for (const [id, body] of below)
    answers.push((await platform.api.call(id, { path, ...(body && { body }) })).status);
  return new Set(answers);
};

describe("what hangs below a user", () => {
  it("is not found once the user is deleted", async () => {
    expect((await platform.api.call("deleteUser", { path })).status).toBe(204);
    expect(await statuses()).toEqual(new Set([404]));
  });

  it("is forbidden while the user is disabled, and as it was afterwards", async () => {
    const accounts = await accountsOf(platform.api, member);
    const transactions = await transactionsOf(platform.api, member);
    const disable = (is_disabled: boolean) =>
      platform.api.call("updateUser", { path, body: { user: { is_disabled } } });
    await disable(true);
    expect(await statuses()).toEqual(new Set([403]));
    await disable(false);
    expect(await accountsOf(platform.api, member)).toEqual(accounts);
    expect(await transactionsOf(platform.api, member)).toEqual(transactions);
  });
});

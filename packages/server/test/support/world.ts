import type { Account, Member, Transaction, User } from "@mxkit/api/v20111101";
import type { Api } from "./api.js";
import type { TestPlatform } from "./platform.js";

/** A user with an object of every kind that the platform keeps below one. */
export interface World {
  api: Api;
  user: User;
  member: Member;
  account: Account;
  transaction: Transaction;
}

export async function createWorld(platform: TestPlatform, api: Api): Promise<World> {
  const user = await api.createUser();
  const { guid } = await api.createMember(user);
  await platform.runDueTasks();
  const path = { user_guid: user.guid, member_guid: guid };
  const { member } = (await api.call("readMember", { path })).body;
  const [transaction] = (await api.call("listTransactionsByMember", { path })).body.transactions;
  const { account } = (
    await api.call("readAccount", { path: { ...path, account_guid: transaction.account_guid } })
  ).body;
  return { api, user, member, account, transaction };
}

/** The identifiers as the paths of the document name them. */
export function pathOf({ user, member, account, transaction }: World) {
  return {
    user_guid: user.guid,
    member_guid: member.guid,
    account_guid: account.guid,
    transaction_guid: transaction.guid,
  };
}

/** Everything that its client can read of it, to see whether anything has changed. */
export async function snapshot({ api, user, member }: World): Promise<unknown[]> {
  const path = { user_guid: user.guid, member_guid: member.guid };
  const query = { records_per_page: 100 };
  const answers = await Promise.all([
    api.call("readUser", { path }),
    api.call("listMembers", { path, query }),
    api.call("readMemberStatus", { path }),
    api.call("listUserAccounts", { path, query }),
    api.call("listTransactions", { path, query }),
  ]);
  return answers.map(({ status, body }) => ({ status, body }));
}

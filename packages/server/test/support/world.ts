import type {
  Account,
  Category,
  Holding,
  Member,
  Statement,
  Tag,
  Tagging,
  Transaction,
  TransactionRule,
  User,
} from "@mxkit/api/v20111101";
import type { Api } from "./api.js";
import { runJob } from "./jobs.js";
import type { TestPlatform } from "./platform.js";
import { createCategory, createRule, createTag, createTagging } from "./sorting.js";

/** A user with an object of every kind that the platform keeps below one. */
export interface World {
  api: Api;
  user: User;
  member: Member;
  account: Account;
  transaction: Transaction;
  holding: Holding;
  statement: Statement;
  category: Category;
  tag: Tag;
  tagging: Tagging;
  rule: TransactionRule;
}

export async function createWorld(platform: TestPlatform, api: Api): Promise<World> {
  const user = await api.createUser();
  const created = await api.createMember(user);
  await platform.runDueTasks();
  for (const id of ["verifyMember", "identifyMember", "fetchStatements"] as const) {
    await runJob({ ...platform, api }, id, created);
  }
  const path = { user_guid: user.guid, member_guid: created.guid };
  const { member } = (await api.call("readMember", { path })).body;
  const [transaction] = (await api.call("listTransactionsByMember", { path })).body.transactions;
  const { account } = (
    await api.call("readAccount", { path: { ...path, account_guid: transaction.account_guid } })
  ).body;
  const [holding] = (await api.call("listHoldings", { path })).body.holdings;
  const [statement] = (await api.call("listStatementsByMember", { path })).body.statements;
  const category = await createCategory(api, user);
  const tag = await createTag(api, user);
  const tagging = await createTagging(api, tag, transaction);
  const rule = await createRule(api, user, {});
  return { api, user, member, account, transaction, holding, statement, category, tag, tagging, rule };
}

/** The identifiers as the paths of the document name them. */
export function pathOf(world: World) {
  const { user, member, account, transaction, holding, statement } = world;
  return {
    user_guid: user.guid,
    member_guid: member.guid,
    account_guid: account.guid,
    transaction_guid: transaction.guid,
    holding_guid: holding.guid,
    statement_guid: statement.guid,
    category_guid: world.category.guid,
    tag_guid: world.tag.guid,
    tagging_guid: world.tagging.guid,
    transaction_rule_guid: world.rule.guid,
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
    api.call("listHoldings", { path, query }),
    api.call("listAccountNumbersByMember", { path, query }),
    api.call("listAccountOwnersByMember", { path, query }),
    api.call("listStatementsByMember", { path, query }),
    api.call("listCategories", { path, query }),
    api.call("listTags", { path, query }),
    api.call("listTaggings", { path, query }),
    api.call("listTransactionRules", { path, query }),
  ]);
  return answers.map(({ status, body }) => ({ status, body }));
}

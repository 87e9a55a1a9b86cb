import type { Category, Tag, Tagging, Transaction, TransactionRule, User } from "@mxkit/api/v20111101";
import { expect } from "vitest";
import type { Api } from "./api.js";

/** Default categories: two at the top, and one that is not. */
export const SHOPPING = "CAT-aad51b46-d6f7-3da5-fd6e-492328b3023f";
export const TRANSPORT = "CAT-7829f71c-2e8c-afa5-2f55-fa3634b89874";
export const GROCERIES = "CAT-b1de2a04-db08-b6ed-f6fe-ca2f5b11c2d0";

export const nothing = (prefix: string) => `${prefix}-00000000-0000-7000-8000-000000000000`;

type Owner = Pick<User, "guid">;

export async function createCategory(
  api: Api,
  user: Owner,
  category: Partial<Category> = {},
): Promise<Category> {
  const body = { category: { name: "Online Shopping", parent_guid: SHOPPING, ...category } };
  const answer = await api.call("createCategory", { path: { user_guid: user.guid }, body });
  expect(answer.status).toBe(200);
  return answer.body.category;
}

export async function createTag(api: Api, user: Owner, name = "MY TAG"): Promise<Tag> {
  const answer = await api.call("createTag", { path: { user_guid: user.guid }, body: { tag: { name } } });
  expect(answer.status).toBe(200);
  return answer.body.tag;
}

export async function createTagging(api: Api, tag: Tag, transaction: Transaction): Promise<Tagging> {
  const body = { tagging: { tag_guid: tag.guid, transaction_guid: transaction.guid } };
  const answer = await api.call("createTagging", { path: { user_guid: tag.user_guid }, body });
  expect(answer.status).toBe(200);
  return answer.body.tagging;
}

export async function createRule(
  api: Api,
  user: Owner,
  rule: Partial<TransactionRule>,
): Promise<TransactionRule> {
  const body = { transaction_rule: { category_guid: GROCERIES, match_description: "Wal-mart", ...rule } };
  const answer = await api.call("createTransactionRule", { path: { user_guid: user.guid }, body });
  expect(answer.status).toBe(200);
  return answer.body.transaction_rule;
}

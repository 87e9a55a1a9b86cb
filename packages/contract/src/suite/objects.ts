import type { Operation } from "../operations.js";
import type { MemberPath, World } from "./world.js";

// biome-ignore lint/suspicious/noExplicitAny: what it is, the oracle has checked against the document
type Json = any;

/** An object of each kind, by the path parameter that names it. */
const shared: Record<string, (world: World) => Promise<string>> = {
  user_guid: (world) => world.user(),
  member_guid: async (world) => (await world.member()).member_guid,
  account_guid: async (world) => (await verified(world)).account_guid,
  transaction_guid: async (world) => (await transaction(world)).guid,
  holding_guid: (world) => first(world, "listHoldings", "holdings"),
  statement_guid: (world) =>
    world.once("statement", async () => {
      const path = await world.member();
      await world.complete("fetchStatements", path);
      return (await world.get("listStatementsByMember", { path })).statements[0].guid;
    }),
  category_guid: async (world) => newCategory(world),
  tag_guid: async (world) => (await tagging(world)).tag_guid,
  tagging_guid: async (world) => (await tagging(world)).guid,
  transaction_rule_guid: (world) => newRule(world),
  institution_code: async () => "mxbank",
  merchant_guid: (world) => first(world, "listMerchants", "merchants"),
  merchant_location_guid: (world) =>
    world.once("merchant location", async () => {
      const query: [string, string][] = [["records_per_page", "100"]];
      const path = await world.member();
      const { transactions } = await world.get("listTransactionsByMember", { path, query });
      const found = transactions.find((transaction: Json) => transaction.merchant_location_guid);
      return found?.merchant_location_guid ?? "MCL-00024e59-18b5-4d79-b879-2a7896726fea";
    }),
};

/** Objects that an operation changes or removes are its own, not shared. */
const spare: Record<string, (world: World) => Promise<Record<string, string>>> = {
  updateUser: async (world) => ({ user_guid: await world.newUser() }),
  deleteUser: async (world) => ({ user_guid: await world.newUser() }),
  updateMember: newMember,
  deleteMember: newMember,
  resumeAggregation: (world) => world.challenged(),
  requestOAuthWindowURI: newOAuthMember,
  updateCategory: async (world) => ({ category_guid: await newCategory(world) }),
  deleteCategory: async (world) => ({ category_guid: await newCategory(world) }),
  updateTag: async (world) => ({ tag_guid: await newTag(world) }),
  deleteTag: async (world) => ({ tag_guid: await newTag(world) }),
  updateTagging: async (world) => ({ tagging_guid: (await newTagging(world)).guid }),
  deleteTagging: async (world) => ({ tagging_guid: (await newTagging(world)).guid }),
  updateTransactionRule: async (world) => ({ transaction_rule_guid: await newRule(world) }),
  deleteTransactionRule: async (world) => ({ transaction_rule_guid: await newRule(world) }),
};

/** Where the object is that an operation is asked about. @param isFresh whether nobody else is to ask about it */
export async function pathTo(
  world: World,
  { id, parameters }: Operation,
  isFresh = false,
): Promise<Record<string, string>> {
  const make = spare[id];
  const own = make ? await (isFresh ? make(world) : world.once(`spare ${id}`, () => make(world))) : {};
  const path: Record<string, string> = {};
  for (const { name, in: part } of parameters) {
    if (part !== "path") continue;
    path[name] = own[name] ?? (await sharedObject(world, name));
  }
  return path;
}

/** The object that all cases share, by the path parameter that names it. */
export function sharedObject(world: World, parameter: string): Promise<string> {
  return world.once(`shared ${parameter}`, async () => (await shared[parameter]?.(world)) ?? "");
}

/** A default category at the top, and one below it. */
export function defaultCategories(world: World): Promise<{ top: Json; below: Json }> {
  return world.once("default categories", async () => {
    const path = { user_guid: await world.user() };
    const query: [string, string][] = [["records_per_page", "100"]];
    const { categories } = await world.get("listDefaultCategoriesByUser", { path, query });
    const below = categories.find(({ parent_guid }: Json) => parent_guid);
    return { top: categories.find(({ guid }: Json) => guid === below.parent_guid), below };
  });
}

export async function newCategory(world: World, name = world.newName()): Promise<string> {
  const { top } = await defaultCategories(world);
  const body = { category: { name, parent_guid: top.guid } };
  return (await world.get("createCategory", { path: { user_guid: await world.user() }, body })).category.guid;
}

export async function newTag(world: World, name = world.newName()): Promise<string> {
  const path = { user_guid: await world.user() };
  return (await world.get("createTag", { path, body: { tag: { name } } })).tag.guid;
}

interface Tagging {
  guid: string;
  tag_guid: string;
  transaction_guid: string;
}

/** A new tag on the shared transaction. */
export async function newTagging(world: World): Promise<Tagging> {
  const body = {
    tagging: { tag_guid: await newTag(world), transaction_guid: (await transaction(world)).guid },
  };
  return (await world.get("createTagging", { path: { user_guid: await world.user() }, body })).tagging;
}

function tagging(world: World): Promise<Tagging> {
  return world.once("tagging", () => newTagging(world));
}

async function newRule(world: World): Promise<string> {
  const body = {
    transaction_rule: {
      category_guid: (await defaultCategories(world)).below.guid,
      match_description: world.newName(),
    },
  };
  const path = { user_guid: await world.user() };
  return (await world.get("createTransactionRule", { path, body })).transaction_rule.guid;
}

async function newMember(world: World): Promise<MemberPath> {
  return world.newMember(await world.user(), { skip_aggregation: true });
}

async function newOAuthMember(world: World): Promise<MemberPath> {
  const user_guid = await world.user();
  const body = { member: { institution_code: "mx_bank_oauth", is_oauth: true, metadata: world.prefix } };
  const { member } = await world.get("createMember", { path: { user_guid }, body });
  return { user_guid, member_guid: member.guid };
}

/** An account whose numbers are known, as the end user has chosen it. */
export function verified(world: World): Promise<{ account_guid: string }> {
  return world.once("verified account", async () => {
    const path = await world.member();
    await world.complete("verifyMember", path);
    return (await world.get("listAccountNumbersByMember", { path })).account_numbers[0];
  });
}

/** The owners of the accounts are known. */
export function identified(world: World): Promise<void> {
  return world.once("identified member", async () => world.complete("identifyMember", await world.member()));
}

function transaction(world: World): Promise<Json> {
  return world.once("transaction", async () => {
    await world.member();
    const path = { user_guid: await world.user() };
    return (await world.get("listTransactions", { path })).transactions[0];
  });
}

function first(world: World, operationId: string, root: string): Promise<string> {
  return world.once(`first of ${operationId}`, async () => {
    const path = { user_guid: await world.user() };
    await world.member();
    return (await world.get(operationId, { path }))[root][0].guid;
  });
}

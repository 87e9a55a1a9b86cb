import {
  type Account,
  type Challenge,
  type Member,
  type OperationId,
  operations,
  type Transaction,
  type User,
} from "@mxkit/api/v20111101";
import { expect } from "vitest";
import type { Answer, Api, CallOptions, MemberOptions } from "./api.js";
import type { TestPlatform } from "./platform.js";

/** The credentials of MX Bank. */
export const LOGIN = "CRD-9f61fb4c-912c-bd1e-b175-ccc7f0275cc1";
export const PASSWORD = "CRD-e3d7ea81-aac7-05e9-fbdd-4b493c6e474d";

/** Where a member is, as its operations take it. */
export const pathOf = ({ user_guid, guid }: Pick<Member, "user_guid" | "guid">) => ({
  user_guid,
  member_guid: guid,
});

export async function readMember(api: Api, member: Member): Promise<Member> {
  return (await api.call("readMember", { path: pathOf(member) })).body.member;
}

/** A member of a new user, its first job at its end. */
export async function connect(
  platform: TestPlatform,
  { user, ...options }: MemberOptions & { user?: Partial<User> } = {},
): Promise<Member> {
  const member = await platform.api.createMember(await platform.api.createUser(user), options);
  await platform.runDueTasks();
  return readMember(platform.api, member);
}

export async function aggregate(platform: TestPlatform, member: Member): Promise<void> {
  const { status } = await platform.api.call("aggregateMember", { path: pathOf(member) });
  expect(status).toBe(202);
  await platform.runDueTasks();
}

export async function challengesOf(api: Api, member: Member): Promise<Challenge[]> {
  return (await api.call("listMemberChallenges", { path: pathOf(member) })).body?.challenges ?? [];
}

/** Answers all challenges of a member with the same value. */
export async function answer(api: Api, member: Member, value: string | number): Promise<Answer> {
  const challenges = (await challengesOf(api, member)).map(({ guid }) => ({ guid, value }));
  return api.call("resumeAggregation", { path: pathOf(member), body: { member: { challenges } } });
}

/** Sets another password, and runs the job that follows. */
export async function updateCredentials(
  platform: TestPlatform,
  member: Member,
  password: string,
): Promise<void> {
  const values = { LOGIN: "mxuser", PASSWORD: password };
  const credentials = await platform.api.credentials(member.institution_code, values);
  const body = { member: { credentials } };
  const { status } = await platform.api.call("updateMember", { path: pathOf(member), body });
  expect(status).toBe(200);
  await platform.runDueTasks();
}

type Owner = Pick<Member, "user_guid">;

export const accountsOf = (api: Api, { user_guid }: Owner) =>
  everyPage<Account>(api, "listUserAccounts", { path: { user_guid } });

export const transactionsOf = (api: Api, { user_guid }: Owner, query: CallOptions["query"] = {}) =>
  everyPage<Transaction>(api, "listTransactions", { path: { user_guid }, query });

/** The items of all pages of a list. */
export async function everyPage<Item>(
  api: Api,
  id: OperationId,
  options: CallOptions,
  parse: (text: string) => unknown = JSON.parse,
): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1, pages = 1; page <= pages; page++) {
    const query = { records_per_page: 100, ...options.query, page };
    const { text, body } = await api.call(id, { ...options, query });
    items.push(...((parse(text) as Record<string, Item[]>)[operations[id].paged ?? ""] ?? []));
    pages = body.pagination.total_pages;
  }
  return items;
}

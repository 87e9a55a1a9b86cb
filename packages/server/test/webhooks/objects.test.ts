import type { Transaction } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { accountsOf, connect, pathOf, readMember, transactionsOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { expectDocumented, useReceiver } from "../support/receiver.js";
import { createCategory, createRule } from "../support/sorting.js";

const platform = usePlatform();
const receiver = useReceiver();
type Kind = "users" | "members" | "accounts" | "transactions";

async function subscriber(...kinds: Kind[]) {
  const api = await platform.newClient();
  await receiver.subscribe(platform, api.path, kinds);
  return { ...platform, api };
}

const without = ({ revision: _, ...object }: { revision: number }) => object;

describe("a user", () => {
  it("is told when it is created, changed and deleted, each with the next revision", async () => {
    const { api } = await subscriber("users");
    const user = await api.createUser({ id: "U-1" });
    const path = { user_guid: user.guid };
    await platform.runDueTasks();
    await api.call("updateUser", { path, body: { user: { email: "a@example.com" } } });
    await platform.runDueTasks();
    await api.call("deleteUser", { path });
    await platform.runDueTasks();
    expectDocumented(receiver.received);
    const changed = { ...user, email: "a@example.com" };
    expect(receiver.take("users")).toEqual([
      { action: "created", user: { ...user, revision: 1 } },
      { action: "updated", user: { ...changed, revision: 2 } },
      { action: "deleted", user: { ...changed, revision: 3 } },
    ]);
  });
});

describe("a member", () => {
  it("is told as the API answers it, while its revision rises", async () => {
    const own = await subscriber("members");
    const member = await connect(own);
    expectDocumented(receiver.received);
    // Order is not promised: the revision tells it.
    const told = receiver.take("members").sort((one, other) => one.member.revision - other.member.revision);
    const [first, ...others] = told;
    expect(first).toMatchObject({ action: "created", member: { connection_status: "CREATED" } });
    expect(new Set(others.map(({ action }) => action))).toEqual(new Set(["updated"]));
    const revisions = told.map(({ member }) => member.revision);
    expect(revisions).toEqual([...new Set(revisions)]);
    const last = told.at(-1);
    expect(without(last.member)).toEqual(await readMember(own.api, member));
    await own.api.call("updateMember", { path: pathOf(member), body: { member: { metadata: "new" } } });
    await platform.runDueTasks();
    const { revision } = last.member;
    expect(receiver.take("members")).toEqual([
      { action: "updated", member: { ...last.member, metadata: "new", revision: revision + 1 } },
    ]);
  });

  it("takes its accounts and transactions with it, and back", async () => {
    const own = await subscriber("members", "accounts");
    const member = await connect(own);
    expect(receiver.take("accounts").map(({ action }) => action)).toEqual(Array(21).fill("created"));
    receiver.received = [];
    await own.api.call("deleteMember", { path: pathOf(member) });
    await platform.runDueTasks();
    expect(receiver.take("members").map(({ action }) => action)).toEqual(["deleted"]);
    const deleted = receiver.take("accounts");
    expect(deleted.map(({ action }) => action)).toEqual(Array(21).fill("deleted"));
    const again = await own.api.createMember({ guid: member.user_guid }, { skip_aggregation: true });
    expect(again.guid).toBe(member.guid);
    await platform.runDueTasks();
    expect(receiver.take("members")).toMatchObject([{ action: "created", member: { guid: member.guid } }]);
    const back = receiver.take("accounts");
    const revisions = (list: typeof back) =>
      new Map(list.map(({ account }): [string, number] => [account.guid, account.revision]));
    for (const [guid, revision] of revisions(back))
      expect(revision).toBe((revisions(deleted).get(guid) ?? 0) + 1);
  });
});

describe("an account", () => {
  it("is told with every digit that the API answers", async () => {
    const own = await subscriber("accounts");
    const member = await connect(own);
    expectDocumented(receiver.received);
    const answered = await accountsOf(own.api, member);
    const [account] = answered;
    const { text } = await own.api.call("readAccount", {
      path: { ...pathOf(member), account_guid: account?.guid ?? "" },
    });
    const [told] = receiver.of("accounts").filter(({ payload }) => payload.account.guid === account?.guid);
    expect(told?.text).toBe(`{"action":"created",${text.slice(1, -2)},"revision":1}}`);
    receiver.received = [];
    await own.api.call("updateAccountByMember", {
      path: { ...pathOf(member), account_guid: account?.guid ?? "" },
      body: { account: { is_hidden: true } },
    });
    await platform.runDueTasks();
    expect(receiver.take("accounts")).toEqual([
      { action: "updated", account: { ...account, is_hidden: true, revision: 2 } },
    ]);
  });
});

describe("transactions", () => {
  it("are told one by one, and those that are changed together too", async () => {
    const own = await subscriber("transactions");
    const member = await connect(own);
    const all = await transactionsOf(own.api, member);
    expectDocumented(receiver.received.slice(0, 20));
    const told = receiver.take("transactions");
    expect(told.every(({ action }) => action === "created")).toBe(true);
    const byGuid = new Map(told.map(({ transaction }) => [transaction.guid, without(transaction)]));
    expect(byGuid).toEqual(new Map(all.map((transaction) => [transaction.guid, transaction])));

    const [some] = all as [Transaction];
    await own.api.call("updateTransaction", {
      path: { user_guid: member.user_guid, transaction_guid: some.guid },
      body: { transaction: { description: "Ours" } },
    });
    await platform.runDueTasks();
    expect(receiver.take("transactions")).toMatchObject([
      { action: "updated", transaction: { guid: some.guid, description: "Ours", revision: 2 } },
    ]);

    const user = { guid: member.user_guid };
    const category = await createCategory(own.api, user);
    const other = all.find(({ description }) => description !== some.description) as Transaction;
    const fields = { category_guid: category.guid, match_description: other.description };
    await createRule(own.api, user, fields);
    await platform.runDueTasks();
    const matching = all.filter(({ description }) => description === other.description);
    const ruled = receiver.take("transactions");
    expect(ruled.map(({ transaction }) => transaction.guid)).toEqual(
      expect.arrayContaining(matching.map(({ guid }) => guid)),
    );
    expect(new Set(ruled.map(({ transaction }) => transaction.category))).toEqual(new Set([category.name]));
  }, 60_000);
});

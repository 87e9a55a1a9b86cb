import type { Account, Member, Transaction } from "@mxkit/api/v20111101";
import { beforeEach, describe, expect, it } from "vitest";
import { required } from "../src/domain/errors.js";
import {
  type AccountValues,
  addTransactions,
  type NewTransaction,
  originalAccount,
  reportedAccount,
  setAccount,
} from "../src/jobs/reported.js";
import * as members from "../src/store/members.js";
import { useInside } from "./support/inside.js";
import { runJob } from "./support/jobs.js";
import { accountsOf, aggregate, connect, transactionsOf } from "./support/members.js";
import { usePlatform } from "./support/platform.js";

const platform = usePlatform();
const inside = useInside(platform);
let member: Member;

beforeEach(async () => {
  member = await connect(platform);
});

const row = async () => required(await members.findByGuid(inside.db, member.guid), "member", member.guid);

async function set(external_id: string, values: AccountValues): Promise<void> {
  const owner = await row();
  const original = await originalAccount(inside, owner, { external_id });
  await inside.write((db) =>
    setAccount(inside, db, owner, required(original, "account", external_id), values),
  );
}

const add = async (external_id: string, ...transactions: NewTransaction[]) => {
  const owner = await row();
  await inside.write((db) => addTransactions(inside, db, owner, { external_id }, transactions));
};

const reported = async (external_id: string) => {
  const { balance, available_balance, is_closed } =
    (await reportedAccount(inside, await row(), { external_id })) ?? {};
  return { balance, available_balance, is_closed };
};

/** As the API shows it. */
async function accountNamed(name: string): Promise<Account> {
  const account = (await accountsOf(platform.api, member)).find((one) => one.name === name);
  return required(account, "account", name);
}

const gift: NewTransaction = { amount: "12.50", type: "CREDIT", original_description: "A VERY SPECIAL GIFT" };

const giftsOf = async () =>
  (await transactionsOf(platform.api, member)).filter(
    ({ original_description }) => original_description === gift.original_description,
  );

describe("an account that is set", () => {
  it("reports what was asked, and the next aggregation brings it", async () => {
    await set("savings", { balance: "1234.56", available_balance: "-7.89", is_closed: true });
    const values = { balance: "1234.56", available_balance: "-7.89", is_closed: true };
    expect(await reported("savings")).toEqual(values);
    expect(await accountNamed("Savings")).not.toMatchObject({ is_closed: true });
    await aggregate(platform, member);
    expect(await accountNamed("Savings")).toMatchObject({
      balance: 1234.56,
      available_balance: -7.89,
      is_closed: true,
    });
  });

  it("keeps what is not named, and gives back what is null", async () => {
    const before = await reported("savings");
    await set("savings", { balance: "1.00" });
    await set("savings", { is_closed: true });
    expect(await reported("savings")).toEqual({ ...before, balance: "1.00", is_closed: true });
    await set("savings", { balance: "2.00", available_balance: "3.00" });
    expect(await reported("savings")).toEqual({
      balance: "2.00",
      available_balance: "3.00",
      is_closed: true,
    });
    await set("savings", { balance: null, available_balance: null, is_closed: null });
    expect(await reported("savings")).toEqual(before);
  });

  it("can be set where the institution tells nothing, to nothing in it too", async () => {
    expect(await reported("term-life")).toMatchObject({ balance: null });
    await set("term-life", { balance: "0" });
    expect(await reported("term-life")).toMatchObject({ balance: "0", available_balance: null });
  });

  it("reports what was asked whatever was added before", async () => {
    await add("savings", gift, { ...gift, status: "PENDING" });
    await add("term-life", gift);
    await set("savings", { balance: "100.00", available_balance: "200.00" });
    await set("term-life", { balance: "50.00" });
    expect(await reported("savings")).toMatchObject({ balance: "100.00", available_balance: "200.00" });
    expect(await reported("term-life")).toMatchObject({ balance: "50.00" });
  });

  it("goes on from there as it would have", async () => {
    const original = async () =>
      Number((await originalAccount(inside, await row(), { external_id: "everyday-checking" }))?.balance);
    const before = await original();
    await set("everyday-checking", { balance: "0.00" });
    await platform.clock.advance({ days: 20 });
    const moved = (await original()) - before;
    expect(moved).not.toBe(0);
    expect(Number((await reported("everyday-checking")).balance)).toBeCloseTo(moved, 6);
  });

  it("is one member's alone", async () => {
    const other = await connect(platform);
    await set("savings", { balance: "1.00" });
    await aggregate(platform, other);
    const balances = async (one: Member) =>
      (await accountsOf(platform.api, one)).map(({ balance }) => balance);
    expect(await balances(other)).not.toContain(1);
  });

  it("that is closed can no longer be chosen for verification", async () => {
    await set("everyday-checking", { is_closed: true });
    await runJob(platform, "verifyMember", member, { account: "Savings" });
    await expect(
      runJob(platform, "verifyMember", member, { account: "Everyday Checking" }),
    ).rejects.toThrow();
  });

  it("does not exist where the institution knows none", async () => {
    expect(await originalAccount(inside, await row(), { external_id: "unheard-of" })).toBeUndefined();
    expect(await reportedAccount(inside, await row(), { external_id: "unheard-of" })).toBeUndefined();
  });
});

describe("a transaction that is added", () => {
  it("comes with the next aggregation, once, as it was given or now and POSTED", async () => {
    await add("savings", gift);
    expect(await giftsOf()).toEqual([]);
    await aggregate(platform, member);
    const gifts = await giftsOf();
    expect(gifts).toHaveLength(1);
    const now = `${platform.clock.now().toISOString().slice(0, 19)}Z`;
    expect(gifts[0]).toMatchObject({ amount: 12.5, type: "CREDIT", status: "POSTED", memo: null });
    expect(gifts[0]).toMatchObject({ transacted_at: now, posted_at: now, date: now.slice(0, 10) });
    await aggregate(platform, member);
    expect(await giftsOf()).toEqual(gifts);
    expect(gifts[0]?.account_guid).toBe((await accountNamed("Savings")).guid);
  });

  it("moves the balance", async () => {
    const before = await accountNamed("Savings");
    await add("savings", gift, { ...gift, amount: "2.25", type: "DEBIT" });
    await aggregate(platform, member);
    const after = await accountNamed("Savings");
    expect(after.balance).toBeCloseTo((before.balance ?? 0) + 10.25, 6);
    expect(after.available_balance).toBeCloseTo((before.available_balance ?? 0) + 10.25, 6);
  });

  it("stays PENDING if it is added so, and moves what is available alone", async () => {
    await add("savings", { ...gift, status: "PENDING", posted_at: "2026-06-14T12:00:00.000Z" });
    await platform.clock.advance({ days: 3 });
    await aggregate(platform, member);
    const [pending] = await giftsOf();
    expect(pending).toMatchObject({ status: "PENDING", posted_at: null });
    const original = await originalAccount(inside, await row(), { external_id: "savings" });
    const after = await reported("savings");
    expect(after.balance).toBe(original?.balance);
    expect(Number(after.available_balance) - Number(original?.available_balance)).toBeCloseTo(12.5, 6);
  });

  it("of an earlier time comes with the history alone, one of a later time when it has come", async () => {
    const at = (days: number) => new Date(platform.clock.now().getTime() + days * 86_400_000).toISOString();
    await add("savings", { ...gift, transacted_at: at(-200) }, { ...gift, transacted_at: at(2) });
    await aggregate(platform, member);
    expect(await giftsOf()).toHaveLength(0);
    await platform.clock.advance({ days: 2 });
    await aggregate(platform, member);
    expect((await giftsOf()).map(({ transacted_at }) => transacted_at?.slice(0, 10))).toEqual([
      at(0).slice(0, 10),
    ]);
    await runJob(platform, "extendHistory", member);
    const all: Transaction[] = await transactionsOf(platform.api, member, { from_date: "2020-01-01" });
    expect(
      all.filter(({ original_description }) => original_description === gift.original_description),
    ).toHaveLength(2);
  });

  it("to an account that the institution does not know harms nothing", async () => {
    await add("unheard-of", gift);
    await aggregate(platform, member);
    expect(await giftsOf()).toEqual([]);
  });
});

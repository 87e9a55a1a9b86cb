import type { Account, Member, Transaction } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { accountsOf, aggregate, connect, transactionsOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
const client_id = "CLIENT-1234";
const now = () => `${platform.clock.now().toISOString().slice(0, 19)}Z`;

const add = (account: Account, ...transactions: object[]) =>
  platform.control.call("createInstitutionTransactions", {
    path: { client_id, account_guid: account.guid },
    body: { transactions },
  });

async function accountOf(member: Member, type = "CHECKING"): Promise<Account> {
  const account = (await accountsOf(platform.api, member)).find((one) => one.type === type);
  if (!account) throw new Error(`The member has no account of the type ${type}.`);
  return account;
}

const named = async (member: Member, text: string): Promise<Transaction[]> =>
  (await transactionsOf(platform.api, member)).filter((one) => one.original_description === text);

const sum = (from: number | null, by: number) => Number(((from ?? 0) + by).toFixed(2));
const coffee = { amount: 4.5, type: "DEBIT", description: "STARBUCKS 4711" };

describe("201", () => {
  it("with no more than it needs: POSTED, now, in dollars", async () => {
    const { status, body } = await add(await accountOf(await connect(platform)), coffee);
    expect([status, body.transactions]).toEqual([
      201,
      [
        {
          ...coffee,
          check_number_string: null,
          currency_code: "USD",
          memo: null,
          merchant_category_code: null,
          posted_at: now(),
          status: "POSTED",
          transacted_at: now(),
        },
      ],
    ]);
  });

  it("the next aggregation brings them, as it would the institution's own", async () => {
    const member = await connect(platform);
    const account = await accountOf(member);
    const cheque = {
      amount: 120,
      type: "DEBIT",
      description: "CHECK 1021",
      check_number_string: "1021",
      memo: "Rent",
      currency_code: "EUR",
      merchant_category_code: 6513,
      transacted_at: "2026-06-10T08:00:00Z",
      posted_at: "2026-06-11T09:30:00Z",
    };
    await add(account, coffee, cheque);
    expect(await named(member, "STARBUCKS 4711")).toEqual([]);
    await aggregate(platform, member);
    expect(await named(member, "STARBUCKS 4711")).toMatchObject([
      {
        account_guid: account.guid,
        amount: 4.5,
        category: "Coffee Shops",
        date: "2026-06-15",
        status: "POSTED",
      },
    ]);
    const { description: _, ...fields } = cheque;
    expect(await named(member, "CHECK 1021")).toMatchObject([{ ...fields, date: "2026-06-10" }]);
    await aggregate(platform, member);
    expect(await named(member, "CHECK 1021")).toHaveLength(1);
  });

  it.each([
    ["CHECKING", "DEBIT", "POSTED", -4.5, -4.5],
    ["CHECKING", "CREDIT", "POSTED", 4.5, 4.5],
    ["CHECKING", "DEBIT", "PENDING", 0, -4.5],
    ["CREDIT_CARD", "DEBIT", "POSTED", 4.5, 4.5],
    ["CREDIT_CARD", "CREDIT", "POSTED", -4.5, -4.5],
  ])("%s, %s, %s: balance %d, available %d", async (of, type, status, balance, available) => {
    const member = await connect(platform);
    const before = await accountOf(member, of);
    await add(before, { ...coffee, type, status });
    await aggregate(platform, member);
    const after = await accountOf(member, of);
    expect(after.balance).toBe(sum(before.balance, balance));
    expect(after.available_balance).toBe(
      before.available_balance === null ? null : sum(before.available_balance, available),
    );
  });

  it("what takes place later comes when it is time", async () => {
    const member = await connect(platform);
    await add(await accountOf(member), { ...coffee, transacted_at: "2026-06-17T00:00:00Z" });
    await aggregate(platform, member);
    expect(await named(member, "STARBUCKS 4711")).toEqual([]);
    await platform.clock.advance({ days: 2 });
    await aggregate(platform, member);
    expect(await named(member, "STARBUCKS 4711")).toMatchObject([{ date: "2026-06-17" }]);
  });

  it("a hundred at once", async () => {
    const member = await connect(platform);
    const account = await accountOf(member);
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...coffee,
      amount: 0.01,
      description: `NO ${index}`,
    }));
    expect((await add(account, ...many)).body.transactions).toHaveLength(100);
    await aggregate(platform, member);
    expect((await accountOf(member)).balance).toBe(sum(account.balance, -1));
  });
});

describe("400", () => {
  let member: Member | undefined;

  it.each<[what: string, transactions: object[], ...words: string[]]>([
    ["none", [], "`transactions`"],
    ["more than a hundred", Array(101).fill(coffee), "`transactions`", "101"],
    ["an amount below zero", [{ ...coffee, amount: -1 }], "`transactions[0].amount`", "-1"],
    ["an amount in text", [{ ...coffee, amount: "4.50" }], "`transactions[0].amount`"],
    ["no description", [coffee, { amount: 1, type: "DEBIT" }], "`transactions[1].description`"],
    ["an unknown type", [{ ...coffee, type: "GIFT" }], "`transactions[0].type`", "GIFT"],
    ["a currency in small letters", [{ ...coffee, currency_code: "usd" }], "`transactions[0].currency_code`"],
    [
      "posted and pending",
      [{ ...coffee, status: "PENDING", posted_at: "2026-06-15T12:00:00Z" }],
      "`transactions[0].posted_at`",
      "PENDING",
    ],
    [
      "posted before it took place",
      [{ ...coffee, transacted_at: "2026-06-15T12:00:00Z", posted_at: "2026-06-14T12:00:00Z" }],
      "`transactions[0].posted_at`",
      "2026-06-14T12:00:00Z",
    ],
  ])("%s; nothing is added", async (_, transactions, ...words) => {
    member ??= await connect(platform);
    const account = await accountOf(member);
    expectError(await add(account, ...transactions), 400, "invalid_body_error", ...words);
    await aggregate(platform, member);
    expect(await accountOf(member)).toEqual(account);
  });
});

let refused: Account | undefined;

describeControlRefusals(platform, "createInstitutionTransactions", async () => {
  refused ??= await accountOf(await connect(platform));
  return { path: { client_id, account_guid: refused.guid }, body: { transactions: [coffee] } };
});

import { fields, type Member, type Transaction } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { connect, everyPage, transactionsOf } from "../support/members.js";
import { exactly } from "../support/money.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;
let transactions: Transaction[] = [];

beforeAll(async () => {
  member = await connect(platform);
  transactions = await transactionsOf(platform.api, member);
});

const list = async (query = {}) =>
  (await platform.api.call("listTransactions", { path: { user_guid: member.user_guid }, query })).body;

describe("200", () => {
  it("each under its account and its member, and without an id", () => {
    for (const transaction of transactions) {
      expect(transaction).toMatchObject({
        account_guid: expect.stringMatching(/^ACT-/),
        created_at: "2026-06-15T12:00:00Z",
        guid: expect.stringMatching(/^TRN-/),
        member_guid: member.guid,
        member_is_managed_by_user: true,
        updated_at: "2026-06-15T12:00:00Z",
        user_guid: member.user_guid,
      });
      expect(transaction).not.toHaveProperty("id");
    }
    expect(new Set(transactions.map(({ guid }) => guid)).size).toBe(transactions.length);
  });

  it("have every field that can be null filled somewhere, and null elsewhere", () => {
    const nullable = Object.entries(fields.Transaction).filter(([, kind]) => kind.endsWith("?"));
    expect(nullable.length).toBe(15);
    for (const [name] of nullable) {
      const filled = transactions.filter(
        (transaction) => transaction[name as keyof Transaction] !== null,
      ).length;
      expect([name, filled > 0, filled < transactions.length]).toEqual([name, true, true]);
    }
  });

  it("have every flag true somewhere and false elsewhere", () => {
    const flags = Object.keys(fields.Transaction).filter((name) =>
      name.startsWith("is_"),
    ) as (keyof Transaction)[];
    expect(flags).toHaveLength(10);
    for (const flag of flags.filter((name) => name !== "is_payroll_advance")) {
      const values = transactions.map((transaction) => transaction[flag]);
      expect([flag, values.includes(true), values.includes(false)]).toEqual([flag, true, true]);
    }
  });

  it("have a positive amount with two decimals, and a type that says which way it went", async () => {
    const path = { user_guid: member.user_guid };
    const exact = await everyPage<Transaction>(platform.api, "listTransactions", { path }, exactly);
    expect(exact).toHaveLength(transactions.length);
    for (const { amount } of exact) expect(amount).toMatch(/^(?!0\.00)\d+\.\d\d$/);
    expect(new Set(transactions.map(({ type }) => type))).toEqual(new Set(["CREDIT", "DEBIT"]));
    expect(new Set(transactions.map(({ status }) => status))).toEqual(new Set(["POSTED", "PENDING"]));
  });

  it("are dated by the day they took place, else by the day they were posted, which PENDING ones are not", () => {
    for (const { date, transacted_at, posted_at, status } of transactions) {
      expect(date).toBe((transacted_at ?? posted_at)?.slice(0, 10));
      expect(posted_at === null).toBe(status === "PENDING");
    }
  });

  it("newest first, in the same order whatever the size of a page", async () => {
    const dates = transactions.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
    const path = { user_guid: member.user_guid };
    for (const records_per_page of [10, 33]) {
      const pages = await everyPage(platform.api, "listTransactions", { path, query: { records_per_page } });
      expect(pages).toEqual(transactions);
    }
  });

  it("25 a page, and an empty page past the end", async () => {
    const { transactions: first, pagination } = await list();
    const total_pages = Math.ceil(transactions.length / 25);
    expect(first).toEqual(transactions.slice(0, 25));
    expect(pagination).toEqual({
      current_page: 1,
      per_page: 25,
      total_entries: transactions.length,
      total_pages,
    });
    expect((await list({ page: total_pages + 1 })).transactions).toEqual([]);
  });

  it("none of a user without members", async () => {
    expect(await transactionsOf(platform.api, { user_guid: (await platform.api.createUser()).guid })).toEqual(
      [],
    );
  });
});

describeCommonRefusals(platform, "listTransactions", async () => ({ path: { user_guid: member.user_guid } }));

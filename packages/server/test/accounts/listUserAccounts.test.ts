import { type Account, fields, type Member } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { accountsOf, connect, everyPage } from "../support/members.js";
import { cents, exactly } from "../support/money.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;
let accounts: Account[] = [];

beforeAll(async () => {
  member = await connect(platform);
  accounts = await accountsOf(platform.api, member);
});

const list = async (query = {}) =>
  (await platform.api.call("listUserAccounts", { path: { user_guid: member.user_guid }, query })).body;

describe("200", () => {
  it("the 21 accounts of the guide, of every type but ANY", async () => {
    expect(accounts.map(({ type, subtype }) => (subtype === "NONE" ? type : `${type} ${subtype}`))).toEqual([
      "CHECKING",
      "CHECKING",
      "SAVINGS",
      "SAVINGS MONEY_MARKET",
      "SAVINGS CERTIFICATE_OF_DEPOSIT",
      "CREDIT_CARD",
      "CREDIT_CARD",
      "LINE_OF_CREDIT",
      "LOAN AUTO",
      "LOAN STUDENT",
      "MORTGAGE",
      "INVESTMENT BROKERAGE",
      "INVESTMENT IRA",
      "INVESTMENT PLAN_401_K",
      "INVESTMENT HSA",
      "PROPERTY",
      "CASH",
      "INSURANCE TERM_LIFE",
      "INSURANCE WHOLE_LIFE",
      "INSURANCE VEHICLE_INSURANCE",
      "PREPAID",
    ]);
  });

  it("each under its member, new and visible", async () => {
    for (const account of accounts) {
      expect(account).toMatchObject({
        created_at: "2026-06-15T12:00:00Z",
        guid: expect.stringMatching(/^ACT-/),
        institution_code: "mxbank",
        is_hidden: false,
        member_guid: member.guid,
        member_is_managed_by_user: true,
        updated_at: "2026-06-15T12:00:00Z",
        user_guid: member.user_guid,
      });
    }
    expect(new Set(accounts.map(({ guid }) => guid)).size).toBe(21);
  });

  it("have every field that can be null filled somewhere, and null elsewhere", () => {
    const nullable = Object.entries(fields.Account).filter(([, kind]) => kind.endsWith("?"));
    expect(nullable.length).toBe(29);
    for (const [name] of nullable) {
      const filled = accounts.filter((account) => account[name as keyof Account] !== null).length;
      expect([name, filled > 0, filled < 21]).toEqual([name, true, true]);
    }
  });

  it("are overdrawn, overpaid or closed where they can be, and owe what was positive once", () => {
    const named = (condition: (account: Account) => boolean) =>
      accounts.filter(condition).map(({ name }) => name);
    expect(named(({ balance }) => (balance ?? 0) < 0)).toEqual(["Shared Checking", "Travel Card"]);
    expect(named(({ is_closed }) => is_closed)).toEqual(["Prepaid Travel Card"]);
    expect(named(({ original_balance }) => original_balance !== null && original_balance <= 0)).toEqual([]);
  });

  it("show money with two decimals, in whichever way it adds up", async () => {
    const path = { user_guid: member.user_guid };
    const exact = await everyPage<Account>(platform.api, "listUserAccounts", { path }, exactly);
    for (const account of exact) {
      for (const name of ["balance", "available_balance", "original_balance", "loan_amount"] as const) {
        if (account[name] !== null) expect(account[name]).toMatch(/^-?\d+\.\d\d$/);
      }
      const { total_account_value, holdings_value, cash_balance, balance } = account;
      if (holdings_value === null) continue;
      expect(total_account_value).toBe(balance);
      expect(cents(holdings_value) + cents(cash_balance ?? "0")).toBe(cents(balance));
    }
  });

  it("a page at a time, oldest first", async () => {
    const first = await list({ records_per_page: 10 });
    const third = await list({ records_per_page: 10, page: 3 });
    expect(first.accounts).toEqual(accounts.slice(0, 10));
    expect(third).toEqual({
      accounts: accounts.slice(20),
      pagination: { current_page: 3, per_page: 10, total_entries: 21, total_pages: 3 },
    });
    expect((await list({ page: 2 })).accounts).toEqual([]);
    expect((await list()).pagination).toEqual({
      current_page: 1,
      per_page: 25,
      total_entries: 21,
      total_pages: 1,
    });
  });

  it("of all members of the user", async () => {
    const one = await connect(platform);
    const two = await platform.api.createMember({ guid: one.user_guid }, { institution_code: "chase" });
    await platform.runDueTasks();
    const codes = (await accountsOf(platform.api, one)).map((account) => [
      account.member_guid,
      account.institution_code,
    ]);
    expect(codes).toEqual([...Array(21).fill([one.guid, "mxbank"]), ...Array(21).fill([two.guid, "chase"])]);
  });

  it("none before the first job", async () => {
    const one = await connect(platform, { skip_aggregation: true });
    expect(await accountsOf(platform.api, one)).toEqual([]);
  });
});

describeCommonRefusals(platform, "listUserAccounts", async () => ({ path: { user_guid: member.user_guid } }));

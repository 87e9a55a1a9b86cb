import type { Account, Member, Transaction } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import type { CallOptions } from "../support/api.js";
import { accountsOf, connect } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { accountWith, nothing, ScriptedConnector, transactionWith } from "../support/scriptedConnector.js";

const institution = new ScriptedConnector();
const platform = usePlatform({ connector: institution });
let member: Member;
let account: Account;

const ids = ["listTransactions", "listTransactionsByMember", "listTransactionsByAccount"] as const;
type Id = (typeof ids)[number];

/** Today is 2026-06-15; the names of the transactions are their dates. */
const days = [
  "2026-06-21",
  "2026-06-20",
  "2026-06-16",
  "2026-06-15",
  "2026-06-14",
  "2026-03-17",
  "2026-03-16",
  "2024-06-15",
];

beforeAll(async () => {
  institution.data = {
    ...nothing,
    accounts: [accountWith()],
    transactions: days.map((day) =>
      transactionWith({ external_id: day, original_description: day, transacted_at: `${day}T23:59:59.999Z` }),
    ),
  };
  member = await connect(platform);
  account = (await accountsOf(platform.api, member))[0] as Account;
});

const call = (id: Id, query: CallOptions["query"] = {}) =>
  platform.api.call(id, {
    path: { user_guid: member.user_guid, member_guid: member.guid, account_guid: account.guid },
    query,
  });
const dates = async (id: Id, query: CallOptions["query"] = {}) => {
  const { transactions, pagination } = (await call(id, query)).body;
  expect(pagination.total_entries).toBe(transactions.length);
  return transactions.map(({ date }: Transaction) => date);
};

describe.each(ids)("%s", (id) => {
  it("without dates: from 90 days back to 5 days ahead", async () => {
    expect(await dates(id)).toEqual(days.slice(1, 6));
  });

  it.each([
    [{ from_date: "2024-06-15" }, days.slice(1)],
    [{ from_date: "2026-06-15" }, days.slice(1, 4)],
    [{ to_date: "2026-06-15" }, days.slice(3, 6)],
    [{ to_date: "2027-01-01" }, days.slice(0, 6)],
    [{ from_date: "2026-03-16", to_date: "2026-06-14" }, days.slice(4, 7)],
    [{ from_date: "2026-06-15", to_date: "2026-06-15" }, ["2026-06-15"]],
    [{ from_date: "2026-06-17", to_date: "2026-06-19" }, []],
    [{ from_date: "0001-01-01", to_date: "9999-12-31" }, days],
    [{ from_date: "2026-06-21" }, []],
    [{ to_date: "2026-03-16" }, []],
  ])("with %j: both days included", async (query, expected) => {
    expect(await dates(id, query)).toEqual(expected);
  });

  it("with dates and pages together", async () => {
    const query = { from_date: "2024-01-01", to_date: "2027-01-01", records_per_page: 10, page: 2 };
    const { body } = await call(id, query);
    expect(body).toEqual({
      transactions: [],
      pagination: { current_page: 2, per_page: 10, total_entries: 8, total_pages: 1 },
    });
  });

  describe("400", () => {
    it.each([
      "2026-02-30",
      "2026-13-01",
      "2026-6-1",
      "20260615",
      "01/02/2026",
      "2026-06-15T00:00:00Z",
      "today",
      "",
      "' or 1=1",
    ])("the date is %j", async (date) => {
      for (const name of ["from_date", "to_date"]) {
        const { status, body } = await call(id, { [name]: date });
        expect([status, body.error?.type]).toEqual([400, "invalid_parameter_error"]);
        expect(body.error.message).toContain(`\`${name}\``);
      }
    });

    it("the range ends before it begins: the message names both days", async () => {
      const { status, body } = await call(id, { from_date: "2026-06-15", to_date: "2026-06-14" });
      expect([status, body.error.type]).toEqual([400, "invalid_parameter_error"]);
      expect(body.error.message).toMatch(/2026-06-15.*2026-06-14/);
    });
  });
});

describe("the window", () => {
  it("moves with the time", async () => {
    await platform.clock.advance({ days: 1 });
    expect(await dates("listTransactions")).toEqual(days.slice(0, 5));
  });
});

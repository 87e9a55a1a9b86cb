import { fields, type Member, type Transaction } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { accountsOf, connect, transactionsOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { accountWith, nothing, ScriptedConnector, transactionWith } from "../support/scriptedConnector.js";

const institution = new ScriptedConnector();
const platform = usePlatform({ connector: institution });
let member: Member;
let transactions: Transaction[] = [];

const told = {
  amount: "35.70",
  check_number_string: "00123",
  currency_code: "CAD",
  is_international: true,
  latitude: -22.90278,
  localized_description: "Épicerie “Chez Amélie” 😀",
  localized_memo: "Merci",
  longitude: -43.2075,
  memo: 'A "memo" \\ with \n everything',
  merchant_category_code: 0,
  original_description: "Amazon.com*MF1S14RN0",
  posted_at: "2026-06-14T11:00:00.000Z",
  status: "POSTED" as const,
  transacted_at: "2026-06-13T23:59:59.999Z",
  type: "DEBIT" as const,
};

beforeAll(async () => {
  institution.data = {
    ...nothing,
    accounts: [accountWith()],
    transactions: [
      transactionWith({ ...told, external_id: "a" }),
      transactionWith({ external_id: "b", transacted_at: null, posted_at: "2026-06-12T00:00:00.000Z" }),
      transactionWith({
        external_id: "c",
        posted_at: null,
        status: "PENDING",
        transacted_at: "2026-06-11T00:00:00.000Z",
      }),
    ],
  };
  member = await connect(platform);
  transactions = await transactionsOf(platform.api, member);
});

const pathOf = ({ user_guid, guid }: Transaction) => ({ user_guid, transaction_guid: guid });
const read = (transaction = transactions[0] as Transaction) =>
  platform.api.call("readTransaction", { path: pathOf(transaction) });

describe("200", () => {
  it("every field as the institution told it, and what the platform made of it", async () => {
    const { status, body, text } = await read();
    const [account] = await accountsOf(platform.api, member);
    expect([status, body.transaction]).toEqual([
      200,
      {
        ...told,
        account_guid: account?.guid,
        amount: 35.7,
        category: "Shopping",
        created_at: "2026-06-15T12:00:00Z",
        date: "2026-06-13",
        description: "Amazon",
        guid: transactions[0]?.guid,
        is_bill_pay: false,
        is_direct_deposit: false,
        is_expense: true,
        is_fee: false,
        is_income: false,
        is_overdraft_fee: false,
        is_payroll_advance: false,
        is_recurring: expect.toSatisfy((flag) => flag === null || flag === false),
        is_subscription: expect.toSatisfy((flag) => flag === null || flag === false),
        member_guid: member.guid,
        member_is_managed_by_user: true,
        merchant_guid: "MCH-f07fcd23-1a18-a1a5-b49b-41d2b1076a69",
        merchant_location_guid: null,
        posted_at: "2026-06-14T11:00:00Z",
        top_level_category: "Shopping",
        transacted_at: "2026-06-13T23:59:59Z",
        updated_at: "2026-06-15T12:00:00Z",
        user_guid: member.user_guid,
      },
    ]);
    const always = Object.keys(fields.Transaction).filter((name) => name !== "id");
    expect(Object.keys(body.transaction).toSorted()).toEqual(always.toSorted());
    expect(text).toContain('"amount":35.70,');
  });

  it("one whose time is not known, and one that is not posted", async () => {
    const [, undated, pending] = transactions;
    expect((await read(undated)).body.transaction).toMatchObject({
      date: "2026-06-12",
      posted_at: "2026-06-12T00:00:00Z",
      status: "POSTED",
      transacted_at: null,
    });
    expect((await read(pending)).body.transaction).toMatchObject({
      date: "2026-06-11",
      posted_at: null,
      status: "PENDING",
      transacted_at: "2026-06-11T00:00:00Z",
    });
  });

  it("as the list shows it", async () => {
    for (const transaction of transactions)
      expect((await read(transaction)).body.transaction).toEqual(transaction);
  });

  it("however old it is", async () => {
    await platform.clock.advance({ days: 400 });
    expect(await transactionsOf(platform.api, member)).toEqual([]);
    expect((await read()).status).toBe(200);
  });
});

describe("404", () => {
  it("the transaction is another user's", async () => {
    const { guid } = await platform.api.createUser();
    const [transaction] = transactions as [Transaction];
    const { status, body } = await read({ ...transaction, user_guid: guid });
    expect([status, body.error.message]).toEqual([404, `There is no transaction "${transaction.guid}".`]);
  });
});

describeCommonRefusals(platform, "readTransaction", async () => ({
  path: pathOf(transactions[0] as Transaction),
}));

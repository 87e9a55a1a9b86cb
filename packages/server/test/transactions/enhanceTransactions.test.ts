import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
const sample = { amount: 11.22, description: "BEER BAR 65000000764SALT LAKE C", id: "12", type: "DEBIT" };
const enhance = (transactions: unknown) =>
  platform.api.call("enhanceTransactions", { body: { transactions } });

describe("200", () => {
  it("the sample of the reference, in its 17 fields", async () => {
    const { status, body } = await enhance([sample]);
    expect(status).toBe(200);
    expect(body).toEqual({
      transactions: [
        {
          amount: 11.22,
          category: "Alcohol & Bars",
          description: "Beer Bar",
          id: "12",
          is_bill_pay: false,
          is_direct_deposit: false,
          is_expense: true,
          is_fee: false,
          is_income: false,
          is_international: null,
          is_overdraft_fee: false,
          is_payroll_advance: false,
          merchant_category_code: null,
          merchant_guid: null,
          merchant_location_guid: null,
          original_description: sample.description,
          type: "DEBIT",
        },
      ],
    });
    expect(Object.keys(body.transactions[0]).length).toBe(17);
  });

  it("null for what was not sent, or was sent as null", async () => {
    const plain = { id: "1", description: "XYZZY" };
    const { body } = await enhance([
      plain,
      { ...plain, amount: null, type: null, merchant_category_code: null },
    ]);
    for (const transaction of body.transactions) {
      expect(transaction).toMatchObject({
        amount: null,
        type: null,
        merchant_category_code: null,
        is_expense: null,
        is_income: null,
        category: "Uncategorized",
      });
    }
  });

  it("the code of the merchant's trade counts, and 0 is none", async () => {
    const { body } = await enhance([
      { id: "1", description: "XYZZY", merchant_category_code: 5411 },
      { id: "2", description: "XYZZY", merchant_category_code: 0 },
    ]);
    expect(body.transactions).toMatchObject([
      { merchant_category_code: 5411, category: "Groceries" },
      { merchant_category_code: 0, category: "Uncategorized" },
    ]);
  });

  it("a merchant and its location, which can be read", async () => {
    const { body } = await enhance([{ id: "1", description: "STARBUCKS STORE 12345 BOISE ID" }]);
    const [{ merchant_guid, merchant_location_guid }] = body.transactions;
    const { merchant } = (await platform.api.call("readMerchant", { path: { merchant_guid } })).body;
    expect(merchant.name).toBe("Starbucks");
    const location = await platform.api.call("readMerchantLocation", { path: { merchant_location_guid } });
    expect(location.body.merchant_location).toMatchObject({ merchant_guid, city: "Boise" });
  });

  it("a hundred, in the order in which they were sent, the same twice", async () => {
    const sent = Array.from({ length: 100 }, (_, n) => ({ ...sample, id: `${99 - n}` }));
    const { body } = await enhance(sent);
    expect(body.transactions.map(({ id }: { id: string }) => id)).toEqual(sent.map(({ id }) => id));
    expect((await enhance(sent)).body).toEqual(body);
  });
});

describe("400", () => {
  it.each([
    ["none", [], "`transactions`"],
    ["a hundred and one", Array.from({ length: 101 }, () => sample), "`transactions`"],
    ["no id", [{ description: "a" }], "`transactions[0].id`"],
    ["no description", [{ id: "1" }], "`transactions[0].description`"],
    ["an empty description", [{ ...sample, description: "" }], "`transactions[0].description`"],
    ["an amount that is a text", [{ ...sample, amount: "11.22" }], "`transactions[0].amount`"],
    ["a type that there is not", [{ ...sample, type: "debit" }], "`transactions[0].type`"],
    [
      "a code that is too large",
      [{ ...sample, merchant_category_code: 10000 }],
      "`transactions[0].merchant_category_code`",
    ],
    ["one wrong transaction among good ones", [sample, { ...sample, id: 12 }], "`transactions[1].id`"],
  ])("%s", async (_, transactions, word) => {
    expectError(await enhance(transactions), 400, "invalid_body_error", word);
  });
});

describeCommonRefusals(platform, "enhanceTransactions", async () => ({ body: { transactions: [sample] } }));

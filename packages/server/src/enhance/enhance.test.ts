import { describe, expect, it } from "vitest";
import { DEFAULT_CATEGORIES } from "../reference/categories.js";
import { enhance } from "./index.js";
import { KEYWORDS } from "./keywords.js";

describe("enhance", () => {
  it("answers the sample of the reference", () => {
    expect(
      enhance({ description: "BEER BAR 65000000764SALT LAKE C", amount: "11.22", type: "DEBIT" }),
    ).toEqual({
      description: "Beer Bar",
      category: "Alcohol & Bars",
      merchant_guid: null,
      merchant_location_guid: null,
      is_bill_pay: false,
      is_direct_deposit: false,
      is_expense: true,
      is_fee: false,
      is_income: false,
      is_international: null,
      is_overdraft_fee: false,
      is_payroll_advance: false,
      is_recurring: null,
      is_subscription: null,
    });
  });

  it.each([
    ["Amazon.com*MF1S14RN0", "Amazon", "MCH-f07fcd23-1a18-a1a5-b49b-41d2b1076a69", "Shopping"],
    ["Verizon Wireless", "Verizon", "MCH-a5252ab5-56bc-a0ea-7d89-e598a4d5ec0e", "Mobile Phone"],
    ["1-800 CONTACTS 9014361170", "1-800 Contacts", "MCH-ad6d3405-ec03-721d-b0ca-eeceeebcb8b5", "Eyecare"],
  ])("knows the merchant of %j", (original, description, merchant_guid, category) => {
    expect(enhance({ description: original, type: "DEBIT" })).toMatchObject({
      description,
      merchant_guid,
      category,
    });
  });

  it("takes the merchant that stands first, and of several there the longest", () => {
    expect(enhance({ description: "DOORDASH*BURGER KING 12" }).description).toBe("DoorDash");
    expect(enhance({ description: "AMAZON PRIME*2K4" })).toMatchObject({
      description: "Amazon Prime",
      is_subscription: true,
    });
  });

  it("finds whole words alone", () => {
    expect(enhance({ description: "UBERLANDIA 5" }).merchant_guid).toBeNull();
    expect(enhance({ description: "BARISTA SCHOOL" }).category).toBe("Uncategorized");
  });

  it("names the location that a description names", () => {
    const inBoise = enhance({ description: "STARBUCKS STORE 12345 BOISE ID" });
    expect(inBoise.merchant_location_guid).toBe("MCL-5da0ab24-a479-467d-bd3e-d4697c3e1821");
    expect(enhance({ description: "STARBUCKS STORE 12345 RENO NV" }).merchant_location_guid).toBeNull();
  });

  it("asks the merchant category code last", () => {
    expect(enhance({ description: "XYZZY", merchant_category_code: 5411 }).category).toBe("Groceries");
    expect(enhance({ description: "XYZZY", merchant_category_code: 3002 }).category).toBe("Air Travel");
    expect(enhance({ description: "XYZZY", merchant_category_code: 0 }).category).toBe("Uncategorized");
    expect(enhance({ description: "XYZZY PHARMACY", merchant_category_code: 5411 }).category).toBe(
      "Pharmacy",
    );
  });

  it("tells a refund from a purchase", () => {
    const refund = { description: "AMAZON.COM REFUND 361556" };
    expect(enhance({ ...refund, type: "CREDIT" })).toMatchObject({
      category: "Returned Purchase",
      description: "Amazon",
    });
    expect(enhance({ ...refund, type: "DEBIT" })).toMatchObject({ category: "Shopping" });
  });

  it.each([
    ["ACME PAYROLL DIR DEP 1", "CREDIT", { is_direct_deposit: true, is_income: true, is_expense: false }],
    ["Payroll", "CREDIT", { is_direct_deposit: false, is_income: true, description: "Paycheck" }],
    ["OVERDRAFT FEE", "DEBIT", { is_fee: true, is_overdraft_fee: true, category: "Banking Fee" }],
    ["NON-NETWORK ATM FEE", "DEBIT", { is_fee: true, is_overdraft_fee: false, category: "ATM Fee" }],
    [
      "CITY WATER UTILITY BILL PAY 908846",
      "DEBIT",
      { is_bill_pay: true, is_recurring: true, is_expense: true },
    ],
    ["PAYROLL ADVANCE 12", "CREDIT", { is_payroll_advance: true, is_income: false }],
    ["NETFLIX.COM", "DEBIT", { is_subscription: true, is_recurring: true }],
    ["TARGET 12", "DEBIT", { is_subscription: false, is_recurring: false }],
    ["ONLINE TRANSFER TO SAVINGS", "DEBIT", { is_expense: false, category: "Transfer" }],
  ] as const)("sees what %j (%s) is", (description, type, flags) => {
    expect(enhance({ description, type })).toMatchObject(flags);
  });

  it("does not guess expense or income without a direction", () => {
    expect(enhance({ description: "TARGET 12" })).toMatchObject({ is_expense: null, is_income: null });
  });

  it("knows only default categories", () => {
    const names = new Set(DEFAULT_CATEGORIES.map(({ name }) => name));
    expect(KEYWORDS.filter(({ category }) => !names.has(category))).toEqual([]);
  });
});

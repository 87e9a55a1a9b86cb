import { describe, expect, it } from "vitest";
import {
  DEFAULT_CATEGORIES,
  defaultCategoryNamed,
  defaultCategoryWithGuid,
  topLevelOf,
} from "./categories.js";

describe("the default categories", () => {
  it("are 119, each with a name and a guid of its own", () => {
    expect(DEFAULT_CATEGORIES).toHaveLength(119);
    expect(new Set(DEFAULT_CATEGORIES.map(({ name }) => name)).size).toBe(119);
    expect(new Set(DEFAULT_CATEGORIES.map(({ guid }) => guid)).size).toBe(119);
  });

  it("begin as the reference prints them", () => {
    const parent_guid = "CAT-7829f71c-2e8c-afa5-2f55-fa3634b89874";
    expect(DEFAULT_CATEGORIES.slice(0, 3)).toEqual([
      { guid: parent_guid, name: "Auto & Transport", parent_guid: null, is_income: false },
      {
        guid: "CAT-de7c2dc7-90e6-85a2-6509-5ec10942e887",
        name: "Auto Insurance",
        parent_guid,
        is_income: false,
      },
      {
        guid: "CAT-cb93691a-684d-b326-4c32-f8abaecfde90",
        name: "Auto Payment",
        parent_guid,
        is_income: false,
      },
    ]);
  });

  it.each([
    ["Shopping", "CAT-aad51b46-d6f7-3da5-fd6e-492328b3023f"],
    ["Groceries", "CAT-b1de2a04-db08-b6ed-f6fe-ca2f5b11c2d0"],
    ["Coffee Shops", "CAT-93ebd80b-4801-cf52-e844-91594ed4c217"],
  ])("have %s under the guid of the samples", (name, guid) => {
    expect(defaultCategoryNamed(name)?.guid).toBe(guid);
    expect(defaultCategoryWithGuid(guid)?.name).toBe(name);
  });

  it("have one level of children, whose parents are listed", () => {
    const tops = new Set(
      DEFAULT_CATEGORIES.filter((one) => one.parent_guid === null).map(({ guid }) => guid),
    );
    expect(tops.size).toBe(21);
    expect(
      DEFAULT_CATEGORIES.filter(({ parent_guid }) => parent_guid !== null && !tops.has(parent_guid)),
    ).toEqual([]);
  });

  it("are income in one branch alone", () => {
    const income = DEFAULT_CATEGORIES.filter(({ is_income }) => is_income).map(({ name }) => name);
    expect(income).toEqual([
      "Income",
      "Bonus",
      "Interest Income",
      "Paycheck",
      "Reimbursement",
      "Rental Income",
      "Returned Purchase",
    ]);
  });

  it("hold what only one of the printed trees has", () => {
    expect(topLevelOf("Returned Purchase")).toBe("Income");
    expect(topLevelOf("Electronics & Software")).toBe("Shopping");
  });

  it("know the top of a branch", () => {
    expect(topLevelOf("Mobile Phone")).toBe("Bills & Utilities");
    expect(topLevelOf("Travel")).toBe("Travel");
    expect(() => topLevelOf("Nonsense")).toThrow("Not a default category: Nonsense");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../calendar.js";
import { money, paginate, ROWS_ON_FIRST_PAGE, ROWS_ON_OTHERS, sheetOf } from "./pages.js";

const STATEMENT = {
  month: "2026-02",
  first: dayOf("2026-02-01"),
  last: dayOf("2026-02-28"),
  opening: 100_000,
  lines: [
    { day: dayOf("2026-02-03"), description: "PAYROLL", change: 306_291, balance: 406_291 },
    { day: dayOf("2026-02-14"), description: "FLOWERS", change: -5_000, balance: 401_291 },
  ],
  credits: 306_291,
  debits: 5_000,
  closing: 401_291,
};

const HEADING = {
  institution: "MX Bank",
  holders: ["Donnie Darko", "Susan Darko"],
  account: "Savings",
  number: "4598",
  side: "asset" as const,
};

describe("the sheet of a statement", () => {
  it("says everything that is printed", () => {
    expect(sheetOf(STATEMENT, HEADING)).toEqual({
      title: "Savings, February 2026",
      institution: "MX Bank",
      particulars: [
        { label: "Account holder", text: "Donnie Darko and Susan Darko" },
        { label: "Account", text: "Savings" },
        { label: "Account number", text: "•••• 4598" },
        { label: "Period", text: "February 1, 2026 to February 28, 2026" },
      ],
      sums: [
        { label: "Opening balance", text: "1,000.00" },
        { label: "Deposits and credits", text: "3,062.91" },
        { label: "Withdrawals and debits", text: "50.00" },
        { label: "Closing balance", text: "4,012.91" },
      ],
      pages: [
        [
          { date: "Feb 1", description: "Opening balance", amount: "", balance: "1,000.00" },
          { date: "Feb 3", description: "PAYROLL", amount: "3,062.91", balance: "4,062.91" },
          { date: "Feb 14", description: "FLOWERS", amount: "-50.00", balance: "4,012.91" },
          { date: "Feb 28", description: "Closing balance", amount: "", balance: "4,012.91" },
        ],
      ],
    });
  });

  it("speaks of payments and charges where money is owed", () => {
    const { sums } = sheetOf(STATEMENT, { ...HEADING, side: "debt" });
    expect(sums.map(({ label }) => label)).toEqual([
      "Opening balance",
      "Payments and credits",
      "Charges and debits",
      "Closing balance",
    ]);
  });
});

describe("the pages", () => {
  it("hold all rows in order, and as few as can be", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 200 }), (rows) => {
        const pages = paginate(rows);
        const [first = [], ...others] = pages;
        expect(pages.flat()).toEqual(rows);
        expect(first.length).toBe(Math.min(rows.length, ROWS_ON_FIRST_PAGE));
        others.slice(0, -1).forEach((page) => {
          expect(page.length).toBe(ROWS_ON_OTHERS);
        });
        for (const page of others) expect(page.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("money", () => {
  it.each([
    [0, "0.00"],
    [-5, "-0.05"],
    [99_999, "999.99"],
    [100_000, "1,000.00"],
    [-123_456_789, "-1,234,567.89"],
    [-12_345, "-123.45"],
  ])("%i is %s", (cents, text) => {
    expect(money(cents)).toBe(text);
  });
});

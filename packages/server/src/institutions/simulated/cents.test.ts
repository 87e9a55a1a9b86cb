import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalOf, monthlyInterest, percentOf, sharesOf } from "./cents.js";

describe("decimalOf", () => {
  it.each([
    [187_299, "1872.99"],
    [0, "0.00"],
    [5, "0.05"],
    [-5, "-0.05"],
    [-5_227, "-52.27"],
    [100, "1.00"],
  ])("writes %i as %s", (cents, decimal) => {
    expect(decimalOf(cents)).toBe(decimal);
  });

  it("loses nothing", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (cents) => {
        const decimal = decimalOf(cents);
        expect(decimal).toMatch(/^-?\d+\.\d\d$/);
        expect(Number(decimal.replace(".", ""))).toBe(cents);
      }),
    );
  });

  it.each([0.5, Number.NaN, 2 ** 53])("refuses %d", (cents) => {
    expect(() => decimalOf(cents)).toThrow("Not whole cents");
  });
});

describe("sharesOf", () => {
  it.each([
    [37_000, "37.000"],
    [5, "0.005"],
    [0, "0.000"],
    [1_234_567, "1234.567"],
  ])("writes %i as %s", (thousandths, decimal) => {
    expect(sharesOf(thousandths)).toBe(decimal);
  });
});

describe("rates", () => {
  it("are hundredths of a percent", () => {
    expect(percentOf(425)).toBe("4.25");
    expect(monthlyInterest(1_000_000, 425)).toBe(3_541);
    expect(monthlyInterest(-1_000_000, 425)).toBe(0);
  });
});

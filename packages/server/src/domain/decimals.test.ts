import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { negated, sumOf } from "./decimals.js";

/** A decimal with its value in millionths. */
const decimals = fc
  .record({
    sign: fc.constantFrom("", "-"),
    whole: fc.bigInt(0n, 10n ** 30n),
    fraction: fc.stringMatching(/^\d{0,6}$/),
  })
  .map(({ sign, whole, fraction }) => ({
    text: `${sign}${whole}${fraction && `.${fraction}`}`,
    millionths: BigInt(`${sign}${whole}${fraction.padEnd(6, "0")}`),
  }));

const millionths = (decimal: string) => {
  const [whole = "", fraction = ""] = decimal.split(".");
  return BigInt(`${whole}${fraction.padEnd(6, "0")}`);
};

describe("a sum of decimals", () => {
  it.each([
    [[], "0"],
    [["1872.99"], "1872.99"],
    [["0.1", "0.2"], "0.3"],
    [["1.5", "-0.25"], "1.25"],
    [["-1.50", "1.5"], "0.00"],
    [["0.05", "-0.10"], "-0.05"],
    [["9007199254740993.01", "0.01"], "9007199254740993.02"],
    [["-0", "-0.00"], "0.00"],
    [["7", "8"], "15"],
  ])("of %j is %s", (parts, sum) => {
    expect(sumOf(...parts)).toBe(sum);
  });

  it("is exact, has as many places as the longest, and no sign on nothing", () => {
    fc.assert(
      fc.property(fc.array(decimals, { minLength: 1 }), (parts) => {
        const sum = sumOf(...parts.map(({ text }) => text));
        expect(millionths(sum)).toBe(parts.reduce((total, part) => total + part.millionths, 0n));
        const places = (text: string) => text.split(".")[1]?.length ?? 0;
        expect(places(sum)).toBe(Math.max(...parts.map(({ text }) => places(text))));
        expect(sum).toMatch(/^(-(?!0+(\.0+)?$))?(0|[1-9]\d*)(\.\d+)?$/);
      }),
    );
  });

  it.each(["", "1e3", "1.", ".5", "+1", " 1", "NaN", "1,000.00", "--1"])("is not made of %j", (text) => {
    expect(() => sumOf("1", text)).toThrow(new RangeError(`Not a decimal: ${text}`));
  });
});

describe("a negated decimal", () => {
  it("takes away what was added, to the same digits", () => {
    fc.assert(
      fc.property(decimals, decimals, ({ text: one }, { text: other }) => {
        expect(millionths(sumOf(one, other, negated(other)))).toBe(millionths(sumOf(one)));
      }),
    );
    expect(["1.50", "-1.50", "0.00"].map(negated)).toEqual(["-1.50", "1.50", "0.00"]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../catalogue.js";
import { checkDigitOf, isRoutingNumber, routingNumberOf } from "./routing.js";

const eightDigits = fc.integer({ min: 0, max: 99_999_999 }).map((number) => String(number).padStart(8, "0"));
const places = fc.nat({ max: 8 });

describe("a routing number", () => {
  it.each(["021000021", "011401533", "091000019", "000000000"])("may be %s", (number) => {
    expect(isRoutingNumber(number)).toBe(true);
  });

  it.each(["021000022", "201000021", "68899990000000", "02100002", "0210000210", "02100002a", ""])(
    "is not %j",
    (number) => {
      expect(isRoutingNumber(number)).toBe(false);
    },
  );

  it("is any eight digits and their check digit, weighted to a multiple of ten", () => {
    fc.assert(
      fc.property(eightDigits, (digits) => {
        const number = `${digits}${checkDigitOf(digits)}`;
        const sum = (...at: number[]) => at.reduce((total, one) => total + Number(number[one]), 0);
        expect(isRoutingNumber(number)).toBe(true);
        expect((3 * sum(0, 3, 6) + 7 * sum(1, 4, 7) + sum(2, 5, 8)) % 10).toBe(0);
      }),
    );
  });

  it("is none any more with one digit changed", () => {
    fc.assert(
      fc.property(eightDigits, places, fc.integer({ min: 1, max: 9 }), (digits, at, more) => {
        const number = [...`${digits}${checkDigitOf(digits)}`];
        number[at] = String((Number(number[at]) + more) % 10);
        expect(isRoutingNumber(number.join(""))).toBe(false);
      }),
    );
  });

  it("belongs to one institution, and always the same", () => {
    const numbers = CATALOGUE.map(({ code }) => routingNumberOf(code));
    expect(new Set(numbers).size).toBe(CATALOGUE.length);
    expect(numbers.filter((number) => !isRoutingNumber(number))).toEqual([]);
    expect(routingNumberOf("mxbank")).toMatchInlineSnapshot(`"680664455"`);
  });

  it("is made of any code", () => {
    fc.assert(fc.property(fc.string(), (code) => isRoutingNumber(routingNumberOf(code))));
  });
});

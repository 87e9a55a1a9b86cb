import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_CATEGORIES } from "./categories.js";
import { MERCHANT_CATEGORIES, merchantCategoryOf } from "./merchantCategoryCodes.js";

describe("merchant category codes", () => {
  it("are the 296 of the reference, each once, each with a default category", () => {
    const names = new Set(DEFAULT_CATEGORIES.map(({ name }) => name));
    expect(MERCHANT_CATEGORIES).toHaveLength(296);
    expect(new Set(MERCHANT_CATEGORIES.map(({ code }) => code)).size).toBe(296);
    expect(MERCHANT_CATEGORIES.filter(({ category }) => !names.has(category))).toEqual([]);
  });

  it.each([
    [742, "Veterinary"],
    [5045, "Electronics & Software"],
    [5200, "Home"],
    [5813, "Alcohol & Bars"],
    [6513, "Mortgage & Rent"],
    [9950, "Business Services"],
  ])("say that %i is %s", (code, category) => {
    expect(merchantCategoryOf(code)?.category).toBe(category);
  });

  it.each([
    ["Air Travel", 3000, 3301],
    ["Rental Car & Taxi", 3351, 3441],
    ["Hotel", 3501, 3836],
  ])("are %s from %i to %i and not beside it", (category, first, last) => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (code) => {
        expect(merchantCategoryOf(code)?.category).toBe(category);
      }),
    );
    expect(merchantCategoryOf(first - 1)).toBeUndefined();
    expect(merchantCategoryOf(last + 1)).toBeUndefined();
  });

  it.each([0, -1, 1, 3000.5, 5412, 99_999, null, undefined])("say nothing of %s", (code) => {
    expect(merchantCategoryOf(code)).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanse, wordsOf } from "./cleanse.js";

describe("cleanse", () => {
  it.each([
    ["BEER BAR 65000000764SALT LAKE C", "Beer Bar"],
    ["SQ *GOLDEN LOTUS THAI KITCHEN #8470 BOISE ID", "Golden Lotus Thai Kitchen"],
    ["POS PURCHASE 11/21 ACE HARDWARE #12", "Ace Hardware"],
    ["IRS TREAS 310 TAX REF", "IRS Treas 310 Tax Ref"],
    ["XYZZY LLC 800-555-1212", "Xyzzy LLC"],
    ["credit card payment", "Credit Card Payment"],
    ["Ronald McDonald House", "Ronald McDonald House"],
    ["  two   spaces ", "Two Spaces"],
    ["CAFÉ ÉTOILE", "Café Étoile"],
    ["12345", "12345"],
    ["POS", "Pos"],
  ])("makes of %j %j", (description, cleansed) => {
    expect(cleanse(description)).toBe(cleansed);
  });

  it("leaves nothing empty that says anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (description) => {
        expect(cleanse(description) === "").toBe(description.trim() === "");
      }),
    );
  });

  it("takes no longer than a blink for a very long description", () => {
    const started = performance.now();
    cleanse("POS ".repeat(50_000));
    cleanse("# ".repeat(50_000));
    cleanse(`${"-".repeat(100_000)}x${"-".repeat(100_000)}x`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("wordsOf", () => {
  it.each([
    ["Trader Joe's #12", " TRADER JOES 12 "],
    ["AT&T*BILL", " AT AND T BILL "],
    ["BAR 65000000764SALT", " BAR 65000000764 SALT "],
    ["Café, étoile", " CAFÉ ÉTOILE "],
  ])("makes of %j %j", (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });
});

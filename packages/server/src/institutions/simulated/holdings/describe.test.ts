import type { HoldingSubtype, HoldingType } from "@mxkit/api/v20111101";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeAccount } from "../accounts/describe.js";
import { DAY, dateOf, dayOf } from "../calendar.js";
import { ledgerOf } from "../ledger.js";
import { describeHoldings } from "./describe.js";
import { POSITIONS } from "./positions.js";

const seeds = fc.uuid({ version: 7 }).map((uuid) => `MBR-${uuid}`);
const anchors = fc.integer({ min: dayOf("2015-01-01"), max: dayOf("2035-12-31") }).map(dateOf);

const ledger = (seed = "MBR-1", anchor = "2026-11-21", days = 0) =>
  ledgerOf({ seed, anchor, now: new Date((dayOf(anchor) + days) * DAY + DAY / 2) });

const cents = (decimal: string | null) => Number((decimal ?? "0").replace(".", ""));

const TYPES: Record<HoldingType, true> = {
  UNKNOWN_TYPE: true,
  EQUITY: true,
  EXCHANGE_TRADED_FUND: true,
  MONEY_MARKET: true,
  MUTUAL_FUND: true,
  HEDGE_FUND: true,
  ANNUITY: true,
  UNIT_INVESTMENT_TRUST: true,
  CASH: true,
  FIXED_INCOME: true,
  OPTIONS: true,
  ALTERNATIVE_INVESTMENTS: true,
  CERTIFICATE_OF_DEPOSIT: true,
  LOAN: true,
};

const PARENTS: Record<Exclude<HoldingSubtype, "UNKNOWN_SUBTYPE">, HoldingType> = {
  AMERICAN_DEPOSITARY_RECEIPT: "EQUITY",
  STABLE_VALUE_FUND: "MONEY_MARKET",
  SEPARATE_ACCOUNT: "MUTUAL_FUND",
  SEGREGATED_FUND: "MUTUAL_FUND",
  LABOUR_SPONSORED_INVESTMENT: "MUTUAL_FUND",
  COLLECTIVE_INVESTMENT_TRUST: "MUTUAL_FUND",
  COLLEGE_SAVINGS: "MUTUAL_FUND",
  INCOME_TRUST: "MUTUAL_FUND",
  MUNICIPAL_BOND: "FIXED_INCOME",
  CORPORATE_BOND: "FIXED_INCOME",
  TREASURY_SECURITY: "FIXED_INCOME",
  AGENCY_SECURITY: "FIXED_INCOME",
  MORTGAGE_BACKED_BOND: "FIXED_INCOME",
  INTERNATIONAL_BOND: "FIXED_INCOME",
  EMPLOYEE_STOCK_OPTIONS: "OPTIONS",
  RESTRICTED_STOCK_UNITS: "OPTIONS",
  RESTRICTED_STOCK: "OPTIONS",
  STOCK_APPRECIATION_RIGHT: "OPTIONS",
  LIMITED_PARTNERSHIP_UNITS: "ALTERNATIVE_INVESTMENTS",
  STRUCTURED_PRODUCT: "ALTERNATIVE_INVESTMENTS",
  GUARANTEED_INVESTMENT_CERTIFICATE: "CERTIFICATE_OF_DEPOSIT",
};

describe("the holdings of an account", () => {
  it("add up to what the account says it holds, whenever it is asked", () => {
    fc.assert(
      fc.property(seeds, anchors, fc.integer({ min: -800, max: 1_000 }), (seed, anchor, days) => {
        const asked = ledger(seed, anchor, days);
        const holdings = describeHoldings(asked);
        for (const account of asked.accounts) {
          const { external_id, holdings_value } = describeAccount(account, asked, seed);
          const own = holdings.filter((one) => one.account_external_id === external_id);
          const value = own.reduce((sum, { market_value }) => sum + cents(market_value), 0);
          expect([external_id, value]).toEqual([external_id, cents(holdings_value)]);
        }
        for (const { market_value } of holdings) expect(cents(market_value ?? "1.00")).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  it("are in the four investment accounts, several in each", () => {
    const count = (account: string) =>
      describeHoldings(ledger()).filter((one) => one.account_external_id === account).length;
    expect(Object.keys(POSITIONS).map((account) => [account, count(account)])).toEqual([
      ["brokerage", 25],
      ["ira", 7],
      ["401k", 6],
      ["hsa", 2],
    ]);
  });

  it("grow by what is paid in", () => {
    const value = (days: number, id: string) =>
      cents(
        describeHoldings(ledger("MBR-1", "2026-11-21", days)).find(({ external_id }) => external_id === id)
          ?.market_value ?? null,
      );
    expect(value(60, "401k-target")).toBeGreaterThan(value(0, "401k-target"));
    expect(value(60, "401k-cash")).toBe(value(0, "401k-cash"));
  });
});

describe("a holding", () => {
  const holdings = describeHoldings(ledger());
  const holding = (id: string) => holdings.find(({ external_id }) => external_id === id);

  it("reads as the reference prints it", () => {
    expect(holding("brokerage-pypl")).toEqual({
      external_id: "brokerage-pypl",
      account_external_id: "brokerage",
      cost_basis: null,
      currency_code: "USD",
      cusip: "70450Y103",
      daily_change: null,
      description: "PayPal Holdings Inc.",
      holding_subtype: "UNKNOWN_SUBTYPE",
      holding_type: "EQUITY",
      id: "holding-pypl",
      market_value: "2530.80",
      metadata: null,
      purchase_price: "26.00",
      shares: "37.000",
      symbol: "PYPL",
    });
    expect(holding("brokerage-aal")).toMatchObject({ symbol: "AAL", cusip: "99UBAYWG0", shares: "31.000" });
    expect(holding("brokerage-ebay")).toMatchObject({
      symbol: "EBAY",
      cusip: "278642103",
      cost_basis: "288.00",
    });
  });

  it("that is not vested has shares and no value", () => {
    expect(holding("brokerage-stock-units")).toMatchObject({ shares: "120.000", market_value: null });
  });

  it("of a fund has as many thousandths of a share as its value pays for", () => {
    for (const [account, positions] of Object.entries(POSITIONS)) {
      for (const { key, amount } of positions) {
        if (!("part" in amount) || amount.price === undefined) continue;
        const { market_value, shares } = holding(`${account}-${key}`) ?? {};
        const bought = cents(shares ?? null) * amount.price;
        const value = cents(market_value ?? null) * 1_000;
        expect(value - bought).toBeGreaterThanOrEqual(0);
        expect(value - bought).toBeLessThan(amount.price);
      }
    }
  });

  it("is of every type and subtype, each under its parent", () => {
    expect(new Set(holdings.map((one) => one.holding_type))).toEqual(new Set(Object.keys(TYPES)));
    expect(new Set(holdings.map((one) => one.holding_subtype))).toEqual(
      new Set(["UNKNOWN_SUBTYPE", ...Object.keys(PARENTS)]),
    );
    for (const { holding_type, holding_subtype } of holdings) {
      if (holding_subtype === "UNKNOWN_SUBTYPE") continue;
      expect([holding_subtype, PARENTS[holding_subtype as keyof typeof PARENTS]]).toEqual([
        holding_subtype,
        holding_type,
      ]);
    }
  });

  it("has a name of its own, and a CUSIP number that is right", () => {
    expect(new Set(holdings.map(({ external_id }) => external_id)).size).toBe(holdings.length);
    for (const { cusip } of holdings) {
      if (cusip !== null) expect([cusip, checkDigit(cusip.slice(0, 8))]).toEqual([cusip, cusip.slice(8)]);
    }
  });
});

/** Every second character counts twice, letters as 10 to 35; the digits of all add up, with this one, to a multiple of ten. */
function checkDigit(characters: string): string {
  const sum = [...characters].reduce((total, character, at) => {
    const value = Number.parseInt(character, 36) * (1 + (at % 2));
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

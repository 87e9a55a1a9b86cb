import type { HoldingSubtype, HoldingType } from "@mxkit/api/v20250224";
import type { AccountKey } from "../plan.js";

/** Something that an account holds; money in cents, prices for one share. */
export interface Position {
  /** Names the position within its account. */
  key: string;
  type: HoldingType;
  /** `UNKNOWN_SUBTYPE` by default. */
  subtype?: HoldingSubtype;
  amount: Amount;
  symbol?: string;
  cusip?: string;
  description?: string;
  /** What a share was bought at. */
  bought?: number;
  /** What the institution says of the price since the day before. It moves nothing: prices stand still. */
  change?: number;
  basisUnknown?: true;
  currencyUnknown?: true;
}

/**
 * How much of it there is: so many shares; a part of whatever the account's other positions leave, which is how contributions and
 * fees are spread; a value without shares; or shares that are worth nothing yet.
 */
export type Amount =
  | { shares: number; price: number }
  | { part: number; price?: number }
  | { value: number }
  | { unvested: number };

/** Every type and every subtype occurs. At least one position of an account is a part, so that the values always add up. */
export const POSITIONS: Partial<Record<AccountKey, readonly Position[]>> = {
  brokerage: [
    {
      key: "pypl",
      type: "EQUITY",
      amount: { shares: 37, price: 6_840 },
      symbol: "PYPL",
      cusip: "70450Y103",
      description: "PayPal Holdings Inc.",
      bought: 2_600,
      basisUnknown: true,
    },
    {
      key: "aal",
      type: "EQUITY",
      amount: { shares: 31, price: 1_405 },
      symbol: "AAL",
      cusip: "99UBAYWG0",
      description: "American Airlines Group Inc.",
      bought: 6_000,
      basisUnknown: true,
    },
    {
      key: "ebay",
      type: "EQUITY",
      amount: { shares: 12, price: 6_215 },
      symbol: "EBAY",
      cusip: "278642103",
      description: "eBay Inc.",
      bought: 2_400,
      change: 37,
    },
    {
      key: "nvo",
      type: "EQUITY",
      subtype: "AMERICAN_DEPOSITARY_RECEIPT",
      amount: { shares: 25, price: 8_812 },
      symbol: "NVO",
      cusip: "670100205",
      description: "Novo Nordisk A/S ADR",
      bought: 7_130,
      change: -94,
    },
    {
      key: "spy",
      type: "EXCHANGE_TRADED_FUND",
      amount: { shares: 6, price: 54_120 },
      symbol: "SPY",
      cusip: "78462F103",
      description: "SPDR S&P 500 ETF Trust",
      bought: 40_210,
      change: 235,
    },
    {
      key: "vti",
      type: "EXCHANGE_TRADED_FUND",
      amount: { part: 3, price: 26_815 },
      symbol: "VTI",
      cusip: "922908769",
      description: "Vanguard Total Stock Market ETF",
      bought: 20_140,
      change: 118,
    },
    {
      key: "bnd",
      type: "EXCHANGE_TRADED_FUND",
      amount: { part: 2, price: 7_260 },
      symbol: "BND",
      cusip: "921937835",
      description: "Vanguard Total Bond Market ETF",
      bought: 7_825,
      change: -5,
    },
    {
      key: "municipal",
      type: "FIXED_INCOME",
      subtype: "MUNICIPAL_BOND",
      amount: { shares: 3, price: 101_250 },
      cusip: "795681KQ7",
      description: "Salt Lake County UT General Obligation 4.00%",
      bought: 100_000,
    },
    {
      key: "corporate",
      type: "FIXED_INCOME",
      subtype: "CORPORATE_BOND",
      amount: { shares: 3, price: 98_730 },
      cusip: "254687FL5",
      description: "Walt Disney Co. Note 2.00%",
      bought: 96_510,
    },
    {
      key: "treasury",
      type: "FIXED_INCOME",
      subtype: "TREASURY_SECURITY",
      amount: { shares: 3, price: 99_620 },
      cusip: "91282CJZ5",
      description: "United States Treasury Note 4.00%",
      bought: 99_050,
      change: 31,
    },
    {
      key: "agency",
      type: "FIXED_INCOME",
      subtype: "AGENCY_SECURITY",
      amount: { shares: 1, price: 100_110 },
      cusip: "3130AXB31",
      description: "Federal Home Loan Banks 4.63%",
    },
    {
      key: "mortgages",
      type: "FIXED_INCOME",
      subtype: "MORTGAGE_BACKED_BOND",
      amount: { shares: 1, price: 94_025 },
      cusip: "36179TF67",
      description: "Ginnie Mae II Pool 3.50%",
    },
    {
      key: "international",
      type: "FIXED_INCOME",
      subtype: "INTERNATIONAL_BOND",
      amount: { shares: 1, price: 97_840 },
      cusip: "135087Q98",
      description: "Government of Canada 3.25%",
    },
    {
      key: "call",
      type: "OPTIONS",
      amount: { shares: 2, price: 31_500 },
      description: "PYPL call, strike price 80.00",
      bought: 21_000,
      change: -1_200,
    },
    {
      key: "employee-options",
      type: "OPTIONS",
      subtype: "EMPLOYEE_STOCK_OPTIONS",
      amount: { unvested: 400 },
      description: "Employee stock options, not vested",
    },
    {
      key: "stock-units",
      type: "OPTIONS",
      subtype: "RESTRICTED_STOCK_UNITS",
      amount: { unvested: 120 },
      description: "Restricted stock units, not vested",
    },
    {
      key: "restricted-stock",
      type: "OPTIONS",
      subtype: "RESTRICTED_STOCK",
      amount: { shares: 10, price: 4_260 },
      description: "Restricted stock",
      bought: 0,
    },
    {
      key: "appreciation-rights",
      type: "OPTIONS",
      subtype: "STOCK_APPRECIATION_RIGHT",
      amount: { unvested: 75 },
      description: "Stock appreciation rights, not vested",
    },
    {
      key: "partnership",
      type: "ALTERNATIVE_INVESTMENTS",
      subtype: "LIMITED_PARTNERSHIP_UNITS",
      amount: { shares: 40, price: 3_120 },
      symbol: "EPD",
      cusip: "293792107",
      description: "Enterprise Products Partners LP",
      bought: 2_485,
      basisUnknown: true,
    },
    {
      key: "structured-note",
      type: "ALTERNATIVE_INVESTMENTS",
      subtype: "STRUCTURED_PRODUCT",
      amount: { value: 100_000 },
      description: "Buffered index note",
    },
    {
      key: "hedge-fund",
      type: "HEDGE_FUND",
      amount: { value: 250_000 },
      description: "Long/short equity fund, class B",
    },
    {
      key: "trust",
      type: "UNIT_INVESTMENT_TRUST",
      amount: { shares: 20, price: 1_055 },
      description: "Dividend strategy portfolio, series 48",
      bought: 1_000,
    },
    {
      key: "income-trust",
      type: "MUTUAL_FUND",
      subtype: "INCOME_TRUST",
      amount: { shares: 30, price: 1_875 },
      description: "Real estate income trust",
      bought: 1_912,
    },
    {
      key: "college",
      type: "MUTUAL_FUND",
      subtype: "COLLEGE_SAVINGS",
      amount: { shares: 50, price: 1_540 },
      description: "College savings portfolio, moderate",
      bought: 1_230,
    },
    {
      key: "unlisted",
      type: "UNKNOWN_TYPE",
      amount: { value: 12_500 },
      currencyUnknown: true,
    },
  ],
  ira: [
    {
      key: "vtsax",
      type: "MUTUAL_FUND",
      amount: { part: 3, price: 12_984 },
      symbol: "VTSAX",
      cusip: "922908728",
      description: "Vanguard Total Stock Market Index Fund Admiral Shares",
      bought: 9_637,
      change: 57,
    },
    {
      key: "vbtlx",
      type: "MUTUAL_FUND",
      amount: { part: 2, price: 961 },
      symbol: "VBTLX",
      cusip: "921937603",
      description: "Vanguard Total Bond Market Index Fund Admiral Shares",
      bought: 1_021,
      change: 0,
    },
    {
      key: "segregated",
      type: "MUTUAL_FUND",
      subtype: "SEGREGATED_FUND",
      amount: { shares: 40, price: 2_530 },
      description: "Balanced segregated fund",
      bought: 2_350,
    },
    {
      key: "labour",
      type: "MUTUAL_FUND",
      subtype: "LABOUR_SPONSORED_INVESTMENT",
      amount: { shares: 60, price: 985 },
      description: "Labour-sponsored venture fund",
      bought: 1_000,
    },
    { key: "annuity", type: "ANNUITY", amount: { value: 600_000 }, description: "Deferred annuity" },
    {
      key: "certificate",
      type: "CERTIFICATE_OF_DEPOSIT",
      amount: { value: 300_000 },
      description: "24 month certificate of deposit 4.40%",
    },
    {
      key: "guaranteed-certificate",
      type: "CERTIFICATE_OF_DEPOSIT",
      subtype: "GUARANTEED_INVESTMENT_CERTIFICATE",
      amount: { value: 250_000 },
      description: "Guaranteed investment certificate 3.90%",
    },
  ],
  "401k": [
    {
      key: "target",
      type: "MUTUAL_FUND",
      amount: { part: 5, price: 4_872 },
      symbol: "VTTHX",
      cusip: "92202E508",
      description: "Vanguard Target Retirement 2035 Fund",
      bought: 2_315,
      change: 12,
    },
    {
      key: "collective",
      type: "MUTUAL_FUND",
      subtype: "COLLECTIVE_INVESTMENT_TRUST",
      amount: { part: 3, price: 3_817 },
      description: "Large company index trust",
      bought: 3_104,
    },
    {
      key: "separate",
      type: "MUTUAL_FUND",
      subtype: "SEPARATE_ACCOUNT",
      amount: { part: 1 },
      description: "International equity separate account",
    },
    {
      key: "stable-value",
      type: "MONEY_MARKET",
      subtype: "STABLE_VALUE_FUND",
      amount: { part: 1, price: 100 },
      description: "Stable value fund",
      bought: 100,
    },
    { key: "cash", type: "CASH", amount: { value: 50_000 }, description: "Cash" },
    { key: "loan", type: "LOAN", amount: { value: 200_000 }, description: "Participant loan" },
  ],
  hsa: [
    {
      key: "vmfxx",
      type: "MONEY_MARKET",
      amount: { part: 1, price: 100 },
      symbol: "VMFXX",
      cusip: "922906300",
      description: "Vanguard Federal Money Market Fund",
      bought: 100,
    },
    {
      key: "vtsax",
      type: "MUTUAL_FUND",
      amount: { part: 2, price: 12_984 },
      symbol: "VTSAX",
      cusip: "922908728",
      description: "Vanguard Total Stock Market Index Fund Admiral Shares",
      bought: 11_408,
      change: 57,
    },
  ],
};

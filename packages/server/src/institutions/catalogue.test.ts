import { describe, expect, it } from "vitest";
import { CATALOGUE, catalogued, catalogueRows, DEFAULT_FAVORITES, FOR_STARTUPS } from "./catalogue.js";
import { stableGuid } from "./stableGuid.js";

const LOGOS = "https://content.moneydesktop.com/storage/MD_Assets/Ipad%20Logos";

const FLAGS = [
  "supports_account_identification",
  "supports_account_statement",
  "supports_account_verification",
  "supports_oauth",
  "supports_transaction_history",
] as const;

function institution(code: string) {
  const found = catalogued(code);
  if (!found) throw new Error(`${code} is not in the catalogue.`);
  return found;
}

const flagsOf = (code: string) => FLAGS.map((flag) => institution(code)[flag]);

describe("the catalogue", () => {
  it("holds each institution and each credential once", () => {
    const credentials = CATALOGUE.flatMap((one) => one.credentials.map(({ guid }) => guid));
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(67);
    expect(new Set(CATALOGUE.map(({ code }) => code)).size).toBe(CATALOGUE.length);
    expect(new Set(CATALOGUE.map(({ guid }) => guid)).size).toBe(CATALOGUE.length);
    expect(new Set(credentials).size).toBe(credentials.length);
  });

  it.each([
    ["5426", "Test", "testbankformoneydesktop.com", [false, false, false, false, false], "default"],
    [
      "50025",
      "Franklin-Oil Region CU",
      "www.franklincreditunion.com",
      [false, false, false, false, false],
      "INS-a4c142b7-9d52-e9e9-e464-4d00eaa81f76",
    ],
    ["52726", "Washington Federal", "www.washingtonfederal.com", [null, null, true, false, null], "default"],
    ["capital_one", "Capital One", "http://www.capitalone.com", [null, null, false, false, null], "default"],
    [
      "71426",
      "Chase Bank",
      "http://www.chase.com/",
      [false, false, true, false, false],
      "INS-7cf00356-2c62-3764-a2bf-6451477d5117",
    ],
    [
      "f2fe7f27-7005-46ba-b528-20e09b5152a4",
      "Centre @ Riverchase",
      "https://www.doxo.com/info/centre-at-riverchase",
      [false, false, false, false, false],
      "default",
    ],
  ])("holds %s as the reference prints it", (code, name, url, flags, logo) => {
    expect(institution(code)).toMatchObject({
      name,
      url,
      medium_logo_url: `${LOGOS}/100x100/${logo}_100x100.png`,
      small_logo_url: `${LOGOS}/50x50/${logo}_50x50.png`,
    });
    expect(flagsOf(code)).toEqual(flags);
  });

  it("holds the names that members of the reference carry", () => {
    expect(["chase", "paypal", "mx_bank_oauth"].map((code) => institution(code).name)).toEqual([
      "Chase",
      "PayPal",
      "MX Bank (Oauth)",
    ]);
  });

  it("lets MX Bank do everything but OAuth, without a window", () => {
    expect(institution("mxbank")).toMatchObject({
      guid: "INS-1572a04c-912b-59bf-5841-332c7dfafaef",
      name: "MX Bank",
      aggregation_window_seconds: 0,
      credentials: [
        {
          guid: "CRD-9f61fb4c-912c-bd1e-b175-ccc7f0275cc1",
          field_name: "LOGIN",
          field_type: "LOGIN",
          label: "Username",
          display_order: 1,
        },
        {
          guid: "CRD-e3d7ea81-aac7-05e9-fbdd-4b493c6e474d",
          field_name: "PASSWORD",
          field_type: "PASSWORD",
          label: "Password",
          display_order: 2,
        },
      ],
    });
    expect(flagsOf("mxbank")).toEqual([true, true, true, false, true]);
  });

  it.each([
    ["mx_bank_oauth", "INS-68e96dd6-eabd-42d3-9f05-416897f0746c"],
    ["mxcu_oauth", "INS-57db361e-a9d1-45e0-87e4-b67a968a15a0"],
  ])("lets %s in through OAuth alone", (code, guid) => {
    expect(institution(code)).toMatchObject({ guid, supports_oauth: true, credentials: [] });
  });

  it("asks everyone else for a username and a password, three hours apart", () => {
    const others = CATALOGUE.filter(({ code }) => !["mxbank", "mx_bank_oauth", "mxcu_oauth"].includes(code));
    for (const { aggregation_window_seconds, credentials } of others) {
      expect(aggregation_window_seconds).toBe(10_800);
      expect(credentials.map(({ field_name }) => field_name)).toEqual(["LOGIN", "PASSWORD"]);
    }
  });

  it("has every flag true, false and unknown somewhere", () => {
    for (const flag of FLAGS) {
      expect(new Set(CATALOGUE.map((one) => one[flag]))).toEqual(new Set([true, false, null]));
    }
  });

  it("knows nothing by another code", () => {
    expect(catalogued("unheard_of")).toBeUndefined();
    expect(catalogued("constructor")).toBeUndefined();
  });

  it("reaches beyond the United States", () => {
    expect(new Set(CATALOGUE.map(({ country }) => country))).toEqual(new Set(["US", "CA"]));
  });
});

describe("the default favorites", () => {
  it("are institutions of the catalogue, best known first", () => {
    const popularity = DEFAULT_FAVORITES.map((code) => institution(code).popularity);
    expect(popularity).toEqual(popularity.toSorted((a, b) => b - a));
    expect(DEFAULT_FAVORITES.slice(0, 2)).toEqual(["52726", "capital_one"]);
  });
});

describe("the institutions for start-ups", () => {
  it("are the fifteen that are best known, those to test with, and those that the reference prints", () => {
    const best = [
      ...["52726", "capital_one", "mxbank", "chase", "bofa", "wells_fargo", "citibank", "us_bank", "pnc"],
      ...["truist", "td_bank", "usaa", "navy_federal", "ally_bank", "american_express"],
    ];
    const others = ["mx_bank_oauth", "mxcu_oauth", "mxcu_credential", "5426", "50025", "71426", "paypal"];
    expect([...FOR_STARTUPS].toSorted()).toEqual([...best, ...others].toSorted());
    const marked = catalogueRows().institutions.filter(({ is_for_startups }) => is_for_startups);
    expect(marked.map(({ code }) => code).toSorted()).toEqual([...FOR_STARTUPS].toSorted());
  });
});

describe("stableGuid", () => {
  it("always makes the same guid of the same name", () => {
    expect(stableGuid("INS", "chase")).toBe(stableGuid("INS", "chase"));
    expect(stableGuid("INS", "chase")).not.toBe(stableGuid("INS", "paypal"));
    expect(stableGuid("CRD", "chase")).toMatch(
      /^CRD-[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

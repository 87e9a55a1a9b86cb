import type { Product } from "@mxkit/api/v20250224";
import { productOf, type SupportFlag } from "../domain/jobTypes.js";
import { stableGuid } from "./stableGuid.js";

/** An institution as it is built in, under the API's field names. */
export interface CatalogueInstitution {
  code: string;
  guid: string;
  name: string;
  url: string;
  small_logo_url: string;
  medium_logo_url: string;
  supports_account_identification: boolean | null;
  supports_account_statement: boolean | null;
  supports_account_verification: boolean | null;
  supports_oauth: boolean | null;
  supports_transaction_history: boolean | null;
  /** JSON, in the order of the alphabet. */
  supported_products: string;
  created_at: string;
  is_hidden: boolean;
  /** At least this long between two jobs of a member; 0 is no limit. */
  aggregation_window_seconds: number;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Higher is better known. */
  popularity: number;
  /** In the order of display; none where OAuth is the only way in. */
  credentials: readonly CatalogueCredential[];
}

export interface CatalogueCredential {
  guid: string;
  field_name: string;
  field_type: string;
  label: string;
  display_order: number;
}

const DEFAULT_WINDOW_SECONDS = 10_800;
const LOGOS = "https://content.moneydesktop.com/storage/MD_Assets/Ipad%20Logos";

/**
 * What an institution supports: account identification, statements, verification, OAuth and transaction history, in this order;
 * `T` for true, `F` for false, `-` where it is not known.
 */
type Flags = string;

const MX_BANK_LOGIN = [
  "CRD-9f61fb4c-912c-bd1e-b175-ccc7f0275cc1",
  "CRD-e3d7ea81-aac7-05e9-fbdd-4b493c6e474d",
] as const;

/** In the order in which they are listed. */
export const CATALOGUE: readonly CatalogueInstitution[] = [
  known("5426", "Test", "testbankformoneydesktop.com", 0, "FFFFF"),
  {
    ...known("50025", "Franklin-Oil Region CU", "www.franklincreditunion.com", 10, "FFFFF"),
    ...ownLogo("INS-a4c142b7-9d52-e9e9-e464-4d00eaa81f76"),
  },
  {
    ...known("mxbank", "MX Bank", "https://www.mx.com", 980, "TTTFT"),
    guid: "INS-1572a04c-912b-59bf-5841-332c7dfafaef",
    aggregation_window_seconds: 0,
    credentials: login(...MX_BANK_LOGIN),
  },
  {
    ...known("mx_bank_oauth", "MX Bank (Oauth)", "https://www.mx.com", 120, "TTTTT"),
    guid: "INS-68e96dd6-eabd-42d3-9f05-416897f0746c",
    credentials: [],
  },
  {
    ...known("mxcu_oauth", "MXCU (OAuth)", "https://www.mx.com", 110, "TTTTT"),
    guid: "INS-57db361e-a9d1-45e0-87e4-b67a968a15a0",
    credentials: [],
  },
  known("mxcu_credential", "MXCU (Credential)", "https://www.mx.com", 100, "TTTFT"),
  known("52726", "Washington Federal", "www.washingtonfederal.com", 1_000, "--TF-"),
  known("capital_one", "Capital One", "http://www.capitalone.com", 990, "--FF-"),
  {
    ...known("71426", "Chase Bank", "http://www.chase.com/", 20, "FFTFF"),
    ...ownLogo("INS-7cf00356-2c62-3764-a2bf-6451477d5117"),
  },
  known("chase", "Chase", "https://www.chase.com", 970, "TTTFT"),
  known(
    "f2fe7f27-7005-46ba-b528-20e09b5152a4",
    "Centre @ Riverchase",
    "https://www.doxo.com/info/centre-at-riverchase",
    0,
    "FFFFF",
  ),
  known("paypal", "PayPal", "https://www.paypal.com", 710, "-FFFT"),
  known("bofa", "Bank of America", "https://www.bankofamerica.com", 940, "TTT-T"),
  known("wells_fargo", "Wells Fargo", "https://www.wellsfargo.com", 930, "TTT-T"),
  known("citibank", "Citibank", "https://www.citi.com", 900, "TTTFT"),
  known("us_bank", "U.S. Bank", "https://www.usbank.com", 890, "TTT-T"),
  known("pnc", "PNC Bank", "https://www.pnc.com", 880, "-TTFT"),
  known("truist", "Truist", "https://www.truist.com", 870, "TTTFF"),
  known("td_bank", "TD Bank", "https://www.td.com", 860, "T-TFT"),
  known("usaa", "USAA", "https://www.usaa.com", 850, "TTTFT"),
  known("navy_federal", "Navy Federal Credit Union", "https://www.navyfederal.org", 845, "TTTFT"),
  known("ally_bank", "Ally Bank", "https://www.ally.com", 840, "FTTFT"),
  known("american_express", "American Express", "https://www.americanexpress.com", 835, "FTFFT"),
  known("discover", "Discover", "https://www.discover.com", 830, "-TT-T"),
  known("schwab", "Charles Schwab", "https://www.schwab.com", 820, "TTTFT"),
  known("fidelity", "Fidelity", "https://www.fidelity.com", 815, "TFTFT"),
  known("vanguard", "Vanguard", "https://investor.vanguard.com", 810, "-FFFT"),
  known("venmo", "Venmo", "https://venmo.com", 700, "FFFFT"),
  known("america_first", "America First Credit Union", "https://www.americafirst.com", 600, "TTTFT"),
  known("mountain_america", "Mountain America Credit Union", "https://www.macu.com", 595, "TTTFT"),
  known("zions", "Zions Bank", "https://www.zionsbank.com", 500, "-TTF-"),
  known("key_bank", "KeyBank", "https://www.key.com", 500, "TTTFT"),
  known("fifth_third", "Fifth Third Bank", "https://www.53.com", 500, "TTTFT"),
  known("huntington", "Huntington National Bank", "https://www.huntington.com", 500, "TTTFT"),
  known("regions", "Regions Bank", "https://www.regions.com", 500, "TTTFF"),
  known("citizens", "Citizens Bank", "https://www.citizensbank.com", 500, "FTTFT"),
  known("m_and_t", "M&T Bank", "https://www.mtb.com", 500, "FTTF-"),
  known("bmo_us", "BMO Bank", "https://www.bmo.com/en-us", 500, "-TTFT"),
  known("santander_us", "Santander Bank", "https://www.santanderbank.com", 400, "F-TFT"),
  known("hsbc_us", "HSBC Bank USA", "https://www.us.hsbc.com", 400, "FFTFF"),
  known("first_citizens", "First Citizens Bank", "https://www.firstcitizens.com", 400, "TTTF-"),
  known("comerica", "Comerica Bank", "https://www.comerica.com", 400, "--TFF"),
  known("synchrony", "Synchrony Bank", "https://www.synchronybank.com", 400, "FTTFT"),
  known("barclays_us", "Barclays US", "https://www.banking.barclaysus.com", 400, "FFTFT"),
  known("marcus", "Marcus by Goldman Sachs", "https://www.marcus.com", 400, "FTTFF"),
  known("sofi", "SoFi", "https://www.sofi.com", 400, "TTT-T"),
  known("chime", "Chime", "https://www.chime.com", 400, "T-T-T"),
  known("varo", "Varo Bank", "https://www.varomoney.com", 300, "FF-FT"),
  known("etrade", "E*TRADE", "https://us.etrade.com", 300, "-FTFT"),
  known("robinhood", "Robinhood", "https://robinhood.com", 300, "FFF-T"),
  known("merrill", "Merrill", "https://www.ml.com", 300, "TFFFT"),
  known("edward_jones", "Edward Jones", "https://www.edwardjones.com", 300, "FFFFF"),
  known("betterment", "Betterment", "https://www.betterment.com", 300, "FFTFT"),
  known("wealthfront", "Wealthfront", "https://www.wealthfront.com", 300, "FFTFT"),
  known("state_employees", "State Employees' Credit Union", "https://www.ncsecu.org", 300, "TTTFT"),
  known("pentagon_federal", "PenFed Credit Union", "https://www.penfed.org", 300, "TTTFT"),
  known("becu", "BECU", "https://www.becu.org", 300, "TTTFT"),
  known("golden_1", "Golden 1 Credit Union", "https://www.golden1.com", 300, "TTTFT"),
  known("alliant", "Alliant Credit Union", "https://www.alliantcreditunion.org", 300, "TTTFT"),
  known("first_tech", "First Tech Federal Credit Union", "https://www.firsttechfed.com", 300, "-TTFT"),
  known("suncoast", "Suncoast Credit Union", "https://www.suncoast.com", 300, "TTTF-"),
  known("delta_community", "Delta Community Credit Union", "https://www.deltacommunitycu.com", 300, "FTTFT"),
  known("desert_financial", "Desert Financial Credit Union", "https://www.desertfinancial.com", 300, "FTTFT"),
  known("frost", "Frost Bank", "https://www.frostbank.com", 200, "FTTFF"),
  known("first_horizon", "First Horizon Bank", "https://www.firsthorizon.com", 200, "--T--"),
  known("old_national", "Old National Bank", "https://www.oldnational.com", 200, "FFTFF"),
  known("umb", "UMB Bank", "https://www.umb.com", 200, "FFT-F"),
  known("associated", "Associated Bank", "https://www.associatedbank.com", 200, "FTTFF"),
  known("nelnet", "Nelnet", "https://www.nelnet.com", 200, "FFFFF"),
  known("mohela", "MOHELA", "https://www.mohela.com", 200, "FFFF-"),
  known("rocket_mortgage", "Rocket Mortgage", "https://www.rocketmortgage.com", 200, "F-FFF"),
  known("toyota_financial", "Toyota Financial Services", "https://www.toyotafinancial.com", 200, "FFFFF"),
  known("rbc_royal", "RBC Royal Bank", "https://www.rbcroyalbank.com", 450, "TTTFT", "CA"),
  known("td_canada", "TD Canada Trust", "https://www.td.com/ca", 450, "TTTFT", "CA"),
  known("scotiabank", "Scotiabank", "https://www.scotiabank.com", 440, "-TTFT", "CA"),
  known("bmo_canada", "BMO Bank of Montreal", "https://www.bmo.com", 440, "TTTFF", "CA"),
  known("cibc", "CIBC", "https://www.cibc.com", 440, "-TTF-", "CA"),
  known("desjardins", "Desjardins", "https://www.desjardins.com", 300, "FFTFT", "CA"),
  known("tangerine", "Tangerine", "https://www.tangerine.ca", 300, "F-TFF", "CA"),
];

const BY_CODE: ReadonlyMap<string, CatalogueInstitution> = new Map(CATALOGUE.map((one) => [one.code, one]));

/** Undefined where the institution is not built in. */
export function catalogued(code: string): CatalogueInstitution | undefined {
  return BY_CODE.get(code);
}

/** The codes of all institutions, best known first. */
const BY_POPULARITY: readonly string[] = CATALOGUE.toSorted((a, b) => b.popularity - a.popularity).map(
  ({ code }) => code,
);

/** The codes of the favorites that a client has to begin with, best known first. */
export const DEFAULT_FAVORITES = BY_POPULARITY.slice(0, 20);

/** The codes of the institutions for clients under the start-up limits: the top ones, those to test with, those of seed 001. */
export const FOR_STARTUPS: ReadonlySet<string> = new Set([
  ...BY_POPULARITY.slice(0, 15),
  ...["mxbank", "mx_bank_oauth", "mxcu_oauth", "mxcu_credential"],
  ...["5426", "50025", "52726", "71426", "capital_one", "chase", "paypal"],
]);

/** The catalogue as the store keeps it. */
export function catalogueRows() {
  return {
    institutions: CATALOGUE.map(({ credentials: _, popularity: __, ...institution }, position) => ({
      ...institution,
      position,
      is_for_startups: FOR_STARTUPS.has(institution.code),
    })),
    credentials: CATALOGUE.flatMap(({ code, credentials }) =>
      credentials.map((credential) => ({ ...credential, institution_code: code })),
    ),
  };
}

function known(
  code: string,
  name: string,
  url: string,
  popularity: number,
  flags: Flags,
  country = "US",
): CatalogueInstitution {
  const supports = (at: number) => (flags[at] === "-" ? null : flags[at] === "T");
  const support = {
    supports_account_identification: supports(0),
    supports_account_statement: supports(1),
    supports_account_verification: supports(2),
    supports_transaction_history: supports(4),
  };
  return {
    code,
    guid: stableGuid("INS", code),
    name,
    url,
    ...logos("default"),
    ...support,
    supports_oauth: supports(3),
    supported_products: JSON.stringify(productsWith(support)),
    created_at: "2016-10-13T18:07:57.000Z",
    is_hidden: false,
    aggregation_window_seconds: DEFAULT_WINDOW_SECONDS,
    country,
    popularity,
    credentials: login(stableGuid("CRD", `${code}|LOGIN`), stableGuid("CRD", `${code}|PASSWORD`)),
  };
}

/** Accounts, with their holdings and transactions, come from everywhere. */
function productsWith(support: Readonly<Record<SupportFlag, boolean | null>>): Product[] {
  const flags = Object.keys(productOf) as SupportFlag[];
  const supported = flags.filter((flag) => support[flag]).map((flag) => productOf[flag]);
  return [...supported, "investments" as const, "transactions" as const].sort();
}

function login(username: string, password: string): CatalogueCredential[] {
  return [
    { guid: username, field_name: "LOGIN", field_type: "LOGIN", label: "Username", display_order: 1 },
    { guid: password, field_name: "PASSWORD", field_type: "PASSWORD", label: "Password", display_order: 2 },
  ];
}

/** An institution with a logo of its own has its guid in the logo's name. */
function ownLogo(guid: string) {
  return { guid, ...logos(guid) };
}

function logos(name: string) {
  return {
    small_logo_url: `${LOGOS}/50x50/${name}_50x50.png`,
    medium_logo_url: `${LOGOS}/100x100/${name}_100x100.png`,
  };
}

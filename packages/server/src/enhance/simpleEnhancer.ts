import { topLevelOf, UNCATEGORIZED } from "../reference/categories.js";
import { merchantCategoryOf } from "../reference/merchantCategoryCodes.js";
import { MERCHANT_LOCATIONS } from "../reference/merchantLocations.js";
import { MERCHANTS, type Merchant } from "../reference/merchants.js";
import { cleanse, wordsOf } from "./cleanse.js";
import type { DirectedEnhancement, DirectedTransaction, Enhancement, RawTransaction } from "./enhancer.js";
import { KEYWORDS } from "./keywords.js";

const BILL_PAY = phrases("BILL PAY", "BILL PAYMENT", "BILLPAY", "ONLINE PMT", "ONLINE PAYMENT");
const DIRECT_DEPOSIT = phrases("DIR DEP", "DIRECT DEP", "DIRECT DEPOSIT");
const OVERDRAFT = phrases("OVERDRAFT", "NSF", "INSUFFICIENT FUNDS");
const PAYROLL_ADVANCE = phrases("PAYROLL ADVANCE", "EARNIN");
const RECURRING = phrases(
  "RECURRING",
  "AUTOPAY",
  "MORTGAGE",
  "RENT",
  "LOAN PAYMENT",
  "PREMIUM",
  "PAYROLL",
  "UTILITY",
);
const RETURNED = phrases("REFUND", "RETURN", "RETURNED");
const SUBSCRIPTION = phrases("SUBSCRIPTION", "MEMBERSHIP");

const NO_EXPENSE = new Set(["Income", "Investments", "Transfer"]);

const patterns = MERCHANTS.flatMap((merchant) =>
  merchant.patterns.map((pattern) => ({ merchant, words: wordsOf(pattern) })),
);
const keywords = KEYWORDS.map((keyword) => ({ ...keyword, phrases: phrases(...keyword.phrases) }));

/** Tables and whole words: the merchant first, then what the words say, then the merchant category code. */
export function enhanceSimply(raw: DirectedTransaction): DirectedEnhancement;
export function enhanceSimply(raw: RawTransaction): Enhancement;
export function enhanceSimply({ description, type, merchant_category_code }: RawTransaction): Enhancement {
  const words = wordsOf(description);
  const says = (some: readonly string[]) => some.some((phrase) => words.includes(phrase));
  const merchant = merchantIn(words);
  const keyword = merchant ? undefined : keywords.find((one) => says(one.phrases));
  const returned = merchant !== undefined && type === "CREDIT" && says(RETURNED);
  const category = returned
    ? "Returned Purchase"
    : (merchant?.category ??
      keyword?.category ??
      merchantCategoryOf(merchant_category_code)?.category ??
      UNCATEGORIZED);
  const topLevel = topLevelOf(category);
  const is_fee = topLevel === "Fees & Charges";
  const is_subscription = merchant?.is_subscription || says(SUBSCRIPTION) || (merchant ? false : null);
  return {
    description: merchant?.name ?? keyword?.description ?? cleanse(description),
    category,
    merchant_guid: merchant?.guid ?? null,
    merchant_location_guid: merchant ? locationIn(words, merchant) : null,
    is_bill_pay: says(BILL_PAY),
    is_direct_deposit: says(DIRECT_DEPOSIT),
    is_expense: type ? type === "DEBIT" && !NO_EXPENSE.has(topLevel) : null,
    is_fee,
    is_income: type ? type === "CREDIT" && topLevel === "Income" : null,
    is_international: null,
    is_overdraft_fee: is_fee && says(OVERDRAFT),
    is_payroll_advance: says(PAYROLL_ADVANCE),
    is_recurring: is_subscription || says(RECURRING) || (merchant ? false : null),
    is_subscription,
  };
}

/** The one that stands first, as what follows is often an address or who delivers for whom; of several there, the longest. */
function merchantIn(words: string): Merchant | undefined {
  let best: { merchant: Merchant; at: number; length: number } | undefined;
  for (const { merchant, words: pattern } of patterns) {
    const at = words.indexOf(pattern);
    if (at < 0 || (best && (at > best.at || (at === best.at && pattern.length <= best.length)))) continue;
    best = { merchant, at, length: pattern.length };
  }
  return best?.merchant;
}

function locationIn(words: string, { guid }: Merchant): string | null {
  const location = MERCHANT_LOCATIONS.find(
    ({ merchant_guid, city, state }) =>
      merchant_guid === guid && city !== null && words.includes(wordsOf(`${city} ${state ?? ""}`)),
  );
  return location?.guid ?? null;
}

function phrases(...texts: string[]): readonly string[] {
  return texts.map(wordsOf);
}

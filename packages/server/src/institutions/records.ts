/**
 * What an institution tells, under the API's field names. Decimals are decimal strings, integers and degrees are numbers, `_at` is ISO 8601
 * with milliseconds in UTC, `_on` is `YYYY-MM-DD`. What the platform decides itself (guids, visibility, categories) is absent.
 */
export interface InstitutionAccount {
  /** Names the account at this institution; the same in every aggregation. */
  external_id: string;
  account_number: string | null;
  apr: string | null;
  apy: string | null;
  available_balance: string | null;
  available_credit: string | null;
  balance: string | null;
  cash_balance: string | null;
  cash_surrender_value: string | null;
  credit_limit: string | null;
  currency_code: string | null;
  day_payment_is_due: number | null;
  death_benefit: number | null;
  holdings_value: string | null;
  id: string | null;
  insured_name: string | null;
  interest_rate: string | null;
  is_closed: boolean;
  last_payment: string | null;
  last_payment_at: string | null;
  loan_amount: string | null;
  matures_on: string | null;
  minimum_balance: string | null;
  minimum_payment: string | null;
  name: string;
  original_balance: string | null;
  pay_out_amount: string | null;
  payment_due_at: string | null;
  payoff_balance: string | null;
  premium_amount: string | null;
  started_on: string | null;
  subtype: string;
  total_account_value: string | null;
  type: string;
}

export interface InstitutionTransaction {
  /** Names the transaction at this institution; the same while PENDING and when POSTED. */
  external_id: string;
  account_external_id: string;
  /** Never negative: `type` gives the direction. */
  amount: string;
  check_number_string: string | null;
  currency_code: string | null;
  /** Only the institution can know it, so it is not left to the enhancer. */
  is_international: boolean | null;
  latitude: number | null;
  localized_description: string | null;
  localized_memo: string | null;
  longitude: number | null;
  memo: string | null;
  merchant_category_code: number | null;
  original_description: string;
  posted_at: string | null;
  status: "PENDING" | "POSTED";
  transacted_at: string | null;
  type: "CREDIT" | "DEBIT";
}

export interface InstitutionHolding {
  external_id: string;
  account_external_id: string;
  cost_basis: string | null;
  currency_code: string | null;
  cusip: string | null;
  daily_change: string | null;
  description: string | null;
  holding_subtype: string;
  holding_type: string;
  id: string | null;
  market_value: string | null;
  metadata: string | null;
  purchase_price: string | null;
  shares: string | null;
  symbol: string | null;
}

export interface InstitutionAccountOwner {
  external_id: string;
  account_external_id: string;
  address: string | null;
  city: string | null;
  country: string | null;
  email: string | null;
  owner_name: string | null;
  phone: string | null;
  postal_code: string | null;
  state: string | null;
}

export interface InstitutionAccountNumber {
  account_external_id: string;
  account_number: string;
  /** Canadian: three digits. */
  institution_number: string | null;
  passed_validation: boolean;
  /** In the United States: nine digits, of which the last checks the others. */
  routing_number: string | null;
  /** Canadian: five digits. */
  transit_number: string | null;
}

export interface InstitutionStatement {
  external_id: string;
  account_external_id: string;
  /** The month that it is about, `YYYY-MM`. */
  month: string;
  pdf: Uint8Array;
}

/** Account and routing numbers are of use for accounts that money can be moved from and to. */
export function canBeVerified({
  type,
  subtype,
  is_closed,
}: Pick<InstitutionAccount, "type" | "subtype" | "is_closed">): boolean {
  return !is_closed && (type === "CHECKING" || (type === "SAVINGS" && subtype !== "CERTIFICATE_OF_DEPOSIT"));
}

const DEBTS: ReadonlySet<string> = new Set(["CREDIT_CARD", "LINE_OF_CREDIT", "LOAN", "MORTGAGE"]);

/** A credit adds to an asset and takes from a debt. */
export const isDebt = ({ type }: Pick<InstitutionAccount, "type">) => DEBTS.has(type);

/** When it took place, else when it was posted: the day of it is the transaction's date. (seed 001, "Transaction fields"; settled) */
export function momentOf(
  transaction: Pick<InstitutionTransaction, "external_id" | "transacted_at" | "posted_at">,
): string {
  const at = transaction.transacted_at ?? transaction.posted_at;
  if (at === null) throw new Error(`The transaction ${transaction.external_id} has no date.`);
  return at;
}

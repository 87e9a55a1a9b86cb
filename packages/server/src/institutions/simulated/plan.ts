import type { InstitutionAccount } from "../records.js";
import type { Day } from "./calendar.js";
import type { Dice } from "./dice.js";
import type { Household } from "./household.js";

/** The accounts by name; the name is also the account's `external_id`. */
export const ACCOUNT_KEYS = [
  "everyday-checking",
  "shared-checking",
  "savings",
  "money-market",
  "certificate",
  "rewards-card",
  "travel-card",
  "credit-line",
  "auto-loan",
  "student-loan",
  "mortgage",
  "brokerage",
  "ira",
  "401k",
  "hsa",
  "home",
  "cash",
  "term-life",
  "whole-life",
  "vehicle-insurance",
  "prepaid-card",
] as const;

export type AccountKey = (typeof ACCOUNT_KEYS)[number];

export interface AccountPlan {
  key: AccountKey;
  type: string;
  subtype: string;
  name: string;
  /** A credit adds to an asset and takes from a debt. */
  side: "asset" | "debt";
  /** The balance at the start of the history, in cents: lowest and highest. */
  opening: readonly [number, number];
  /** What differs from null. */
  details(view: AccountView): Partial<InstitutionAccount>;
}

/** An account as it stands at one moment; money in cents. */
export interface AccountView {
  /** Everything posted. */
  balance: number;
  /** Everything posted and pending. */
  expected: number;
  lastPayment: { cents: number; time: number } | undefined;
  household: Household;
  anchor: Day;
  today: Day;
}

export type Direction = "CREDIT" | "DEBIT";

/** How a transaction reads. `{4}` in a text stands for four digits, `{town}` for the household's city and state. */
export interface Wording {
  text: string;
  memo?: string;
  code?: number;
  /** Days until it is posted, 0 by default; undated: posted at once, and the institution tells of the posting alone. */
  clears?: number | "undated";
  check?: true;
  /** Happens at a place in the household's town. */
  place?: true;
  abroad?: { description: string; memo: string };
  currencyUnknown?: true;
}

/** When something happens again: on a day of the month (1 to 28), every so many days from the anchor, or once. */
export type Recurrence = { monthly: number } | { every: number; from: number } | { once: number };

export interface Regular {
  account: AccountKey;
  direction: Direction;
  when: Recurrence;
  amount(now: Circumstances): number;
  wording: Wording;
  /** The other side, where both accounts are at this institution. */
  opposite?: { account: AccountKey; direction: Direction; wording: Wording };
}

export interface Circumstances {
  dice: Dice;
  household: Household;
  /** What is on an account, or owed on it, pending included. */
  balance(account: AccountKey): number;
}

/** Somewhere money is spent on an ordinary day; `price` in cents, lowest and highest. */
export interface Spot {
  price: readonly [number, number];
  wording: Wording;
}

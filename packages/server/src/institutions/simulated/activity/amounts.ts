import { monthlyInterest } from "../cents.js";
import type { AccountKey, Regular } from "../plan.js";

type Amount = Regular["amount"];

/** Nothing regular is ever nothing: a count of transactions must not depend on a balance. */
const LEAST = 2_500;

export const exactly =
  (cents: number): Amount =>
  () =>
    cents;

export const between =
  (lowest: number, highest: number): Amount =>
  ({ dice }) =>
    dice.between(lowest, highest);

/** Whatever is there above `kept`. */
export const surplus =
  (account: AccountKey, kept: number): Amount =>
  ({ balance }) =>
    Math.max(LEAST, balance(account) - kept);

/** Everything there and `more`: overdraws an asset, overpays a debt. */
export const allAnd =
  (account: AccountKey, more: number): Amount =>
  ({ balance }) =>
    Math.max(LEAST, balance(account) + more);

export const share =
  (account: AccountKey, percent: number): Amount =>
  ({ balance }) =>
    Math.max(LEAST, Math.floor((balance(account) * percent) / 100));

/** An instalment, or what is left of the debt. */
export const instalment =
  (account: AccountKey, cents: number): Amount =>
  ({ balance }) =>
    Math.min(cents, balance(account));

/** At least a cent on anything at all. */
export const interest =
  (account: AccountKey, basisPoints: number): Amount =>
  ({ balance }) =>
    balance(account) <= 0 ? 0 : Math.max(1, monthlyInterest(balance(account), basisPoints));

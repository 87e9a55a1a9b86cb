import type { InstitutionHolding } from "../../records.js";
import { cashIn } from "../accounts/investments.js";
import { postedBalance } from "../balances.js";
import { decimalOf, sharesOf } from "../cents.js";
import type { Ledger } from "../ledger.js";
import type { AccountKey } from "../plan.js";
import { type Amount, POSITIONS, type Position } from "./positions.js";

/** What a position comes to: cents, and thousandths of a share; null where the institution does not tell. */
interface Worth {
  value: number | null;
  shares: number | null;
}

export function describeHoldings({ accounts, now }: Ledger): InstitutionHolding[] {
  return accounts.flatMap((account) => {
    const { key } = account.plan;
    const held = postedBalance(account, now) - cashIn(key);
    return divide(held, POSITIONS[key] ?? []).map(({ position, share }) =>
      describe(key, position, worthOf(position.amount, share)),
    );
  });
}

/** Gives those positions that are a part their share, to the cent, of what the others leave. */
function divide(held: number, positions: readonly Position[]): { position: Position; share: number }[] {
  const parts = sum(positions.map(({ amount }) => partOf(amount)));
  const left = held - sum(positions.map(({ amount }) => fixedValueOf(amount)));
  const upTo = (part: number) => Math.floor((left * part) / parts);
  let before = 0;
  return positions.map((position) => {
    const after = before + partOf(position.amount);
    const share = upTo(after) - upTo(before);
    before = after;
    return { position, share };
  });
}

function worthOf(amount: Amount, share: number): Worth {
  if ("unvested" in amount) return { value: null, shares: amount.unvested * 1_000 };
  if ("shares" in amount) return { value: fixedValueOf(amount), shares: amount.shares * 1_000 };
  if ("value" in amount) return { value: amount.value, shares: null };
  return { value: share, shares: sharesFor(share, amount.price) };
}

/** A fund counts its shares in thousandths and rounds them down, so they come to the value or up to a thousandth's price less. */
function sharesFor(value: number, price: number | undefined): number | null {
  return price === undefined ? null : Math.floor((value * 1_000) / price);
}

function partOf(amount: Amount): number {
  return "part" in amount ? amount.part : 0;
}

function fixedValueOf(amount: Amount): number {
  if ("shares" in amount) return amount.shares * amount.price;
  return "value" in amount ? amount.value : 0;
}

function describe(account: AccountKey, position: Position, { value, shares }: Worth): InstitutionHolding {
  const { key, type, subtype, symbol, cusip, description, bought, change } = position;
  const basis = bought === undefined || shares === null || position.basisUnknown ? null : bought * shares;
  return {
    external_id: `${account}-${key}`,
    account_external_id: account,
    cost_basis: basis === null ? null : decimalOf(Math.floor(basis / 1_000)),
    currency_code: position.currencyUnknown ? null : "USD",
    cusip: cusip ?? null,
    daily_change: change === undefined ? null : decimalOf(change),
    description: description ?? null,
    holding_subtype: subtype ?? "UNKNOWN_SUBTYPE",
    holding_type: type,
    id: cusip === undefined ? null : `holding-${key}`,
    market_value: value === null ? null : decimalOf(value),
    // An award that has no value yet says when it will have one.
    metadata: value === null ? '{"vests_on": "2030-01-01"}' : null,
    purchase_price: bought === undefined ? null : decimalOf(bought),
    shares: shares === null ? null : sharesOf(shares),
    symbol: symbol ?? null,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

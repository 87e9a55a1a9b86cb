import type { InstitutionTransaction } from "../records.js";
import { dateOf, dayAt } from "./calendar.js";
import { decimalOf } from "./cents.js";
import { Dice } from "./dice.js";
import type { Household } from "./household.js";
import type { Entry } from "./ledger.js";
import { fill } from "./wording.js";

/** The moment that decides on which date a transaction counts. */
export function timeOf({ transactedAt, postedAt }: Entry): number {
  return transactedAt ?? postedAt;
}

export function dateOfEntry(entry: Entry): string {
  return dateOf(dayAt(timeOf(entry)));
}

export function isPosted({ postedAt }: Entry, now: number): boolean {
  return postedAt <= now;
}

/** How the institution tells of an entry at a moment, which is not before the entry. */
export function describeTransaction(entry: Entry, household: Household, now: number): InstitutionTransaction {
  const { account, day, number, wording } = entry;
  const dice = new Dice(entry.seed);
  const checkNumber = String(1_001 + (day % 9_000));
  const posted = isPosted(entry, now);
  return {
    external_id: `${account}-${dateOf(day).replaceAll("-", "")}-${number}`,
    account_external_id: account,
    amount: decimalOf(entry.cents),
    check_number_string: wording.check ? checkNumber : null,
    currency_code: wording.currencyUnknown ? null : "USD",
    is_international: wording.abroad ? true : wording.place ? false : null,
    localized_description: wording.abroad?.description ?? null,
    localized_memo: wording.abroad?.memo ?? null,
    memo: wording.memo ?? null,
    merchant_category_code: wording.code ?? null,
    original_description: fill(wording.text, { dice, household, checkNumber }),
    posted_at: posted ? new Date(entry.postedAt).toISOString() : null,
    status: posted ? "POSTED" : "PENDING",
    transacted_at: entry.transactedAt === null ? null : new Date(entry.transactedAt).toISOString(),
    type: entry.direction,
    ...position(entry, household, dice),
  };
}

/** Within about three kilometres of the middle of the town; not every terminal knows where it stands. */
function position({ wording }: Entry, { town }: Household, dice: Dice) {
  if (!wording.place || dice.between(1, 3) === 1) return { latitude: null, longitude: null };
  return {
    latitude: (town.latitude + dice.between(-27_000, 27_000)) / 1_000_000,
    longitude: (town.longitude + dice.between(-35_000, 35_000)) / 1_000_000,
  };
}

import { type Day, dayOfMonth } from "../calendar.js";
import { Dice, mix } from "../dice.js";
import type { AccountKey, Recurrence, Regular } from "../plan.js";
import { BILLS, CASH_AND_FEES } from "./bills.js";
import { BORROWING } from "./borrowing.js";
import { INCOME } from "./income.js";

/** In every 90 days counted from the anchor, this many transactions are on the main account. */
export const MAIN_ACCOUNT: AccountKey = "everyday-checking";
const TRANSACTIONS_IN_PERIOD = 176;
export const PERIOD = 90;

const REGULARS: readonly Regular[] = [...INCOME, ...BILLS, ...CASH_AND_FEES, ...BORROWING];

/** A day of a period: what is due on it, and how often the household spends money beside that. */
export interface PlannedDay {
  day: Day;
  due: readonly Regular[];
  spending: number;
}

/** A period ends on the anchor or a multiple of 90 days from it. Each is planned on its own. */
export function planPeriod(index: number, anchor: Day, seed: number): PlannedDay[] {
  const last = anchor + index * PERIOD;
  const days = Array.from({ length: PERIOD }, (_, at) => last - PERIOD + 1 + at);
  const busy = days.filter((day) => !isQuiet(day, anchor));
  const due = busy.map((day) => regularsOn(day, anchor));
  const regular = due.flat().reduce((count, one) => count + sidesOn(MAIN_ACCOUNT, one), 0);
  const spending = spread(TRANSACTIONS_IN_PERIOD - regular, busy.length, new Dice(mix(seed, index)));
  return busy.map((day, at) => ({ day, due: due[at] ?? [], spending: spending[at] ?? 0 }));
}

/**
 * Nothing happens on the day on which the institution is first asked, nor 90 days before: so the count of what is known that day
 * depends neither on the hour nor on whether the range is taken as 90 days or 91.
 */
function isQuiet(day: Day, anchor: Day): boolean {
  return day === anchor || day === anchor - PERIOD;
}

function regularsOn(day: Day, anchor: Day): Regular[] {
  const dates = isQuiet(day - 1, anchor) ? [day - 1, day] : [day];
  return dates.flatMap((date) => {
    const inMonth = dayOfMonth(date);
    return REGULARS.filter(({ when }) => falls(when, date - anchor, inMonth));
  });
}

function falls(when: Recurrence, fromAnchor: number, inMonth: number): boolean {
  if ("monthly" in when) return when.monthly === inMonth;
  if ("once" in when) return when.once === fromAnchor;
  return (fromAnchor - when.from) % when.every === 0;
}

function sidesOn(account: AccountKey, regular: Regular): number {
  return Number(regular.account === account) + Number(regular.opposite?.account === account);
}

/** Shares `count` out over the days, evenly but not regularly; one is always on the last day, so that something is pending after it. */
function spread(count: number, days: number, dice: Dice): number[] {
  const shares = new Array<number>(days).fill(0);
  for (let turn = 0; turn < count; turn++) {
    const at = turn === count - 1 ? days - 1 : Math.floor(((turn + dice.fraction()) * days) / count);
    shares[at] = (shares[at] ?? 0) + 1;
  }
  return shares;
}

/** A day is counted from 1970-01-01 (UTC): days add and compare as numbers, and no time zone is involved. */
export type Day = number;

export const DAY = 86_400_000;

export function dayOf(date: string): Day {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) throw new RangeError(`Not a date: ${date}`);
  return time / DAY;
}

export function dayAt(time: number): Day {
  return Math.floor(time / DAY);
}

export function dateOf(day: Day): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function dayOfMonth(day: Day): number {
  return new Date(day * DAY).getUTCDate();
}

/** The same day of an earlier or later month, or the last day of that month if it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY;
}

/** The first day after `day` that is the given one of its month (1 to 28). */
export function nextDayOfMonth(day: Day, wanted: number): Day {
  const next = day - dayOfMonth(day) + wanted;
  return next > day ? next : addMonths(next, 1);
}

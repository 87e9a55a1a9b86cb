/** A day without a time, e.g. `2026-01-31`: `from_date`, `date`, and what ends in `_on`. */
export type Day = `${number}-${number}-${number}`;

/** The day that it is in UTC. */
export const dayOf = (date: Date): Day => date.toISOString().slice(0, 10) as Day;

/** The day so many days before another. */
export const daysBefore = (days: number, date: Date): Day =>
  dayOf(new Date(date.getTime() - days * 86_400_000));

/**
 * A day, a moment (`2026-01-31T12:00:00Z`) or seconds since 1970, as a webhook's `completed_at`, as a `Date`; a day is its
 * midnight in UTC. What is null stays null.
 *
 * @throws where it is none of these
 */
export function dateOf<T extends string | number | null>(value: T): T extends null ? null : Date {
  type Result = T extends null ? null : Date;
  if (value === null) return null as Result;
  const date = new Date(typeof value === "number" ? value * 1000 : value);
  if (Number.isNaN(date.getTime()))
    throw new RangeError(`${JSON.stringify(value)} is neither a day nor a moment.`);
  return date as Result;
}

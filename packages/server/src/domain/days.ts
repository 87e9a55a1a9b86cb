/** Days are `YYYY-MM-DD` in UTC. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** A moment as this version shows it, to the second: `2026-06-15T12:00:00.123Z` → `2026-06-15T12:00:00Z`. */
export const seconds = (moment: string | Date): string =>
  `${(typeof moment === "string" ? moment : moment.toISOString()).slice(0, 19)}Z`;

export function daysFrom(date: Date, days: number): string {
  return dayOf(new Date(date.getTime() + days * 86_400_000));
}

/** The same day so many months earlier, or that month's last day where it has no such day. */
export function monthsBefore(date: Date, months: number): string {
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return dayOf(first);
}

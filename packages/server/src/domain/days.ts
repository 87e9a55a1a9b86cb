/** Days are `YYYY-MM-DD` in UTC. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

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

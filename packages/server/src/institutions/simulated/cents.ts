/** Whole cents as a decimal string: `187299` is `1872.99`. */
export function decimalOf(cents: number): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Not whole cents: ${cents}`);
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A rate in hundredths of a percent: `425` is `4.25`. */
export const percentOf = (hundredths: number): string => decimalOf(hundredths);

/** A month's interest on a balance, rounded down to the cent; none on an overdrawn or overpaid account. */
export function monthlyInterest(cents: number, basisPoints: number): number {
  return Math.max(0, Math.floor((cents * basisPoints) / 120_000));
}

/** Whole cents as a decimal string: `187299` is `1872.99`. */
export function decimalOf(cents: number, places = 2): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Not whole cents: ${cents}`);
  const digits = String(Math.abs(cents)).padStart(places + 1, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Thousandths of a share as a decimal string: `37000` is `37.000`. */
export function sharesOf(thousandths: number): string {
  return decimalOf(thousandths, 3);
}

/** A rate in hundredths of a percent: `425` is `4.25`. */
export function percentOf(basisPoints: number): string {
  return decimalOf(basisPoints);
}

/** A month's interest on a balance, rounded down to the cent; none on an overdrawn or overpaid account. */
export function monthlyInterest(cents: number, basisPoints: number): number {
  return Math.max(0, Math.floor((cents * basisPoints) / 120_000));
}

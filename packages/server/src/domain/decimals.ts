/**
 * The exact sum of decimal strings: `1.5` and `-0.25` make `1.25`. It has as many places as the longest of them.
 *
 * @throws RangeError where one is no decimal
 */
export function sumOf(...decimals: readonly string[]): string {
  const parts = decimals.map(read);
  const places = Math.max(0, ...parts.map((part) => part.places));
  const units = parts.reduce((sum, part) => sum + part.units * 10n ** BigInt(places - part.places), 0n);
  return write(units, places);
}

/** `1.50` → `-1.50`. */
export function negated(decimal: string): string {
  const { units, places } = read(decimal);
  return write(-units, places);
}

function read(decimal: string): { units: bigint; places: number } {
  const [, sign, whole, fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === undefined) throw new RangeError(`Not a decimal: ${decimal}`);
  return { units: BigInt(`${sign}${whole}${fraction}`), places: fraction.length };
}

function write(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places);
  return `${units < 0n ? "-" : ""}${whole}${places > 0 ? `.${fraction}` : ""}`;
}

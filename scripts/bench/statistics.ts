/** @throws where there are no values: a median of nothing would look like a measurement */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const middle = sorted.length / 2;
  return (at(sorted, Math.ceil(middle) - 1) + at(sorted, Math.floor(middle))) / 2;
}

/** The smallest value that the given share (0 to 1) of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = ascending(values);
  return at(sorted, Math.max(Math.ceil(share * sorted.length) - 1, 0));
}

/** How far the rounds lie apart: half of the range, as a share of the median. */
export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / 2 / median(values);
}

function ascending(values: readonly number[]): Float64Array {
  if (values.length === 0) throw new RangeError("There is nothing to take a median or a percentile of.");
  return Float64Array.from(values).sort();
}

const at = (values: Float64Array, index: number) => values[index] as number;

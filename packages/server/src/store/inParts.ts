/** Rows in parts that can be inserted at once: a statement has at most 32,766 values, and a transaction has fewer than a hundred. */
export function inParts<Row>(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = [];
  for (let at = 0; at < rows.length; at += atOnce) parts.push(rows.slice(at, at + atOnce));
  return parts;
}

const atOnce = 100;

/** A list in parts that one statement can take: it has at most 32,766 values, and no row has more than a hundred. */
export function inParts<Item>(list: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (let at = 0; at < list.length; at += atOnce) parts.push(list.slice(at, at + atOnce));
  return parts;
}

const atOnce = 100;

/** A statement has at most 32,766 values, and no row has more than a hundred. */
const atOnce = 100;

/** A list in parts that one statement can insert. */
export function* inHundreds<Item>(list: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < list.length; at += atOnce) yield list.slice(at, at + atOnce);
}

/** The name that was probably meant; undefined where none is near. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const most = Math.max(2, Math.floor(written.length / 4));
  const [best] = names
    .map((name) => ({ name, distance: distance(written.toUpperCase(), name.toUpperCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance);
  return best?.name;
}

/** How many letters are to be changed, put in or left out. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, otherLetter] of [...other].entries()) {
      const changed = (row[at] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

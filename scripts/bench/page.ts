const begin = "<!-- Made by `pnpm bench --write-docs`; what stands around it is written by hand. -->";
const end = "<!-- End of what is made. -->";

/** The page with the text in the place that its markers leave for it. */
export function replaceBetweenMarkers(page: string, text: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to < from) throw new Error(`The page needs the markers ${begin} and ${end}.`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}

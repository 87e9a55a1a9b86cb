/** `2026-06-15T12:00:00Z` of a moment, so many seconds later. */
export const timeAt = (moment: Date | string | number, seconds = 0) =>
  `${new Date(new Date(moment).getTime() + seconds * 1000).toISOString().slice(0, 19)}Z`;

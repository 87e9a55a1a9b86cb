import type { Difference } from "../difference.js";

/** Times have no milliseconds. (seeds 001 and 002; settled) Inside a text the quotes are escaped, so that only fields are found. */
export const wholeSeconds: Difference = {
  text: (json) => json.replace(/(_at":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{3}Z"/g, '$1Z"'),
};

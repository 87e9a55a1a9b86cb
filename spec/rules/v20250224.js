import mxkit from "./mxkit.js";
import { rulesWith } from "./rule.js";

/** Our rules for v20250224, with what it has otherwise than v20111101: times to the millisecond. */
export default {
  rules: rulesWith(mxkit.rules, {
    "mxkit-at-is-date-time": { pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$` },
  }),
};

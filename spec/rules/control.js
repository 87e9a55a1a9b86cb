import mxkit from "./mxkit.js";
import { rulesWith } from "./rule.js";

/** Our rules for the control plane's document, with what it has otherwise than the API's. */
export default {
  rules: rulesWith(mxkit.rules, {
    "mxkit-decimal": { doubles: ["speed"] },
    "mxkit-error-body": { schema: "ControlErrorBody" },
    "mxkit-statuses": { always: ["500", "503"] },
  }),
};

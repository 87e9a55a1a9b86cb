import mxkit from "./mxkit.js";
import { withOptions } from "./rule.js";

/** Our rules for the control plane's document, with what it has otherwise than the API's. */
const options = {
  "mxkit-decimal": { doubles: ["speed"] },
  "mxkit-error-body": { schema: "ControlErrorBody" },
  "mxkit-statuses": { always: ["500", "503"] },
};

export default {
  rules: Object.fromEntries(
    Object.entries(mxkit.rules).map(([name, rule]) => [
      name,
      name in options ? withOptions(rule, options[name]) : rule,
    ]),
  ),
};

import { testRule } from "./testRule.js";

const excepted = (exception: object) => ({
  components: {
    schemas: { Event: { properties: { completed_at: { type: "integer", "x-lint-exception": exception } } } },
  },
});

const reason = "Unix time, as the vendor sends it.";
const path = "components.schemas.Event.properties.completed_at.x-lint-exception";

testRule("mxkit-exception-reason", {
  silent: {
    "a rule that fires here, and a reason": excepted({ rule: "mxkit-at-is-date-time", reason }),
    several: excepted([
      { rule: "mxkit-at-is-date-time", reason },
      { rule: "mxkit-scalar-example", reason },
    ]),
    "no exception": { components: { schemas: { Event: { properties: {} } } } },
  },
  fires: {
    "a rule that does not exist": [
      excepted({ rule: "mxkit-at-is-a-dream", reason }),
      [`${path}: There is no rule mxkit-at-is-a-dream.`],
    ],
    "this rule itself": [
      excepted({ rule: "mxkit-exception-reason", reason }),
      [`${path}: Nothing is an exception to mxkit-exception-reason.`],
    ],
    "a rule that would be silent": [
      excepted({ rule: "mxkit-decimal", reason }),
      [`${path}: mxkit-decimal has nothing to find here.`],
    ],
    "a reason that says nothing": [
      excepted({ rule: "mxkit-at-is-date-time", reason: "because" }),
      [`${path}: mxkit-at-is-date-time needs a reason of at least 20 characters.`],
    ],
    "no reason": [
      excepted({ rule: "mxkit-at-is-date-time" }),
      [`${path}: mxkit-at-is-date-time needs a reason of at least 20 characters.`],
    ],
  },
});

import { testRule } from "./testRule.js";
import v20250224 from "./v20250224.js";

const pattern = String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$`;
const property = (more: object) => ({
  components: {
    schemas: { User: { properties: { created_at: { type: "string", format: "date-time", ...more } } } },
  },
});
const finding = `components.schemas.User.properties.created_at: created_at needs the pattern ${pattern}.`;

testRule(
  "mxkit-at-is-date-time",
  {
    silent: { "a time to the millisecond": property({ pattern }) },
    fires: {
      "any time": [property({}), [finding]],
      "a time to the second": [property({ pattern: "Z$" }), [finding]],
    },
  },
  v20250224,
);

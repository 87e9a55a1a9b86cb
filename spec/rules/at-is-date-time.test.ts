import { testRule } from "./testRule.js";

const property = (created_at: object) => ({
  components: {
    schemas: {
      User: { properties: { created_at } },
      Instant: { type: "string", format: "date-time" },
      Day: { type: "string", format: "date" },
    },
  },
});

const path = "components.schemas.User.properties.created_at";
const message = "created_at needs to be a string in the format date-time.";

testRule("mxkit-at-is-date-time", {
  silent: {
    "a date-time": property({ type: "string", format: "date-time" }),
    "a date-time or null": property({ type: ["string", "null"], format: "date-time" }),
    "a reference to a date-time": property({ $ref: "#/components/schemas/Instant" }),
    "a value of that name": { components: { schemas: { User: { example: { created_at: 1 } } } } },
    "a name that only contains it": {
      components: { schemas: { User: { properties: { at_home: { type: "boolean" } } } } },
    },
    "an exception": property({
      type: "integer",
      "x-lint-exception": [{ rule: "mxkit-at-is-date-time", reason: "Unix time, as the vendor sends it." }],
    }),
  },
  fires: {
    "no format": [property({ type: "string" }), [`${path}: ${message}`]],
    "a pattern, which times in seconds have none of": [
      property({ type: "string", format: "date-time", pattern: "Z$" }),
      [`${path}: created_at needs no pattern.`],
    ],
    "an integer": [property({ type: "integer" }), [`${path}: ${message}`]],
    "a reference to a date": [property({ $ref: "#/components/schemas/Day" }), [`${path}: ${message}`]],
    "a parameter": [
      {
        paths: {
          "/users": {
            get: { parameters: [{ name: "created_at", in: "query", schema: { type: "string" } }] },
          },
        },
      },
      [`paths./users.get.parameters.0.schema: ${message}`],
    ],
    "an exception for another rule": [
      property({
        type: "integer",
        "x-lint-exception": { rule: "mxkit-on-is-date", reason: "Not the right one." },
      }),
      [`${path}: ${message}`],
    ],
  },
});

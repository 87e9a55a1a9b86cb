import { testRule } from "./testRule.js";

const named = (name: string, schema: object) => ({
  components: { schemas: { Account: { properties: { [name]: schema } } } },
});

testRule("mxkit-on-is-date", {
  silent: {
    "a date": named("matures_on", { type: "string", format: "date" }),
    "a date or null": named("date", { type: ["string", "null"], format: "date" }),
    "a parameter that is a date": {
      components: {
        parameters: { From: { name: "from_date", in: "query", schema: { type: "string", format: "date" } } },
      },
    },
    "a name that only ends alike": named("reason", { type: "string" }),
    "another name that only ends alike": named("candidate", { type: "string" }),
  },
  fires: {
    "a date-time": [
      named("matures_on", { type: "string", format: "date-time" }),
      [
        "components.schemas.Account.properties.matures_on: matures_on needs to be a string in the format date.",
      ],
    ],
    "a date without its format": [
      named("date", { type: "string" }),
      ["components.schemas.Account.properties.date: date needs to be a string in the format date."],
    ],
    "a parameter without the format": [
      {
        components: { parameters: { From: { name: "from_date", in: "query", schema: { type: "string" } } } },
      },
      ["components.parameters.From.schema: from_date needs to be a string in the format date."],
    ],
  },
});

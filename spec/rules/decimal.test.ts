import { testRule } from "./testRule.js";

const property = (name: string, schema: object) => ({
  components: { schemas: { Transaction: { properties: { [name]: schema } } } },
});

const amount = "components.schemas.Transaction.properties.amount: A number needs the format decimal.";

testRule("mxkit-decimal", {
  silent: {
    "a decimal": property("amount", { type: "number", format: "decimal" }),
    "a decimal or null": property("amount", { type: ["number", "null"], format: "decimal" }),
    "an integer": property("amount", { type: "integer" }),
    "a coordinate": property("latitude", { type: ["number", "null"], format: "double" }),
  },
  fires: {
    "a number": [property("amount", { type: "number" }), [amount]],
    "a double": [property("amount", { type: "number", format: "double" }), [amount]],
    "a number or null": [property("amount", { type: ["number", "null"] }), [amount]],
    "a coordinate as a decimal": [
      property("longitude", { type: "number", format: "decimal" }),
      ["components.schemas.Transaction.properties.longitude: A number needs the format double."],
    ],
  },
});

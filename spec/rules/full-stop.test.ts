import { testRule } from "./testRule.js";

const described = (description: string) => ({ components: { schemas: { User: { description } } } });

const finding = "components.schemas.User: A description needs a full stop at its end.";

testRule("mxkit-full-stop", {
  silent: {
    "a sentence": described("A person who uses your application."),
    "sentences with a line break at the end": described("One.\n\nTwo.\n"),
    "a table at the end": described("The types:\n\n| type |\n|---|\n| CASH |\n"),
    "a list at the end": described("The types:\n\n- CASH\n"),
    "the label of a server": { servers: [{ url: "https://api.mx.com", description: "Production" }] },
    "a property of that name": {
      components: { schemas: { Rule: { properties: { description: { type: "string" } } } } },
    },
    "a value of that name": { components: { schemas: { Rule: { example: { description: "Walmart" } } } } },
  },
  fires: {
    "a phrase": [described("A person"), [finding]],
    "a second paragraph": [described("One.\n\nTwo"), [finding]],
    "a property": [
      { components: { schemas: { Rule: { properties: { description: { description: "What it says" } } } } } },
      ["components.schemas.Rule.properties.description: A description needs a full stop at its end."],
    ],
  },
});

import { rule } from "./rule.js";
import { schemas, typesOf } from "./walk.js";

export default rule(
  "A number is a decimal, unless it is measured rather than counted.",
  function* (document, { doubles }) {
    for (const { schema, path, name } of schemas(document)) {
      const format = doubles.includes(name) ? "double" : "decimal";
      if (typesOf(schema).includes("number") && schema.format !== format) {
        yield { path, message: `A number needs the format ${format}.` };
      }
    }
  },
  { doubles: ["latitude", "longitude"] },
);

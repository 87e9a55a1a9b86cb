import { rule } from "./rule.js";
import { schemas, typesOf } from "./walk.js";

const COORDINATES = ["latitude", "longitude"];

export default rule("A number is a decimal, and only a coordinate a double.", function* (document) {
  for (const { schema, path, name } of schemas(document)) {
    const format = COORDINATES.includes(name) ? "double" : "decimal";
    if (typesOf(schema).includes("number") && schema.format !== format) {
      yield { path, message: `A number needs the format ${format}.` };
    }
  }
});

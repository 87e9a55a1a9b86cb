import { rule } from "./rule.js";
import { isScalar, schemas } from "./walk.js";

export default rule("Every scalar that has a name says what it is.", function* (document) {
  for (const { schema, path } of schemas(document)) {
    // A parameter and a header describe themselves, an array its items.
    const isNamed = path.at(-2) === "properties" || path.at(-2) === "schemas";
    if (isNamed && isScalar(schema) && !schema.description)
      yield { path, message: "A scalar needs a description." };
  }
});

import { rule } from "./rule.js";
import { schemas } from "./walk.js";

export default rule("An object says which of its properties are needed, or how many.", function* (document) {
  for (const { schema, path } of schemas(document)) {
    if (schema.properties && !schema.required?.length && !(schema.minProperties >= 1)) {
      yield { path, message: "An object needs required properties, or minProperties." };
    }
  }
});

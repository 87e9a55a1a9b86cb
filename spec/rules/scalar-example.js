import { rule } from "./rule.js";
import { isScalar, schemas } from "./walk.js";

export default rule("Every scalar has an example.", function* (document) {
  for (const { schema, path } of schemas(document)) {
    if (isScalar(schema) && schema.format !== "binary" && !("example" in schema)) {
      yield { path, message: "A scalar needs an example." };
    }
  }
});

import { rule } from "./rule.js";
import { schemas } from "./walk.js";

export default rule("Null is a type, as OpenAPI 3.1 has it.", function* (document) {
  for (const { schema, path } of schemas(document)) {
    if ("nullable" in schema) yield { path, message: "Write type: [..., 'null'] instead of nullable." };
  }
});

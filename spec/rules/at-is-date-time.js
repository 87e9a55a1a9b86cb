import { rule } from "./rule.js";
import { resolve, schemas, typesOf } from "./walk.js";

export default rule("What is named _at is a date-time.", function* (document, { pattern }) {
  for (const { schema, path, name } of schemas(document)) {
    if (!name?.endsWith("_at")) continue;
    const target = resolve(document, schema);
    if (typesOf(target).join() !== "string" || target.format !== "date-time") {
      yield { path, message: `${name} needs to be a string in the format date-time.` };
    } else if (target.pattern !== pattern) {
      yield { path, message: `${name} needs ${pattern ? `the pattern ${pattern}` : "no pattern"}.` };
    }
  }
});

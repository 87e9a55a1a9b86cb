import { rule } from "./rule.js";
import { resolve, schemas, typesOf } from "./walk.js";

export default rule("What is named _on, date or _date is a date.", function* (document) {
  for (const { schema, path, name } of schemas(document)) {
    if (!/(_on|(^|_)date)$/.test(name ?? "")) continue;
    const target = resolve(document, schema);
    if (typesOf(target).join() !== "string" || target.format !== "date") {
      yield { path, message: `${name} needs to be a string in the format date.` };
    }
  }
});

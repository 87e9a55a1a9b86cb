import { rule } from "./rule.js";
import { answers } from "./walk.js";

export default rule("A success sends every field always.", function* (document) {
  for (const { schema, path } of answers(document)) {
    for (const name of Object.keys(schema.properties ?? {})) {
      if (schema.required?.includes(name)) continue;
      yield { path: [...path, "properties", name], message: `${name} needs to be required.` };
    }
  }
});

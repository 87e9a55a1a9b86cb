import { rule } from "./rule.js";
import { answers } from "./walk.js";

export default rule(
  "The objects of an answer are plain, so that a test can close them and find a leaked field.",
  function* (document) {
    for (const { schema, path } of answers(document)) {
      if (schema.allOf) yield { path, message: "Write the properties out instead of allOf." };
    }
  },
);

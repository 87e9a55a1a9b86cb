import { rule } from "./rule.js";
import { operations } from "./walk.js";

export default rule(
  "A path with an identifier answers 404 where there is no such thing.",
  function* (document) {
    for (const { url, operation, path } of operations(document)) {
      if (url.includes("{") && !operation.responses?.[404])
        yield { path, message: "A path with an identifier needs a 404." };
    }
  },
);

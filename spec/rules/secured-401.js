import { rule } from "./rule.js";
import { operations } from "./walk.js";

export default rule("An operation that wants credentials answers 401 without them.", function* (document) {
  for (const { operation, path } of operations(document)) {
    const { security = document.security ?? [] } = operation;
    if (security.length > 0 && !operation.responses?.[401])
      yield { path, message: "A secured operation needs a 401." };
  }
});

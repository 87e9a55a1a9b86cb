import { rule } from "./rule.js";
import { operations, responses } from "./walk.js";

export default rule("DELETE answers 204 without content, and no other success.", function* (document) {
  for (const operation of operations(document)) {
    if (operation.method !== "delete") continue;
    const successes = [...responses(document, operation)].filter(({ status }) => status.startsWith("2"));
    if (!successes.some(({ status }) => status === "204")) {
      yield { path: operation.path, message: "A DELETE needs a 204." };
    }
    for (const { status, node, path } of successes) {
      if (status !== "204") yield { path, message: `A DELETE answers 204, never ${status}.` };
      else if (node.content) yield { path, message: "A 204 has no content." };
    }
  }
});

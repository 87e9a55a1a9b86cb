import { rule } from "./rule.js";
import { objects } from "./walk.js";

/** A table, a list, a heading or a block of code may end a description. */
const BLOCK = /^(\||[-*] |\d+\. |#|```)/;

export default rule("A description ends with a full stop.", function* (document) {
  for (const { node, path } of objects(document)) {
    // A server's description is its label, not a sentence.
    if (typeof node.description !== "string" || path[0] === "servers") continue;
    const last = node.description.trimEnd().split("\n").at(-1).trim();
    if (!last.endsWith(".") && !BLOCK.test(last))
      yield { path, message: "A description needs a full stop at its end." };
  }
});

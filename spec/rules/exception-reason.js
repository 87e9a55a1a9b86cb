import { EXCEPTION, exceptionsOf, rule } from "./rule.js";
import { objects } from "./walk.js";

const LEAST = 20;

export default rule(
  `An exception names a rule of ours, says why in ${LEAST} characters or more, and is still needed.`,
  function* (document, owner) {
    for (const { node, path } of objects(document)) {
      for (const exception of exceptionsOf(node)) {
        for (const fault of faults(document, owner, path, exception)) {
          yield { path: [...path, EXCEPTION], message: `${fault}.` };
        }
      }
    }
  },
);

function* faults(document, owner, path, { rule: name, reason }) {
  const find = owner.rules[name]?.then[0].function.find;
  if (name === "mxkit-exception-reason") yield `Nothing is an exception to ${name}`;
  else if (!find) yield `There is no rule ${name}`;
  else if (!finds(find, document, owner, path)) yield `${name} has nothing to find here`;
  if (typeof reason !== "string" || reason.trim().length < LEAST) {
    yield `${name} needs a reason of at least ${LEAST} characters`;
  }
}

/** Whether a rule would speak of the object at this path. */
const finds = (find, document, owner, path) =>
  [...find(document, owner)].some((finding) => JSON.stringify(finding.path) === JSON.stringify(path));

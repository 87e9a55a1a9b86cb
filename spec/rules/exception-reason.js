import { EXCEPTION, exceptionsOf, rule } from "./rule.js";
import { objects } from "./walk.js";

const LEAST = 20;

export default rule(
  `An exception names a rule of ours, says why in ${LEAST} characters or more, and is still needed.`,
  function* (document, _options, owner) {
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
  const rule = owner.rules[name]?.then[0];
  if (name === "mxkit-exception-reason") yield `Nothing is an exception to ${name}`;
  else if (!rule) yield `There is no rule ${name}`;
  else if (!finds(rule, document, owner, path)) yield `${name} has nothing to find here`;
  if (typeof reason !== "string" || reason.trim().length < LEAST) {
    yield `${name} needs a reason of at least ${LEAST} characters`;
  }
}

/** Whether a rule would speak of the object at this path. */
const finds = ({ function: { find }, functionOptions }, document, owner, path) =>
  [...find(document, functionOptions, owner)].some(
    (finding) => JSON.stringify(finding.path) === JSON.stringify(path),
  );

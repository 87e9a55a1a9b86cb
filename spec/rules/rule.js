import { at } from "./walk.js";

/**
 * @typedef {{ path: import("./walk.js").Path, message: string }} Finding what is wrong with the object at the path
 * @typedef {(document: import("./walk.js").Node, options: Record<string, any>, owner: { rules: Record<string, any> }) => Iterable<Finding>} Find
 */

export const EXCEPTION = "x-lint-exception";

/** The exceptions that an object carries. */
export const exceptionsOf = (node) => [node?.[EXCEPTION] ?? []].flat();

/**
 * A rule of ours. It looks at the whole document, with references as they are, and is silent about an object that carries
 * an exception for it.
 *
 * @param {string} description
 * @param {Find} find
 * @param {Record<string, any>} options what another document may have otherwise
 * @returns {import("@stoplight/spectral-core").RuleDefinition}
 */
export function rule(description, find, options = {}) {
  const check = (document, given, context) => {
    const excepted = ({ path }) =>
      exceptionsOf(at(document, path)).some((it) => it.rule === context.rule.name);
    return [...find(document, given, context.rule.owner)].filter((finding) => !excepted(finding));
  };
  return {
    description,
    message: "{{error}}",
    severity: "error",
    resolved: false,
    given: "$",
    // biome-ignore lint/suspicious/noThenProperty: the name is Spectral's
    then: {
      // exception-reason.js asks a rule what it would find without exceptions.
      function: Object.assign(check, { find }),
      functionOptions: options,
    },
  };
}

/** The same rules for a document that has something otherwise: by name, what the options of a rule are there. */
export const rulesWith = (rules, options) =>
  Object.fromEntries(
    Object.entries(rules).map(([name, definition]) => [
      name,
      name in options ? withOptions(definition, options[name]) : definition,
    ]),
  );

const withOptions = (definition, functionOptions) => ({
  ...definition,
  // biome-ignore lint/suspicious/noThenProperty: the name is Spectral's
  then: { ...definition.then, functionOptions },
});

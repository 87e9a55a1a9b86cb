/** What a check has come to; the message says so in either case, as a matcher may be negated. */
export interface Verdict {
  pass: boolean;
  message: string;
}

/** @param what was checked, e.g. `The answer of readUser` */
export function verdict(what: string, version: string, problems: readonly string[], shown: string): Verdict {
  const came = `What came:\n\n${indent(shown)}`;
  const document = `the document of ${version}`;
  if (problems.length === 0) return { pass: true, message: `${what} is as ${document} says.\n\n${came}` };
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const list = indent(problems.join("\n"));
  return {
    pass: false,
    message: `${what} is not as ${document} says, ${count}:\n\n${list}\n\n${came}`,
  };
}

const indent = (text: string) => text.replace(/^(?=.)/gm, "  ");

/** Applies a function now, or when there is a value. */
export function whenThere<T, Result>(
  value: T | Promise<T>,
  use: (value: T) => Result,
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(use) : use(value);
}

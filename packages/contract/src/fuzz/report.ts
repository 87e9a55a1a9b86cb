import { curlScript } from "../curl.js";
import { textOf } from "../exchange.js";
import type { FuzzResult } from "./fuzz.js";

/** What a person reads at the end: the table of what was seen, and what broke with the way to see it again. */
export function report({ statistics, failure }: FuzzResult): string {
  const { requests, sequences, perSecond } = statistics;
  const sum = `${requests} requests in ${sequences} sequences, ${perSecond} a second`;
  if (!failure) return `${statistics.table()}\n\n${sum}: every invariant holds`;
  const { broken, seed, path, shrinks } = failure;
  const last = broken.exchanges.at(-1);
  return [
    `Broken: ${broken.invariant}`,
    ...broken.problems.map((problem) => `  ${problem}`),
    "",
    `seed ${seed}, path ${path}, made smaller ${shrinks} times; again: pnpm fuzz --seed ${seed} --path ${path}`,
    "",
    curlScript(broken.exchanges),
    "",
    `→ ${last?.answer.status} ${last ? textOf(last).slice(0, 2000) : ""}`,
    "",
    sum,
  ].join("\n");
}

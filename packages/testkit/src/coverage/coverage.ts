import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type OperationDescription, operations } from "@mxkit/api/v20111101";
import type { OperationId } from "@mxkit/client";

/** Which of the document's statuses tests have met, by operation. */
export interface Coverage {
  operations: Record<OperationId, OperationCoverage>;
  total: {
    operations: { touched: number; documented: number };
    /** An operation with each of its statuses. */
    pairs: { touched: number; documented: number };
  };
}

export interface OperationCoverage {
  touched: number[];
  /** Documented, and not met. */
  untouched: number[];
  /** Met, and not documented. */
  undocumented: number[];
}

/** @param pairs each as `readUser 200` */
export function coverageOf(pairs: Iterable<string>): Coverage {
  const met = new Set(pairs);
  const entries = Object.entries<OperationDescription>(operations).map(([id, { responses }]) => {
    const documented = Object.keys(responses).map(Number);
    const isMet = (status: number) => met.has(`${id} ${status}`);
    const statuses = [...met]
      .filter((pair) => pair.startsWith(`${id} `))
      .map((pair) => Number(pair.split(" ")[1]));
    const operation: OperationCoverage = {
      touched: documented.filter(isMet),
      untouched: documented.filter((status) => !isMet(status)),
      undocumented: statuses.filter((status) => !documented.includes(status)).sort(),
    };
    return [id, operation] as const;
  });
  const all = entries.map(([, operation]) => operation);
  const sum = (count: (operation: OperationCoverage) => number) =>
    all.reduce((total, operation) => total + count(operation), 0);
  return {
    operations: Object.fromEntries(entries) as Coverage["operations"],
    total: {
      operations: {
        touched: all.filter(({ touched }) => touched.length > 0).length,
        documented: all.length,
      },
      pairs: {
        touched: sum(({ touched }) => touched.length),
        documented: sum(({ touched, untouched }) => touched.length + untouched.length),
      },
    },
  };
}

/** What all processes have touched that were given the folder in `MXKIT_COVERAGE`. */
export async function readCoverage(folder: string): Promise<Coverage> {
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return coverageOf(texts.flatMap((text) => text.split("\n")).filter(Boolean));
}

/** A table for people: the operations that were met, and how much that is. */
export function formatCoverage({ operations, total }: Coverage): string {
  const rows = Object.entries(operations)
    .filter(([, { touched, undocumented }]) => touched.length + undocumented.length > 0)
    .map(([id, { touched, untouched, undocumented }]) => [
      id,
      [...touched, ...undocumented.map((status) => `${status}!`)].join(" "),
      untouched.join(" "),
    ]);
  const table = [["operation", "met", "not met"], ...rows];
  const widths = [0, 1].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map(([id = "", met = "", rest = ""]) =>
    `${id.padEnd(widths[0] ?? 0)}  ${met.padEnd(widths[1] ?? 0)}  ${rest}`.trimEnd(),
  );
  const share = ({ touched, documented }: { touched: number; documented: number }) =>
    `${touched} of ${documented}`;
  return [
    ...lines,
    "",
    `${share(total.operations)} operations, ${share(total.pairs)} of their statuses; \`!\` marks one that is not documented.`,
  ].join("\n");
}

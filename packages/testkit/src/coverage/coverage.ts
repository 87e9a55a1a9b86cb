import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { newest } from "@mxkit/api/client";
import type { Newest, OperationId, Version } from "@mxkit/client";
import { operationsOf } from "../versions.js";

/** Which of the documents' statuses tests have met, by operation; of the versions that they have met, or else the newest. */
export interface Coverage {
  operations: Record<OperationId<Newest>, OperationCoverage> &
    Partial<Record<OperationId, OperationCoverage>>;
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

/** What was met once: that an operation of a version was answered with a status. */
export const pairOf = (version: Version, operation: string, status: number): string =>
  `${version} ${operation} ${status}`;

/** @param pairs as `pairOf` makes them */
export function coverageOf(pairs: Iterable<string>): Coverage {
  const met = new Set(pairs);
  const spoken = (Object.keys(operationsOf) as Version[]).filter((version) =>
    [...met].some((pair) => pair.startsWith(`${version} `)),
  );
  const versions: Version[] = spoken.length > 0 ? spoken : [newest];
  const ids = new Set(versions.flatMap((version) => Object.keys(operationsOf[version])));
  const entries = [...ids].map((id) => [id, operationCoverage(met, versions, id)] as const);
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

function operationCoverage(
  met: ReadonlySet<string>,
  versions: readonly Version[],
  id: string,
): OperationCoverage {
  const statuses = versions.map((version) => {
    const documented = Object.keys(operationsOf[version][id]?.responses ?? {}).map(Number);
    const start = pairOf(version, id, 0).slice(0, -1);
    const found = [...met].filter((pair) => pair.startsWith(start));
    return { documented, found: found.map((pair) => Number(pair.slice(start.length))) };
  });
  const documented = sorted(statuses.flatMap(({ documented }) => documented));
  const touched = sorted(
    statuses.flatMap(({ documented, found }) => found.filter((status) => documented.includes(status))),
  );
  return {
    touched,
    untouched: documented.filter((status) => !touched.includes(status)),
    undocumented: sorted(
      statuses.flatMap(({ documented, found }) => found.filter((status) => !documented.includes(status))),
    ),
  };
}

const sorted = (statuses: readonly number[]): number[] => [...new Set(statuses)].sort((a, b) => a - b);

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

import type { ClosedLoopResult } from "./generator.js";
import {
  type BenchResult,
  contenderNames,
  goalsOf,
  type Rounds,
  ratesOf,
  timesPrism,
  typicalStreams,
} from "./result.js";
import { median, spread } from "./statistics.js";
import { table } from "./table.js";

/** All tables, in Markdown that reads as text. */
export function report(result: BenchResult): string {
  return [
    circumstances(result),
    "Requests a second, as many as go (median of the rounds, and how far they lie apart):",
    throughput(result),
    `${mixedTitle(result)} (latency in milliseconds, since the request was due):`,
    mixed(result),
    "Start to first answer, and memory:",
    startAndMemory(result),
    "Goals:",
    goals(result),
  ].join("\n\n");
}

function circumstances({ at, machine, versions, plan }: BenchResult): string {
  return [
    `${at.slice(0, 10)}, ${machine.processors} × ${machine.processor}, ${gigabytes(machine.memory)} of memory, ${machine.system}.`,
    `Node.js ${versions.node}, Prism ${versions.prism}, autocannon ${versions.autocannon}.`,
    `${plan.rounds} rounds of ${plan.closedSeconds} s, of ${plan.mixedSeconds} s for the mixed load; ${plan.starts} starts.`,
    `Load average before: ${machine.loadAverage.toFixed(1)}.`,
  ].join("\n");
}

function throughput(result: BenchResult): string {
  const row = (name: string, rounds: Rounds<ClosedLoopResult>, bytes: Record<string, number>) => [
    name,
    ...contenderNames.map((contender) => `${rate(ratesOf(rounds[contender]))}, ${bytes[contender]} B`),
    `${timesPrism(rounds).toFixed(1)} ×`,
  ];
  return table(
    ["", ...contenderNames, "mxkit ÷ Prism"],
    [
      row("read a member", result.read, result.bytes.read),
      row("list 25 transactions", result.list, result.bytes.list),
    ],
  );
}

function mixedTitle({ mixed }: BenchResult): string {
  const streams = typicalStreams(mixed.mxkit).map(({ name, offered }) => `${whole(offered)} ${name}/s`);
  return `${streams.join(" and ")} at once, at a fixed rate`;
}

function mixed(result: BenchResult): string {
  const rows = contenderNames.flatMap((contender) =>
    typicalStreams(result.mixed[contender]).map(({ name, achieved, p50, p99, errors, unanswered }) => [
      `${contender} ${name}`,
      whole(achieved),
      p50.toFixed(1),
      p99.toFixed(1),
      whole(errors),
      whole(unanswered),
    ]),
  );
  return table(["", "achieved/s", "p50", "p99", "errors", "unanswered"], rows);
}

function startAndMemory({ start, memory }: BenchResult): string {
  const rows = contenderNames.map((contender) => [
    contender === "mxkit" ? "mxkit, new folder" : contender,
    milliseconds(start[contender]),
    megabytes(median(memory.afterStart[contender])),
    megabytes(memory.afterLoad[contender]),
  ]);
  const existing = "mxkit, existing folder";
  rows.splice(1, 0, [existing, milliseconds(start[existing]), "", ""]);
  return table(["", "first answer", "memory after start", "after all loads"], rows);
}

function goals(result: BenchResult): string {
  return table(
    ["", "goal", "measured", ""],
    goalsOf(result).map(({ name, goal, measured, met }) => [name, goal, measured, met ? "met" : "missed"]),
  );
}

const whole = (value: number) => Math.round(value).toLocaleString("en-US");
const rate = (values: number[]) => `${whole(median(values))} ±${Math.round(spread(values) * 100)} %`;
const milliseconds = (values: number[]) => `${whole(median(values))} ms`;
const megabytes = (bytes: number) => `${whole(bytes / 2 ** 20)} MB`;
const gigabytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GB`;

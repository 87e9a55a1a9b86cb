/** What `--json` writes, and what is made of it. */
import type { ClosedLoopResult } from "./generator.js";
import type { StreamResult } from "./openLoop.js";
import { median } from "./statistics.js";

export const contenderNames = ["mxkit", "Prism", "node:http"] as const;
export type ContenderName = (typeof contenderNames)[number];

/** A value for each round and contender. */
export type Rounds<Value> = Record<ContenderName, Value[]>;

/** Long or short. */
export interface Plan {
  rounds: number;
  /** Seconds of each round. */
  closedSeconds: number;
  mixedSeconds: number;
  starts: number;
  /** Connections of the load generator. */
  connections: { closed: number; mixed: number };
}

export interface Machine {
  processor: string;
  processors: number;
  /** Bytes. */
  memory: number;
  system: string;
  /** Of the last minute, before the first measurement. */
  loadAverage: number;
}

export interface BenchResult {
  /** When it began, in ISO 8601. */
  at: string;
  machine: Machine;
  versions: { node: string; prism: string; autocannon: string };
  plan: Plan;
  /** Bytes of the bodies that are answered. */
  bytes: Record<"read" | "list", Record<ContenderName, number>>;
  read: Rounds<ClosedLoopResult>;
  list: Rounds<ClosedLoopResult>;
  mixed: Rounds<StreamResult[]>;
  /** Milliseconds from the start of the process to its first answer. */
  start: Rounds<number> & { "mxkit, existing folder": number[] };
  /** Bytes. */
  memory: { afterStart: Rounds<number>; afterLoad: Record<ContenderName, number> };
}

export const ratesOf = (rounds: readonly ClosedLoopResult[]) => rounds.map(({ rate }) => rate);

/** How many times as many requests as Prism the platform answers. */
export function timesPrism({ mxkit, Prism }: Rounds<ClosedLoopResult>): number {
  return median(ratesOf(mxkit)) / median(ratesOf(Prism));
}

export interface Goal {
  name: string;
  goal: string;
  measured: string;
  met: boolean;
}

const wanted = { read: 8, list: 3, start: 600 };

export function goalsOf(result: BenchResult): Goal[] {
  const read = timesPrism(result.read);
  const list = timesPrism(result.list);
  const start = Math.max(median(result.start.mxkit), median(result.start["mxkit, existing folder"]));
  return [
    times("read a member", wanted.read, read),
    times("list 25 transactions", wanted.list, list),
    {
      name: "start to first answer",
      goal: `at most ${wanted.start} ms`,
      measured: `${Math.round(start)} ms`,
      met: start <= wanted.start,
    },
  ];
}

function times(name: string, goal: number, measured: number): Goal {
  return {
    name,
    goal: `at least ${goal} × Prism`,
    measured: `${measured.toFixed(1)} × Prism`,
    met: measured >= goal,
  };
}

/** The median of the rounds, each stream for itself. */
export function typicalStreams(rounds: readonly StreamResult[][]): StreamResult[] {
  const [first = []] = rounds;
  return first.map(({ name, offered }, index) => {
    const of = (key: "achieved" | "p50" | "p99" | "errors" | "unanswered") =>
      median(rounds.map((streams) => (streams[index] as StreamResult)[key]));
    return {
      name,
      offered,
      achieved: of("achieved"),
      p50: of("p50"),
      p99: of("p99"),
      errors: of("errors"),
      unanswered: of("unanswered"),
    };
  });
}

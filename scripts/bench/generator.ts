/** The load generator, in a process of its own: takes one job at a time from its parent and answers with what it measured. */
import autocannon from "autocannon";
import type { BenchRequest } from "./fixture.js";
import { type OpenLoopJob, openLoop, type StreamResult } from "./openLoop.js";

export interface ClosedLoopJob {
  url: string;
  headers: Record<string, string>;
  request: BenchRequest;
  connections: number;
  seconds: number;
}

export interface ClosedLoopResult {
  /** Good answers a second. */
  rate: number;
  /** Milliseconds, in whole ones. */
  p50: number;
  p99: number;
  errors: number;
}

/** What can be asked of the generator, and what it answers. */
export interface Jobs {
  closed: { job: ClosedLoopJob; result: ClosedLoopResult };
  open: { job: OpenLoopJob; result: StreamResult[] };
}

const work: { [Kind in keyof Jobs]: (job: Jobs[Kind]["job"]) => Promise<Jobs[Kind]["result"]> } = {
  closed: closedLoop,
  open: openLoop,
};

/** As many requests as the connections bring, each sending its next when the last was answered. */
async function closedLoop({ request, seconds, ...options }: ClosedLoopJob): Promise<ClosedLoopResult> {
  const result = await autocannon({ ...options, duration: seconds, requests: [request] });
  return {
    rate: result["2xx"] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.non2xx + result.errors,
  };
}

process.on(
  "message",
  async <Kind extends keyof Jobs>({ kind, job }: { kind: Kind; job: Jobs[Kind]["job"] }) => {
    try {
      process.send?.({ result: await work[kind](job) });
    } catch (error) {
      process.send?.({ error: String(error) });
    }
  },
);
process.on("disconnect", () => process.exit());

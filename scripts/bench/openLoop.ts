/**
 * Load at a fixed rate, whatever the server makes of it. A closed loop (as of autocannon, also when it is told a rate) sends the
 * next request when the last was answered: a server that stands still for a second is spared a second of requests, and the
 * wait does not appear in the latencies ("coordinated omission"). Here each request has the time at which it is due, its latency
 * counts from then, also while it waits for a connection, and one that is never answered counts with its age.
 */
import { Agent, request } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { BenchRequest } from "./fixture.js";
import { percentile } from "./statistics.js";

export interface Stream {
  name: string;
  /** Requests a second. */
  rate: number;
  /** Sent in turn. */
  requests: BenchRequest[];
}

export interface OpenLoopJob {
  url: string;
  headers: Record<string, string>;
  streams: Stream[];
  seconds: number;
  /** How long answers are awaited after the last request, in seconds. */
  grace: number;
  connections: number;
}

export interface StreamResult {
  name: string;
  /** Requests a second that were due. */
  offered: number;
  /** Good answers a second, while requests were sent. */
  achieved: number;
  /** Milliseconds since the request was due. */
  p50: number;
  p99: number;
  /** Answers other than 2xx, and broken connections. */
  errors: number;
  /** Still waiting when it was over. */
  unanswered: number;
}

type Outcome = "good" | "bad" | "unanswered";

interface Sent {
  /** All times are milliseconds since the beginning. */
  due: number;
  ended: number;
  outcome: Outcome;
}

export async function openLoop(job: OpenLoopJob): Promise<StreamResult[]> {
  const begun = performance.now();
  const elapsed = () => performance.now() - begun;
  const length = job.seconds * 1000;
  const sent = job.streams.map((): Sent[] => []);
  const line = waitingLine(job, elapsed);

  for (let now = 0; now < length; await setTimeout(1)) {
    now = Math.min(elapsed(), length);
    for (const [index, { rate, requests }] of job.streams.entries()) {
      const list = sent[index] as Sent[];
      for (const due of dueBy(now, rate, list.length)) {
        const entry: Sent = { due, ended: Number.NaN, outcome: "unanswered" };
        const request = requests[list.length % requests.length] as BenchRequest;
        list.push(entry);
        line.add(request, entry);
      }
    }
  }
  while (line.isBusy() && elapsed() < length + job.grace * 1000) await setTimeout(5);

  const over = elapsed();
  const results = job.streams.map((stream, index) =>
    summarize(stream, sent[index] as Sent[], job.seconds, over),
  );
  line.close();
  return results;
}

/** Requests wait here, and not in the agent, which would go on with them after its end. */
function waitingLine(job: OpenLoopJob, elapsed: () => number) {
  const agent = new Agent({ keepAlive: true, maxSockets: job.connections });
  const waiting: (() => void)[] = [];
  let free = job.connections;

  const sendNext = () => {
    if (free === 0) return;
    const next = waiting.shift();
    if (!next) return;
    free -= 1;
    next();
  };
  return {
    add(request: BenchRequest, entry: Sent): void {
      waiting.push(() =>
        send(job, request, agent, (outcome) => {
          entry.outcome = outcome;
          entry.ended = elapsed();
          free += 1;
          sendNext();
        }),
      );
      sendNext();
    },
    isBusy: () => free < job.connections,
    close(): void {
      waiting.length = 0;

      agent.destroy();
    },
  };
}

/** The times at which requests are due until now, but for those that were already sent. */
export function dueBy(now: number, rate: number, alreadySent: number): number[] {
  const times: number[] = [];
  for (let index = alreadySent; (index * 1000) / rate < now; index += 1) times.push((index * 1000) / rate);
  return times;
}

/** @param over when it was over, which is as long as the unanswered have waited */
export function summarize(
  { name, rate }: Stream,
  sent: readonly Sent[],
  seconds: number,
  over: number,
): StreamResult {
  const count = (wanted: Outcome) => sent.filter(({ outcome }) => outcome === wanted).length;
  const inTime = sent.filter(({ outcome, ended }) => outcome === "good" && ended <= seconds * 1000).length;
  const latencies = sent.map(({ due, ended, outcome }) => (outcome === "unanswered" ? over : ended) - due);
  return {
    name,
    offered: rate,
    achieved: inTime / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    errors: count("bad"),
    unanswered: count("unanswered"),
  };
}

let uniques = 0;

function send(
  { url, headers }: OpenLoopJob,
  { method, path, body }: BenchRequest,
  agent: Agent,
  ended: (outcome: Outcome) => void,
): void {
  const text = body?.replace("{unique}", () => String(++uniques));
  const length = text === undefined ? {} : { "Content-Length": Buffer.byteLength(text) };
  request(`${url}${path}`, { method, headers: { ...headers, ...length }, agent }, (response) => {
    const isGood = response.statusCode !== undefined && response.statusCode < 300;
    response
      .resume()
      .on("end", () => ended(isGood ? "good" : "bad"))
      .on("error", () => ended("bad"));
  })
    .on("error", () => ended("bad"))
    .end(text);
}

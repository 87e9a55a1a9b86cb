import type { Log } from "../platform.js";
import type { Metrics } from "./metrics.js";
import { type Observer, together } from "./observer.js";
import type { TraceOptions } from "./traces.js";

export interface ObservingOptions {
  /** Where `GET /metrics` is answered; there are none without. */
  metrics?: { host: string; port: number };
  /** Where traces are sent, by OTLP over HTTP; there are none without. */
  traces?: TraceOptions;
}

export interface Observing {
  observer: Observer;
  metrics: Metrics | undefined;
}

/** Who watches: nobody, metrics, traces, or both. They are loaded only where they are asked for. */
export async function createObserver({
  metrics: hasMetrics,
  traces: options,
  log,
}: ObservingOptions & { log?: Log }): Promise<Observing | undefined> {
  const metrics = hasMetrics && new (await import("./metrics.js")).Metrics();
  const traces = options && new (await import("./traces.js")).Traces(options, log);
  const observer = together([metrics, traces]);
  return observer && { observer, metrics };
}

import type { IncomingHttpHeaders } from "node:http";
import {
  type Attributes,
  isSpanContextValid,
  type Link,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from "@opentelemetry/sdk-trace-base";
import { LeaseLost, type Task } from "../jobs/queue.js";
import type { Log } from "../platform.js";
import { type Attempted, Observer, type RequestWatch, type Send } from "./observer.js";
import { traceparent, withTraceparent } from "./traceparent.js";

export interface TraceOptions {
  /** Of a collector: spans are posted to `/v1/traces` below it. */
  endpoint: string;
  headers?: Readonly<Record<string, string>>;
  /** What the server is called. Default `mxkit`. */
  service?: string;
}

/** How long stopping waits for a collector, in milliseconds. */
const patience = 3000;

/** A task that was due later than this after it was planned begins a trace of its own, in milliseconds. */
const soon = 60_000;

/** Spans of requests, tasks and webhooks, sent by OTLP over HTTP. Nothing is registered globally. */
export class Traces extends Observer {
  readonly #provider: BasicTracerProvider;
  readonly #tracer: Tracer;

  constructor({ endpoint, headers = {}, service = "mxkit" }: TraceOptions, log: Log = () => {}) {
    super();
    const exporter = new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, headers: { ...headers } });
    this.#provider = new BasicTracerProvider({
      resource: resourceFromAttributes({ "service.name": service }),
      spanProcessors: [new BatchSpanProcessor(logging(exporter, log))],
    });
    this.#tracer = this.#provider.getTracer("mxkit");
  }

  override request(method: string, headers: IncomingHttpHeaders): RequestWatch {
    const parent = spanContextOf(headers.traceparent);
    const span = this.#start(method, SpanKind.SERVER, parent, { "http.request.method": method });
    return {
      within: (next) => within(span, next),
      ended({ operation, route, requestId, status }) {
        span.updateName(route ? `${method} ${route}` : method);
        span.setAttributes({
          "mxkit.operation": operation,
          "mxkit.request_id": requestId,
          "http.route": route,
        });
        if (status === undefined) fail(span, "The connection was cut.");
        else span.setAttribute("http.response.status_code", status);
        if (status !== undefined && status >= 500) fail(span);
        span.end();
      },
    };
  }

  override async task(task: Task, work: () => Promise<void>): Promise<void> {
    const attributes = {
      "mxkit.task": task.guid,
      "mxkit.client_id": task.client_id,
      "mxkit.attempt": task.attempts,
    };
    const origin = originOf(task);
    const isSoon = task.due_at - Date.parse(task.created_at) <= soon;
    const parent = isSoon ? origin : undefined;
    const links = origin && !isSoon ? [{ context: origin }] : [];
    const span = this.#start(`task ${task.kind}`, SpanKind.CONSUMER, parent, attributes, links);
    try {
      await within(span, work);
    } catch (error) {
      // What a task's error says is for the log alone.
      if (!(error instanceof LeaseLost)) fail(span, error instanceof Error ? error.name : undefined);
      throw error;
    } finally {
      span.end();
    }
  }

  override async attempt<Made extends Attempted>(kind: string, send: Send<Made>): Promise<Made> {
    const parent = spanContextOf(traceparent());
    const attributes = { "http.request.method": "POST" };
    const span = this.#start(`webhook ${kind}`, SpanKind.CLIENT, parent, attributes);
    try {
      const made = await send({ traceparent: traceparentOf(span) });
      const { status, error } = made.record;
      if (status !== null) span.setAttribute("http.response.status_code", status);
      if (error !== null) fail(span, error);
      return made;
    } finally {
      span.end();
    }
  }

  override async stop(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    await Promise.race([this.#provider.shutdown().catch(() => {}), late]);
    clearTimeout(timer);
  }

  #start(
    name: string,
    kind: SpanKind,
    parent: SpanContext | undefined,
    attributes: Attributes,
    links: Link[] = [],
  ): Span {
    const context = parent ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
    return this.#tracer.startSpan(name, { kind, attributes, links }, context);
  }
}

/** Logs that spans are lost, and not again before some have arrived: a collector is seldom away for one batch. */
function logging(exporter: SpanExporter, log: Log): SpanExporter {
  let isLosing = false;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        const { error } = result;
        if (error && !isLosing)
          log("Traces cannot be sent to OTEL_EXPORTER_OTLP_ENDPOINT", { error: error.message });
        isLosing = error !== undefined;
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
  };
}

/** What is traced meanwhile belongs below the span. */
const within = <T>(span: Span, work: () => T): T => withTraceparent(traceparentOf(span), work);

function traceparentOf(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, "0")}`;
}

/** Of the version of W3C Trace Context that there is; what is no valid header begins a trace anew. */
function spanContextOf(header: unknown): SpanContext | undefined {
  const [, traceId = "", spanId = "", flags = ""] =
    String(header ?? "").match(/^[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:-|$)/) ?? [];
  const context = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
  return isSpanContextValid(context) ? context : undefined;
}

/** Of what planned the task. */
function originOf({ payload }: Task): SpanContext | undefined {
  return spanContextOf((JSON.parse(payload) as { traceparent?: string }).traceparent);
}

function fail(span: Span, message?: string): void {
  span.setStatus({ code: SpanStatusCode.ERROR, ...(message === undefined ? {} : { message }) });
}

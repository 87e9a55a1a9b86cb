import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { LeaseLost, oldestWaiting, type Task, waitingByKind } from "../jobs/queue.js";
import type { Platform } from "../platform.js";
import {
  type Attempted,
  Observer,
  type RequestEnd,
  type RequestWatch,
  type Send,
  type TransactionEnd,
} from "./observer.js";
import { wordFor } from "./queryErrors.js";

/** In seconds: from a read of one row to a receiver that hangs. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What the platform does, counted for Prometheus. No label holds anything that a caller can choose. */
export class Metrics extends Observer {
  readonly #registry = new Registry();
  readonly #requests = this.#counter("mxkit_requests_total", "Requests.", "operation", "status");
  readonly #requestDurations = this.#histogram("mxkit_request_duration_seconds", "Requests.", "operation");
  readonly #taskDurations = this.#histogram(
    "mxkit_task_duration_seconds",
    "Tasks of the queue.",
    "kind",
    "outcome",
  );
  readonly #jobs = this.#counter(
    "mxkit_jobs_total",
    "Jobs of members that came to an end.",
    "type",
    "outcome",
  );
  readonly #attempts = this.#counter(
    "mxkit_webhook_attempts_total",
    "Attempts to deliver.",
    "kind",
    "outcome",
  );
  readonly #transactions = this.#counter(
    "mxkit_transactions_total",
    "Transactions of the database.",
    "outcome",
  );
  readonly #retries = this.#counter("mxkit_transaction_retries_total", "Done anew, as others were faster.");
  readonly #failures = this.#counter("mxkit_database_errors_total", "Statements that failed.", "error");
  #server: Server | undefined;

  constructor() {
    super();
    collectDefaultMetrics({ register: this.#registry });
  }

  /** Adds what is looked up when it is asked for. */
  watch({ store, clock }: Pick<Platform, "store" | "clock">): void {
    const registers = [this.#registry];
    new Gauge({
      name: "mxkit_tasks",
      help: "Tasks in the queue, due or not; the same on all servers of a database.",
      labelNames: ["kind"],
      registers,
      async collect() {
        const waiting = await waitingByKind(store.read);
        this.reset();
        for (const { kind, total } of waiting) this.set({ kind }, total);
      },
    });
    new Gauge({
      name: "mxkit_oldest_due_task_seconds",
      help: "For how long the task that could be done and is not has been due; 0 where there is none.",
      registers,
      async collect() {
        const now = clock.now();
        const oldest = await oldestWaiting(store.read, now);
        this.set(oldest === undefined ? 0 : (now.getTime() - oldest.getTime()) / 1000);
      },
    });
  }

  /** @returns the URL of the metrics */
  async listen({ host, port }: { host: string; port: number }): Promise<string> {
    const server = createServer((request, response) => void this.#answer(request, response));
    server.listen(port, host);
    await once(server, "listening");
    this.#server = server;
    const { address, family, port: actual } = server.address() as AddressInfo;
    return `http://${family === "IPv6" ? `[${address}]` : address}:${actual}/metrics`;
  }

  override request(): RequestWatch {
    return { within: (next) => next(), ended: (end) => this.#countRequest(end) };
  }

  #countRequest({ operation, status, duration }: RequestEnd): void {
    this.#requests.inc({ operation, status: status ?? "none" });
    this.#requestDurations.observe({ operation }, duration);
  }

  override async task({ kind }: Task, work: () => Promise<void>): Promise<void> {
    const end = this.#taskDurations.startTimer({ kind });
    try {
      await work();
      end({ outcome: "done" });
    } catch (error) {
      end({ outcome: error instanceof LeaseLost ? "lost" : "failed" });
      throw error;
    }
  }

  override async attempt<Made extends Attempted>(kind: string, send: Send<Made>): Promise<Made> {
    const made = await send({});
    this.#attempts.inc({ kind, outcome: outcomeOf(made) });
    return made;
  }

  override jobEnded(type: string, outcome: string): void {
    this.#jobs.inc({ type, outcome });
  }

  override transactionEnded({ tries, hasFailed }: TransactionEnd): void {
    this.#transactions.inc({ outcome: hasFailed ? "failed" : "done" });
    if (tries > 1) this.#retries.inc(tries - 1);
  }

  override queryFailed(error: unknown): void {
    this.#failures.inc({ error: wordFor(error) });
  }

  override async stop(): Promise<void> {
    if (!this.#server) return;
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }

  async #answer({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
    if (method !== "GET" || url?.split("?")[0] !== "/metrics") {
      response.writeHead(404).end();
      return;
    }
    try {
      const text = await this.#registry.metrics();
      response.writeHead(200, { "Content-Type": this.#registry.contentType }).end(text);
    } catch {
      response.writeHead(503).end("The queue cannot be looked at.\n");
    }
  }

  #counter<Label extends string>(name: string, help: string, ...labelNames: Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.#registry] });
  }

  #histogram<Label extends string>(name: string, help: string, ...labelNames: Label[]): Histogram<Label> {
    return new Histogram({ name, help, labelNames, buckets, registers: [this.#registry] });
  }
}

function outcomeOf({ record: { error, status } }: Attempted): string {
  if (error === null) return "received";
  return status === null ? "no_answer" : "refused";
}

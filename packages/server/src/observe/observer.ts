import type { IncomingHttpHeaders } from "node:http";
import type { Task } from "../jobs/queue.js";

/** How a request ended. */
export interface RequestEnd {
  /** Of a document, else the path of a page, else `unknown`: there are only so many. */
  operation: string;
  /** The path as the document has it, without what stands in it; empty where it has none. */
  route: string;
  /** Who asked, where the key was right. */
  clientId?: string | undefined;
  requestId: string;
  /** Undefined where the connection was cut before the end of the answer. */
  status: number | undefined;
  /** In seconds. */
  duration: number;
}

export interface RequestWatch {
  /** Does what is done for the request. */
  within(next: () => void): void;
  ended(end: RequestEnd): void;
}

/** How a transaction ended. */
export interface TransactionEnd {
  /** How often it was done. */
  tries: number;
  hasFailed: boolean;
}

/** What came of an attempt to deliver a webhook. */
export interface Attempted {
  record: { status: number | null; error: string | null };
}

/** Sends a webhook, with headers more. */
export type Send<Made> = (headers: Readonly<Record<string, string>>) => Promise<Made>;

/** Sees what the platform does. This one looks away; metrics and traces do not. (docs/decisions/0012-operations.md) */
export class Observer {
  request(_method: string, _headers: IncomingHttpHeaders): RequestWatch {
    return { within: (next) => next(), ended() {} };
  }

  /** @param work what the task is */
  task(_task: Task, work: () => Promise<void>): Promise<void> {
    return work();
  }

  attempt<Made extends Attempted>(_kind: string, send: Send<Made>): Promise<Made> {
    return send({});
  }

  jobEnded(_type: string, _outcome: string): void {}

  transactionEnded(_end: TransactionEnd): void {}

  queryFailed(_error: unknown): void {}

  /** When the platform has stopped. */
  async stop(): Promise<void> {}
}

/** One that shows the same to all of them; undefined where there is none. */
export function together(all: readonly (Observer | undefined)[]): Observer | undefined {
  const there = all.filter((each) => each !== undefined);
  return there.length > 1 ? new Observers(there) : there[0];
}

class Observers extends Observer {
  readonly #all: readonly Observer[];

  constructor(all: readonly Observer[]) {
    super();
    this.#all = all;
  }

  override request(method: string, headers: IncomingHttpHeaders): RequestWatch {
    const watches = this.#all.map((each) => each.request(method, headers));
    return {
      within: (next) => watches.reduceRight((inner, watch) => () => watch.within(inner), next)(),
      ended(end) {
        for (const watch of watches) watch.ended(end);
      },
    };
  }

  override task(task: Task, work: () => Promise<void>): Promise<void> {
    return this.#all.reduceRight((inner, each) => () => each.task(task, inner), work)();
  }

  override attempt<Made extends Attempted>(kind: string, send: Send<Made>): Promise<Made> {
    const all = this.#all.reduceRight<Send<Made>>(
      (inner, each) => (headers) => each.attempt(kind, (more) => inner({ ...headers, ...more })),
      send,
    );
    return all({});
  }

  override jobEnded(type: string, outcome: string): void {
    for (const each of this.#all) each.jobEnded(type, outcome);
  }

  override transactionEnded(end: TransactionEnd): void {
    for (const each of this.#all) each.transactionEnded(end);
  }

  override queryFailed(error: unknown): void {
    for (const each of this.#all) each.queryFailed(error);
  }

  override async stop(): Promise<void> {
    await Promise.all(this.#all.map((each) => each.stop()));
  }
}

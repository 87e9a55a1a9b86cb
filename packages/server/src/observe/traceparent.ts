import { AsyncLocalStorage } from "node:async_hooks";

/** The W3C header `traceparent` of what is being done: a text, so that it goes through the queue and into other processes. */
const current = new AsyncLocalStorage<string>();

/** Undefined where nothing is traced. */
export const traceparent = () => current.getStore();

export function withTraceparent<T>(text: string, work: () => T): T {
  return current.run(text, work);
}

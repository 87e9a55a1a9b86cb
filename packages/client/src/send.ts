import type { ClientCall } from "@mxkit/api/client";
import { apiError } from "./apiError.js";
import { type Arguments, place, type RequestParts } from "./arguments.js";
import type { Answer } from "./call.js";
import { ApiError, MxError, NetworkError, TimeoutError, UnparsableAnswerError } from "./errors.js";
import { follow, longestTimer } from "./follow.js";
import type { OperationId } from "./operationId.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { noRetries, retryDelay, wasNeverSent } from "./retry.js";
import type { Time } from "./time.js";

export interface SendOptions extends CallOptions {
  /** How a PDF comes. Default `bytes`. */
  as?: "bytes" | "stream";
}

/** Sends a call until there is an answer, or no sense in trying again. */
export type Send = (call: ClientCall, args?: Arguments, options?: SendOptions) => Promise<Answer<unknown>>;

/** openapi-fetch, seen as what any of its methods does. */
export interface Raw {
  request(method: string, path: string, init: object): Promise<{ error?: unknown; response: Response }>;
}

const defaultTimeout = 30_000;

/** @param accept the media type of JSON, which those of other kinds follow from */
export function createSend(raw: Raw, accept: string, defaults: ClientOptions, time: Time): Send {
  return async (call, args, options = {}) => {
    const { hooks = {} } = defaults;
    const { id: operation, method, path } = call as ClientCall & { id: OperationId };
    const parts = place(call, args);
    const retry = { ...retryOptions(defaults.retry), ...retryOptions(options.retry) };
    const timeout = options.timeout ?? defaults.timeout ?? defaultTimeout;
    let mayBeDone = false;
    for (let attempt = 1; ; attempt++) {
      const about = { operation, method, path, attempt };
      const begun = time.now();
      let isSent = false;
      const fetchOnce = (request: globalThis.Request) => {
        hooks.onRequest?.(about);
        isSent = true;
        return (defaults.fetch ?? fetch)(request);
      };
      const headers = call.kind
        ? { Accept: accept.replace("json", call.kind), ...options.headers }
        : options.headers;
      const attempted = { ...options, headers, timeout, mayBeDone, fetch: fetchOnce };
      let answer: Answer<unknown>;
      try {
        answer = await sendOnce(raw, call, parts, attempted);
      } catch (error) {
        // What cannot be sent is its user's mistake, not the connection's.
        if (!isSent) throw error instanceof NetworkError ? error.cause : error;
        const retryIn = retryDelay(error, attempt, call, retry, time);
        hooks.onError?.({ ...about, error, duration: time.now() - begun, retryIn });
        if (retryIn === undefined) throw error;
        mayBeDone ||= !wasNeverSent(error) && (!(error instanceof ApiError) || error.status >= 500);
        await time.sleep(retryIn, options.signal);
        continue;
      }
      const { requestId, response } = answer;
      hooks.onResponse?.({ ...about, status: response.status, requestId, duration: time.now() - begun });
      return answer;
    }
  };
}

const retryOptions = (options: CallOptions["retry"]) => (options === false ? noRetries : options);

interface Attempt extends Omit<SendOptions, "headers"> {
  headers: Record<string, string> | undefined;
  timeout: number;
  fetch: (request: globalThis.Request) => Promise<Response>;
  /** Whether an attempt before this one may have done what was asked for. */
  mayBeDone: boolean;
}

async function sendOnce(
  raw: Raw,
  call: ClientCall,
  { body, ...params }: RequestParts,
  { signal, timeout, headers, as, fetch, mayBeDone }: Attempt,
): Promise<Answer<unknown>> {
  signal?.throwIfAborted();
  const operation = call.id as OperationId;
  const [controller, letGo] = follow(signal);
  const timer = setTimeout(
    () => controller.abort(new TimeoutError(operation, timeout)),
    Math.min(timeout, longestTimer),
  );
  try {
    const { error, response } = await raw.request(call.method, call.path, {
      params,
      body,
      headers,
      // What is not read here cannot be read in another way than the operation's.
      parseAs: "stream",
      // The API has none; followed, a proxy's would make a GET of a POST, and take the caller's headers to anybody.
      redirect: "manual",
      signal: controller.signal,
      fetch,
    });
    // A DELETE without an answer has done its work where its repetition finds nothing.
    const isGone = mayBeDone && call.method === "DELETE" && response.status === 404;
    if (!response.ok && !isGone) throw apiError({ operation, response, body: error });
    const data = isGone ? undefined : await read(call, response, as);
    return { data, response, requestId: response.headers.get("X-Request-Id") };
  } catch (error) {
    if (controller.signal.aborted) throw controller.signal.reason;
    if (error instanceof MxError) throw error;
    throw new NetworkError(`${operation} had no answer: the connection failed.`, operation, error);
  } finally {
    clearTimeout(timer);
    // A stream goes on after this, and can be ended.
    if (as !== "stream") letGo();
  }
}

async function read(call: ClientCall, response: Response, as: SendOptions["as"]): Promise<unknown> {
  if (response.status === 204 && (call.items || call.method === "DELETE")) return undefined;
  if (call.kind) {
    if (response.headers.get("Content-Type")?.includes(call.kind))
      return as === "stream" ? response.body : new Uint8Array(await response.arrayBuffer());
  } else {
    const data = parse(await response.text());
    if (isAnswer(call, data)) return data;
  }
  throw new UnparsableAnswerError(call.id as OperationId, response);
}

/** Whether it is an object, and of a list a page: what a proxy answers by itself is not. */
const isAnswer = ({ items }: ClientCall, data: unknown): boolean =>
  Object(data) === data &&
  !Array.isArray(data) &&
  (!items || (Array.isArray((data as Answered)[items]) && Boolean((data as Answered).pagination)));
type Answered = Record<string, unknown>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

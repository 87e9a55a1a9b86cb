import { type ClientCall, mediaTypes } from "@mxkit/api/v20111101/client";
import type { paths } from "@mxkit/api/v20111101/types";
import type { Client } from "openapi-fetch";
import { type Arguments, place, type RequestParts } from "./arguments.js";
import type { Answer } from "./call.js";
import { ApiError, apiError, MxError, NetworkError, TimeoutError, UnparsableAnswerError } from "./errors.js";
import type { OperationId } from "./operationId.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { noRetries, type RetryOptions, retryDelay } from "./retry.js";
import type { Time } from "./time.js";

export interface SendOptions extends CallOptions {
  /** How a PDF comes. Default `bytes`. */
  as?: "bytes" | "stream";
}

/** Sends a call until there is an answer, or no sense in trying again. */
export type Send = (call: ClientCall, args?: Arguments, options?: SendOptions) => Promise<Answer<unknown>>;

/** openapi-fetch, seen as what any of its methods does. */
type Request = (
  method: string,
  path: string,
  init: object,
) => Promise<{ error?: unknown; response: Response }>;

const defaultTimeout = 30_000;

export function createSend(raw: Client<paths>, defaults: ClientOptions, time: Time): Send {
  return async (call, args, options = {}) => {
    const { hooks = {} } = defaults;
    const { id: operation, method, path } = call as ClientCall & { id: OperationId };
    const parts = place(call, args);
    const retry = retryOptions(defaults.retry, options.retry);
    const timeout = options.timeout ?? defaults.timeout ?? defaultTimeout;
    let mayBeDone = false;
    for (let attempt = 1; ; attempt++) {
      const about = { operation, method, path, attempt };
      const begun = time.now();
      hooks.onRequest?.(about);
      try {
        const answer = await sendOnce(raw.request as Request, call, parts, { ...options, timeout });
        const { status } = answer.response;
        hooks.onResponse?.({
          ...about,
          status,
          requestId: answer.requestId,
          duration: time.now() - begun,
        });
        return answer;
      } catch (error) {
        if (!(error instanceof MxError)) throw error;
        if (mayBeDone && isGone(call, error)) return goneAnswer(error);
        const retryIn = retryDelay(error, attempt, call, retry, time);
        hooks.onError?.({ ...about, error, duration: time.now() - begun, retryIn });
        if (retryIn === undefined) throw error;
        mayBeDone ||= !(error instanceof ApiError) || error.status >= 500;
        await time.sleep(retryIn, options.signal);
      }
    }
  };
}

/** The later ones win. */
function retryOptions(...options: (RetryOptions | false | undefined)[]): RetryOptions {
  return Object.assign({}, ...options.map((some) => (some === false ? noRetries : some)));
}

/** A DELETE without an answer has done its work where its repetition finds nothing. */
const isGone = (call: ClientCall, error: MxError): error is ApiError =>
  call.method === "DELETE" && error instanceof ApiError && error.status === 404;

const goneAnswer = ({ headers, status, requestId }: ApiError): Answer<undefined> => ({
  data: undefined,
  response: new Response(null, { status, headers }),
  requestId,
});

async function sendOnce(
  request: Request,
  call: ClientCall,
  { body, ...params }: RequestParts,
  { signal, timeout, headers, as }: SendOptions & { timeout: number },
): Promise<Answer<unknown>> {
  signal?.throwIfAborted();
  const operation = call.id as OperationId;
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    controller.abort();
  }, timeout);
  try {
    const { error, response } = await request(call.method, call.path, {
      params,
      body,
      headers: { Accept: mediaTypes[call.kind ?? "json"], ...headers },
      // What is not read here cannot be read in another way than the operation's.
      parseAs: "stream",
      signal: controller.signal,
    });
    if (!response.ok) throw apiError({ operation, response, body: error });
    const data = await read(call, response, as);
    return { data, response, requestId: response.headers.get("X-Request-Id") };
  } catch (error) {
    if (error instanceof MxError) throw error;
    if (isLate) throw new TimeoutError(`${operation} had no answer within ${timeout} ms.`, operation);
    if (signal?.aborted) throw signal.reason;
    throw new NetworkError(`${operation} had no answer: the connection failed.`, operation, error);
  } finally {
    clearTimeout(timer);
    // A stream goes on after this, and can be ended.
    if (as !== "stream") signal?.removeEventListener("abort", abort);
  }
}

async function read(call: ClientCall, response: Response, as: SendOptions["as"]): Promise<unknown> {
  if (response.status === 204) return undefined;
  if (call.kind === "pdf")
    return as === "stream" ? response.body : new Uint8Array(await response.arrayBuffer());
  const text = await response.text();
  const data = parse(text);
  if (typeof data === "object" && data !== null) return data;
  throw new UnparsableAnswerError(call.id as OperationId, response);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { ClientCall } from "@mxkit/api/client";
import { ApiError, NetworkError, TimeoutError } from "./errors.js";
import type { Time } from "./time.js";

export interface RetryOptions {
  /** How often a call is sent at the most. Default 3. */
  attempts?: number;
  /** The upper bound of the pause before the second attempt, in milliseconds; it doubles with each more. Default 500. */
  base?: number;
  /** What that bound never exceeds. Default 8000. */
  max?: number;
  /** The longest `Retry-After` that is waited for, in milliseconds; the error is thrown where it is longer. Default 60000. */
  maxRetryAfter?: number;
  /** Whether a 404 is tried again, for what was created a moment ago. Default false. */
  notFound?: boolean;
  /** Whether what may have been carried out is repeated too: POST, and answers to challenges. Default false. */
  unsafe?: boolean;
}

export const noRetries: RetryOptions = { attempts: 1 };

/** @returns how long to wait before the next attempt, in milliseconds; undefined where there is to be none */
export function retryDelay(
  error: unknown,
  attempt: number,
  call: ClientCall,
  options: RetryOptions,
  time: Pick<Time, "now" | "random">,
): number | undefined {
  const { attempts = 3, base = 500, max = 8000, maxRetryAfter = 60_000 } = options;
  if (attempt >= attempts || !mayRetry(error, call, options)) return undefined;
  const retryAfter = error instanceof ApiError ? retryAfterOf(error.headers, time.now()) : 0;
  if (retryAfter > maxRetryAfter) return undefined;
  return retryAfter + time.random() * Math.min(max, base * 2 ** (attempt - 1));
}

function mayRetry(error: unknown, call: ClientCall, { notFound, unsafe }: RetryOptions): boolean {
  const status = error instanceof ApiError ? error.status : 0;
  if (status === 429 || wasNeverSent(error)) return true;
  if (status === 404) return notFound ?? false;
  const mayPass =
    error instanceof NetworkError || error instanceof TimeoutError || [502, 503, 504].includes(status);
  return mayPass && (unsafe || isRepeatable(call));
}

/** Whether doing it twice is doing it once. */
const isRepeatable = ({ method, isAccepted }: ClientCall) => method !== "POST" && !isAccepted;

/** Node.js and Bun say why there is no connection. */
export function wasNeverSent(error: unknown): boolean {
  if (!(error instanceof NetworkError)) return false;
  const { code, cause } = Object(error.cause) as { code?: unknown; cause?: { code?: unknown } };
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/.test(String(code ?? cause?.code));
}

/** `Retry-After` in milliseconds: it comes as seconds or as a date. */
function retryAfterOf(headers: Headers, now: number): number {
  const value = headers.get("Retry-After") ?? "";
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Math.max(0, milliseconds || 0);
}

import { basicAuthorization } from "./basic.js";
import type { OperationId } from "./operationId.js";
import type { RetryOptions } from "./retry.js";
import type { Time } from "./time.js";
import type { WebhookOptions } from "./webhooks.js";

/** The vendor's two environments, or where else the API is, such as mxkit or a proxy of your own. */
export type Environment = "development" | "production" | { baseUrl: string };

interface Settings extends Defaults {
  /** Sent with every request, unless the call has another of the name. */
  headers?: Record<string, string>;
  /** Sends every attempt. Default: the `fetch` that there is at the time. */
  fetch?: (request: Request) => Promise<Response>;
  hooks?: Hooks;
  webhooks?: WebhookOptions;
  /** For tests. */
  time?: Partial<Time>;
}

/** With credentials; or without, behind a proxy that adds them. */
export type ClientOptions = Settings &
  (
    | { clientId: string; apiKey: string; environment: Environment }
    | { clientId?: never; apiKey?: never; environment: { baseUrl: string } }
  );

interface Defaults {
  /** How long one attempt may take, in milliseconds. Default 30000. */
  timeout?: number;
  /** `false` for a single attempt. */
  retry?: RetryOptions | false;
}

/** What a single call has of its own. */
export interface CallOptions extends Defaults {
  /** Ends the call, its pauses included; what it is aborted with is thrown. */
  signal?: AbortSignal;
  /** Sent beside those of the client, and in place of one of the same name. */
  headers?: Record<string, string>;
}

/** What is told about a request; never its headers, its body, or the identifiers in its path. */
export interface RequestEvent {
  operation: OperationId;
  method: string;
  /** The same in every version, e.g. `/users/{user_guid}`: identifiers are named after what they stand for. */
  path: string;
  /** Counted from 1. */
  attempt: number;
}

export interface ResponseEvent extends RequestEvent {
  status: number;
  requestId: string | null;
  /** In milliseconds. */
  duration: number;
}

export interface ErrorEvent extends RequestEvent {
  /** An `MxError`, or what a signal was aborted with. */
  error: unknown;
  /** In milliseconds. */
  duration: number;
  /** Milliseconds until the next attempt; undefined where this was the last. */
  retryIn: number | undefined;
}

/** For logs and traces. What a hook throws, the call throws. */
export interface Hooks {
  onRequest?(event: RequestEvent): void;
  onResponse?(event: ResponseEvent): void;
  onError?(event: ErrorEvent): void;
}

const baseUrls = { development: "https://int-api.mx.com", production: "https://api.mx.com" };

export function baseUrlOf(environment: Environment): string {
  const baseUrl = typeof environment === "string" ? baseUrls[environment] : environment?.baseUrl;
  if (baseUrl && /^(https?:\/\/|\/)[^@]*$/.test(baseUrl)) return baseUrl;
  throw new TypeError(
    `\`environment\` must be "development", "production" or { baseUrl } with a URL, without credentials.`,
  );
}

/** The header `Authorization`, or none. */
export function authorization({ clientId, apiKey }: ClientOptions): Record<string, string> {
  if (clientId === undefined && apiKey === undefined) return {};
  if (!clientId || !apiKey) throw new TypeError("`clientId` and `apiKey` go together; one of them is empty.");
  if (isPage()) {
    throw new TypeError("An API key in a page is everyone's: let a proxy of your own add it.");
  }
  return { Authorization: basicAuthorization(clientId, apiKey) };
}

/** A page, or a worker of one. Tests with jsdom have a document as well, but they run on Node.js. */
const isPage = () =>
  ("document" in globalThis || "importScripts" in globalThis) && !globalThis.process?.versions?.node;

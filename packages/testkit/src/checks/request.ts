import { type Body, type HeaderFields, headersOf, show, textOf } from "./parts.js";

/** What is sent to the API. A `Request` is read from a copy, and can be sent afterwards. */
export type AnyRequest = Request | PlainRequest;

/** What any HTTP library takes. */
export interface PlainRequest {
  method: string;
  /** Absolute, or from the path on. */
  url: string;
  headers?: HeaderFields;
  /** As it is sent, or what it is made of. */
  body?: unknown;
}

export interface SeenRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: Body;
}

/** @returns a promise only where the body has to be waited for */
export function seeRequest(request: AnyRequest): SeenRequest | Promise<SeenRequest> {
  if (request instanceof Request) return readRequest(request);
  if (typeof request?.method !== "string" || typeof request.url !== "string") {
    throw new TypeError("A request must be a Request or { method, url, headers, body }.");
  }
  return see(request, headersOf(request.headers ?? {}), textOf(request.body));
}

async function readRequest(request: Request): Promise<SeenRequest> {
  if (request.bodyUsed) {
    throw new TypeError("The body of the request has been read already. Check it before, or a clone of it.");
  }
  return see(request, request.headers, new Uint8Array(await request.clone().arrayBuffer()));
}

function see({ method, url }: { method: string; url: string }, headers: Headers, body: Body): SeenRequest {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  return { method: method.toUpperCase(), path: pathname, query: searchParams, headers, body };
}

export const showRequest = ({ method, path, query, headers, body }: SeenRequest): string =>
  show(`${method} ${path}${query.size > 0 ? `?${query}` : ""}`, headers, body);

import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { Readable } from "node:stream";
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type HTTPMethods,
} from "fastify";
import { controlPlane } from "../control/served.js";
import { DomainError } from "../domain/errors.js";
import type { Observer } from "../observe/observer.js";
import { observeRequests } from "../observe/requests.js";
import type { Platform } from "../platform.js";
import type { AcceptHeaders } from "../versions/negotiate.js";
import { api } from "./api.js";
import { errorAnswer } from "./errors.js";
import { FailedLogins } from "./failedLogins.js";
import { readRequest } from "./readRequest.js";
import { type Found, Router } from "./router.js";
import { securityHeaders } from "./securityHeaders.js";
import type { Answer, Call, Handler, Served, Service } from "./served.js";

const allMethods: HTTPMethods[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** What a document has at a path. */
interface Endpoint {
  path: string;
  operations: Map<string, Pick<Call, "id" | "operation"> & { handler: Handler<unknown> }>;
}

/** The line of a request with its URL, and all its headers, in bytes. */
const headLimit = 16 * 1024;

export interface Edge {
  /** Certificate and key as PEM text; plain HTTP without. */
  tls?: { cert: string; key: string } | undefined;
  /** Addresses and networks of proxies whose `X-Forwarded-…` headers are believed. */
  trustedProxies?: readonly string[] | undefined;
  /** Opens the control plane; there is none without. */
  controlKey?: string | undefined;
  /** Whether requests that did not come through TLS, here or at a trusted proxy, are refused. */
  requiresTls?: boolean | undefined;
  /** Sees every request; nobody does without. */
  observer?: Observer | undefined;
}

/** The API over HTTP, and the control plane: what their documents have, one way through for all of it. */
export function createServer(platform: Platform, edge: Edge = {}): FastifyInstance {
  const { requestTimeout, headersTimeout } = platform.settings;
  const always = securityHeaders(edge.tls !== undefined || edge.requiresTls === true);
  const logins = new FailedLogins(platform.settings.failedLogins, () => platform.clock.now());
  const main = api(platform, logins) as Service;
  const limits = {
    maxHeaderSize: headLimit,
    headersTimeout,
    // How often Node looks for those that have taken too long.
    connectionsCheckingInterval: Math.min(headersTimeout, 5000),
  };
  const app = Fastify({
    // TLS 1.2 is the floor, whatever the flags of the process. (seed 001, "Secure endpoint access")
    ...(edge.tls ? { https: { ...limits, ...edge.tls, minVersion: "TLSv1.2" as const } } : { http: limits }),
    ...(edge.trustedProxies?.length ? { trustProxy: [...edge.trustedProxies] } : {}),
    exposeHeadRoutes: false,
    requestTimeout,
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) =>
      refuseGarbage(platform, main, always, error, socket),
    genReqId: () => platform.ids.requestId(),
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      void sendError(platform, main, request, reply, pathError(request, error)),
    // No route has a schema for Fastify: what would compile them is not loaded.
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
    routerOptions: { ignoreTrailingSlash: true },
  }) as unknown as FastifyInstance;
  // Bodies are read where it is known what they are for: Fastify is not to look at them.
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
    app.addHttpMethod(method, { hasBody: false, overrideExisting: true });
  app.decorateRequest("called", null);
  app.decorateRequest("document", null);
  const find = finderOf([
    main,
    ...(edge.controlKey ? [controlPlane(platform, edge.controlKey, logins) as Service] : []),
  ]);
  if (edge.observer)
    observeRequests(app, edge.observer, (request) => {
      const place = find(pathOf(request));
      return place && endpointOf(place, request)?.data.path;
    });
  app.setErrorHandler((error, request, reply) =>
    sendError(platform, main, request, reply, error, find(pathOf(request))),
  );
  app.setNotFoundHandler((request, reply) => sendError(platform, main, request, reply, pathError(request)));
  app.addHook("onRequest", async (_request, reply) => {
    reply.headers(always);
  });
  if (edge.requiresTls) {
    app.addHook("onRequest", async (request) => {
      if (request.protocol === "https" || request.url.startsWith("/health/")) return;
      throw new DomainError("https_required_error", "Requests must be HTTPS with TLS 1.2 or later.");
    });
  }
  app.route({
    method: allMethods,
    url: "*",
    handler: (request, reply) => {
      const place = find(pathOf(request));
      if (!place) throw pathError(request);
      return answer(platform, place, { request, reply });
    },
  });
  return app;
}

function noSchemas(): never {
  throw new Error("Requests and answers are checked by the generated validators, not by Fastify.");
}

/** What there is at a path: documents of one service, each of which may call its parameters by other names. */
interface Place {
  service: Service;
  found: Map<Served, Found<Endpoint>>;
}

function finderOf(services: readonly Service[]): (path: string) => Place | undefined {
  const tables = services.map((service) => ({
    service,
    routers: service.documents.map((served) => [served, routerOf(served)] as const),
  }));
  return (path) => {
    for (const { service, routers } of tables) {
      const found = new Map<Served, Found<Endpoint>>();
      for (const [served, router] of routers) {
        const here = router.find(path);
        if (here) found.set(served, here);
      }
      if (found.size > 0) return { service, found };
    }
    return undefined;
  };
}

function routerOf({ operations, handlers }: Served): Router<Endpoint> {
  const router = new Router<Endpoint>();
  for (const [id, operation] of Object.entries(operations)) {
    const handler = handlers[id];
    if (!handler) throw new Error(`Nothing here answers ${id}.`);
    for (const path of [operation.path, ...operation.alsoAt]) {
      const endpoint = router.at(path, () => ({ path, operations: new Map() }));
      endpoint.operations.set(operation.method, { id, operation, handler });
    }
  }
  return router;
}

/** In the document that the request is in, or is expected to be in as long as nobody knows who asks. */
function endpointOf({ service, found }: Place, request: FastifyRequest): Found<Endpoint> | undefined {
  return found.get(request.document ?? service.expected(request.headers));
}

async function answer(
  platform: Platform,
  { service, found }: Place,
  asked: Pick<Call, "request" | "reply">,
): Promise<FastifyReply> {
  const { request, reply } = asked;
  const expected = endpointOf({ service, found }, request)?.data.operations.get(request.method);
  if (expected) request.called = { id: expected.id, path: expected.operation.path };
  const context = await service.admit(asked);
  const clientId = service.clientOf(context);
  if (request.called) request.called.clientId = clientId;
  request.document = service.defaultOf(context);
  const served = service.choose(request, context);
  request.document = served;
  const here = found.get(served);
  if (!here) throw pathError(request);
  const { data: endpoint, params: path } = here;
  const called = endpoint.operations.get(request.method);
  if (!called) throw notAllowed(request.method, [...endpoint.operations.keys()]);
  const { id, operation, handler } = called;
  request.called = { id, path: operation.path, clientId };
  service.allow(operation, context);
  const call: Call = { ...asked, path, id, operation };
  const contentType = service.negotiate(call);
  // SQLite would take a text up to its first null character, so that a wrong guid would find something.
  if (Object.values(path).some((text) => text.includes("\0"))) throw pathError(request);
  const answer = await service.perform(call, context, async () => {
    const parsed = readRequest(served.validators, id, operation, {
      path,
      query: new URL(request.url, "http://localhost").searchParams,
      headers: request.headers,
      body: operation.body ? await readBody(request.raw, platform.settings.bodyLimit) : Buffer.alloc(0),
    });
    call.body = parsed.body;
    return handler(parsed, context);
  });
  if (!answer) return cut(reply);
  reply.headers(served.headers);
  return send(platform, reply, answer, answer.isError ? served.errorType : (contentType ?? served.errorType));
}

function cut(reply: FastifyReply): FastifyReply {
  reply.hijack();
  reply.raw.socket?.destroy();
  return reply;
}

/** As bytes: of text, Fastify would say `; charset=utf-8`, which is no parameter of the vendor's types. */
function send(platform: Platform, reply: FastifyReply, answer: Answer, contentType: string): FastifyReply {
  reply.code(answer.status).headers({ ...answer.headers, "X-Request-Id": reply.request.id });
  if (answer.body === undefined) return reply.send();
  const { body } = answer;
  reply.header("Content-Type", contentType);
  if (isIterable(body)) return sendPieces(platform, reply, body);
  const text = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  const bytes = Buffer.from(text);
  return answer.isTruncated ? truncate(reply, bytes) : reply.send(bytes);
}

/** No more are asked for than the caller takes. */
function sendPieces(platform: Platform, reply: FastifyReply, pieces: AsyncIterable<string>): FastifyReply {
  const stream = Readable.from(pieces, { highWaterMark: 1 });
  stream.on("error", (error) => logFailure(platform, reply.request, error));
  return reply.send(stream);
}

const isIterable = (body: object | string): body is AsyncIterable<string> =>
  typeof body === "object" && Symbol.asyncIterator in body;

/** Promises all bytes, sends half of them, and cuts the connection. */
function truncate(reply: FastifyReply, bytes: Buffer): FastifyReply {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(reply.statusCode, {
    ...(reply.getHeaders() as Record<string, string>),
    "content-length": bytes.length,
  });
  raw.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => raw.socket?.destroy());
  return reply;
}

/** @param main in whose form it is said that there is nothing at a path */
function sendError(
  platform: Platform,
  main: Service,
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  place?: Place,
): FastifyReply {
  const endpoint = place && endpointOf(place, request)?.data;
  const answer = errorAnswer(error, request.id);
  if (answer.status >= 500 && !(error instanceof DomainError)) logFailure(platform, request, error, endpoint);
  const served = request.document ?? (place?.service ?? main).expected(request.headers);
  reply.headers(served.headers);
  return send(platform, reply, answer, served.errorType);
}

function logFailure(platform: Platform, request: FastifyRequest, error: unknown, endpoint?: Endpoint): void {
  platform.log("A request failed", {
    request_id: request.id,
    method: request.method,
    route: endpoint?.path ?? request.routeOptions.url ?? "",
    stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
}

function notAllowed(method: string, allowed: readonly string[]): DomainError {
  const Allow = [...allowed].sort().join(", ");
  const message = `${method} is not allowed here. Allowed: ${Allow}.`;
  return new DomainError("method_not_allowed_error", message, { headers: { Allow } });
}

/** Whatever is wrong with a path, there is nothing there. */
function pathError(request: FastifyRequest, error?: unknown): DomainError {
  const path = pathOf(request).slice(0, 200);
  return new DomainError("not_found_error", `There is nothing at ${request.method} ${path}.`, {
    cause: error,
  });
}

/** Of the URL, without its query, and without the host that a proxy may have been told. */
const pathOf = ({ url }: FastifyRequest): string =>
  url.replace(/^https?:\/\/[^/?#]*/i, "").split(/[?#]/, 1)[0] ?? "";

/**
 * What is too large is read on, but not kept, so that the connection can be used again.
 *
 * @throws payload_too_large_error, invalid_body_error where the caller hangs up before the end
 */
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  if (Number(request.headers["content-length"] ?? 0) <= limit) {
    try {
      for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        size += chunk.length;
        if (size > limit) break;
        chunks.push(chunk);
      }
    } catch (cause) {
      throw new DomainError("invalid_body_error", "The connection ended before the body did.", { cause });
    }
    if (size <= limit) return Buffer.concat(chunks);
  }
  request.resume();
  throw new DomainError("payload_too_large_error", `The body is larger than ${limit} bytes.`);
}

const garbage: Readonly<Record<string, [status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: [
    431,
    `The URL and the headers of the request have more than ${headLimit} bytes together.`,
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "The request took too long to come in."],
};

/** Of a request that could not be parsed. */
function acceptHeadersIn(packet: Buffer = Buffer.alloc(0)): AcceptHeaders {
  const head = packet.toString("latin1", 0, headLimit);
  const field = (name: string) => head.match(new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*\r?$`, "im"))?.[1];
  return { accept: field("Accept"), "accept-version": field("Accept-Version") };
}

/** What is no HTTP gets an error in the same form as everything else. */
function refuseGarbage(
  platform: Platform,
  main: Service,
  always: Readonly<Record<string, string>>,
  error: NodeJS.ErrnoException & { rawPacket?: Buffer },
  socket: Socket,
): void {
  if (!socket.writable) return;
  const [status, message] = garbage[error.code ?? ""] ?? [400, "The request is not valid HTTP."];
  const { errorType, headers } = main.expected(acceptHeadersIn(error.rawPacket));
  const { body } = errorAnswer(new DomainError("invalid_parameter_error", message), "");
  const text = JSON.stringify(body);
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      ...Object.entries({ ...always, ...headers }).map(([name, value]) => `${name}: ${value}`),
      `X-Request-Id: ${platform.ids.requestId()}`,
      `Content-Type: ${errorType}`,
      `Content-Length: ${Buffer.byteLength(text)}`,
      "Connection: close",
      "",
      text,
    ].join("\r\n"),
  );
}

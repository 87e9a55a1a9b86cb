import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { type OperationDescription, type OperationId, operations } from "@mxkit/api/v20111101";
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type HTTPMethods,
} from "fastify";
import { DomainError } from "../domain/errors.js";
import { onTimeOf, type Platform } from "../platform.js";
import { authenticate } from "./authenticate.js";
import type { Context } from "./context.js";
import { errorAnswer } from "./errors.js";
import { handlers } from "./handlers/index.js";
import { type ParsedRequest, readRequest } from "./readRequest.js";
import { negotiate } from "./version.js";

const errorType = "application/vnd.mx.api.v1+json";
const allMethods: HTTPMethods[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

type Answer = {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: object | string | Uint8Array;
};
type Handler = (request: ParsedRequest, context: Context) => Promise<Answer>;

/** The API over HTTP: a route for each operation of the document, one way through for all of them. */
export function createServer(platform: Platform): FastifyInstance {
  const app = Fastify({
    exposeHeadRoutes: false,
    clientErrorHandler: (error, socket) => refuseGarbage(platform, error, socket),
    genReqId: () => platform.ids.requestId(),
    frameworkErrors: (error, request, reply) =>
      void sendError(platform, request, reply, pathError(error, request)),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500 },
  });
  // Bodies are read where it is known what they are for: Fastify is not to look at them.
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
    app.addHttpMethod(method, { hasBody: false, overrideExisting: true });
  app.setErrorHandler((error, request, reply) => sendError(platform, request, reply, error));
  app.setNotFoundHandler((request, reply) =>
    sendError(platform, request, reply, pathError(undefined, request)),
  );

  const methodsByUrl = new Map<string, HTTPMethods[]>();
  for (const [id, operation] of Object.entries(operations) as [OperationId, OperationDescription][]) {
    const url = routeOf(operation.path);
    methodsByUrl.set(url, [...(methodsByUrl.get(url) ?? []), operation.method]);
    app.route({
      method: operation.method,
      url,
      handler: (request, reply) => serve(platform, id, operation, request, reply),
    });
  }
  for (const [url, allowed] of methodsByUrl) refuseOtherMethods(app, platform, url, allowed);
  return app;
}

async function serve(
  platform: Platform,
  id: OperationId,
  operation: OperationDescription,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const client = await authenticate(platform.store.read, request.headers.authorization);
  const contentType = negotiate(request.headers, successTypes(operation));
  // SQLite would take a text up to its first null character, so that a wrong guid would find something.
  if (Object.values(request.params as object).some((text) => text.includes("\0")))
    throw pathError(undefined, request);
  const parsed = readRequest(id, operation, {
    path: request.params as Record<string, string>,
    query: new URL(request.url, "http://localhost").searchParams,
    headers: request.headers,
    body: operation.body ? await readBody(request.raw, platform.settings.bodyLimit) : Buffer.alloc(0),
  });
  const answer = await (handlers[id] as unknown as Handler)(parsed, {
    platform: onTimeOf(client, platform),
    client,
    requestId: request.id,
  });
  // What a handler put in the queue is only there now that its transaction is over.
  if (operation.method !== "GET") platform.worker.wake();
  return send(reply, request, answer, contentType);
}

/** As bytes: of text, Fastify would say `; charset=utf-8`, which is no parameter of the vendor's types. */
function send(
  reply: FastifyReply,
  request: FastifyRequest,
  answer: Answer,
  contentType?: string,
): FastifyReply {
  reply.code(answer.status).headers({ ...answer.headers, "X-Request-Id": request.id });
  if (answer.body === undefined) return reply.send();
  const { body } = answer;
  const text = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  return reply.header("Content-Type", contentType ?? errorType).send(Buffer.from(text));
}

function sendError(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
): FastifyReply {
  const answer = errorAnswer(error, request.id);
  if (answer.status >= 500 && !(error instanceof DomainError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    platform.log("A request failed", {
      request_id: request.id,
      method: request.method,
      route: request.routeOptions.url ?? "",
      stack,
    });
  }
  return send(reply, request, answer, errorType);
}

function refuseOtherMethods(
  app: FastifyInstance,
  platform: Platform,
  url: string,
  allowed: HTTPMethods[],
): void {
  const Allow = [...allowed].sort().join(", ");
  app.route({
    method: allMethods.filter((method) => !allowed.includes(method)),
    url,
    handler: async (request, reply) => {
      await authenticate(platform.store.read, request.headers.authorization);
      const message = `${request.method} is not allowed here. Allowed: ${Allow}.`;
      return sendError(
        platform,
        request,
        reply,
        new DomainError("method_not_allowed_error", message, { headers: { Allow } }),
      );
    },
  });
}

/** Whatever is wrong with a path, there is nothing there. */
function pathError(error: unknown, request: FastifyRequest): DomainError {
  const [path = ""] = request.url.split("?");
  return new DomainError("not_found_error", `There is nothing at ${request.method} ${path.slice(0, 200)}.`, {
    cause: error,
  });
}

/** `/users/{user_guid}` → `/users/:user_guid`; a parameter with a suffix stops before it. */
function routeOf(path: string): string {
  return path.replace(/\{(\w+)\}(\.\w+)?/g, (_, name, suffix) =>
    suffix ? `:${name}(^[^/]+?)${suffix}` : `:${name}`,
  );
}

function successTypes(operation: OperationDescription): readonly string[] {
  return (
    Object.entries(operation.responses).find(([status]) => status.startsWith("2"))?.[1].contentTypes ?? []
  );
}

/** What is too large is read on, but not kept, so that the connection can be used again. */
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  if (Number(request.headers["content-length"] ?? 0) <= limit) {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > limit) break;
      chunks.push(chunk);
    }
    if (size <= limit) return Buffer.concat(chunks);
  }
  request.resume();
  throw new DomainError("payload_too_large_error", `The body is larger than ${limit} bytes.`);
}

/** What is no HTTP gets an error in the same form as everything else. */
function refuseGarbage(platform: Platform, error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) return;
  const [status, message] =
    error.code === "HPE_HEADER_OVERFLOW"
      ? [431, "The headers of the request are too large."]
      : [400, "The request is not valid HTTP."];
  const { body } = errorAnswer(new DomainError("invalid_parameter_error", message), "");
  const text = JSON.stringify(body);
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      `X-Request-Id: ${platform.ids.requestId()}`,
      `Content-Type: ${errorType}`,
      `Content-Length: ${Buffer.byteLength(text)}`,
      "Connection: close",
      "",
      text,
    ].join("\r\n"),
  );
}

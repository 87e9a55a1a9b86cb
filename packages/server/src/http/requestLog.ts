import type { FastifyReply, FastifyRequest } from "fastify";
import type { AnsweredRequest } from "../platform.js";

/** Who asked, kept for as long as the request. */
const clients = new WeakMap<FastifyRequest, string>();

export function noteClient(request: FastifyRequest, clientId: string | undefined): void {
  if (clientId !== undefined) clients.set(request, clientId);
}

/**
 * Tells of a request when it is answered, or its connection cut. Those of health are not worth it.
 *
 * @param routeOf the path of the document that it was for; others have routes of their own, or could be called anything
 */
export function tellWhenOver(
  onAnswer: (request: AnsweredRequest) => void,
  request: FastifyRequest,
  { raw }: FastifyReply,
  routeOf: (request: FastifyRequest) => string | undefined,
): void {
  if (request.url.startsWith("/health/")) return;
  const begun = performance.now();
  raw.once("close", () => {
    const { url } = request.routeOptions;
    onAnswer({
      request_id: request.id,
      client_id: clients.get(request),
      method: request.method,
      route: routeOf(request) ?? (url === "*" ? undefined : url),
      status: raw.headersSent ? raw.statusCode : undefined,
      duration_ms: Math.round((performance.now() - begun) * 100) / 100,
    });
  });
}

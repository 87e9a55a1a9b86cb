import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Observer, RequestEnd } from "./observer.js";

declare module "fastify" {
  interface FastifyRequest {
    /** The operation that was called, once it is known, and by whom, once that is. */
    called: { id: string; path: string; clientId?: string | undefined } | null;
  }
}

/**
 * Shows all requests to an observer, those that come to nothing too.
 *
 * @param routeOf the path of the document that a request without an operation was for
 */
export function observeRequests(
  app: FastifyInstance,
  observer: Observer,
  routeOf: (request: FastifyRequest) => string | undefined,
): void {
  app.addHook("onRequest", (request, { raw }, next) => {
    const begun = performance.now();
    const watch = observer.request(request.method, request.headers);
    raw.once("close", () => {
      const status = raw.writableFinished ? raw.statusCode : undefined;
      const duration = (performance.now() - begun) / 1000;
      watch.ended({ ...targetOf(request, routeOf), requestId: request.id, status, duration });
    });
    watch.within(next);
  });
}

function targetOf(
  request: FastifyRequest,
  routeOf: (request: FastifyRequest) => string | undefined,
): Pick<RequestEnd, "operation" | "route" | "clientId"> {
  const { called, routeOptions } = request;
  if (called) return { operation: called.id, route: called.path, clientId: called.clientId };
  // Only the pages have routes of their own.
  const { url = "*" } = routeOptions;
  return url === "*"
    ? { operation: "unknown", route: routeOf(request) ?? "" }
    : { operation: url, route: url };
}

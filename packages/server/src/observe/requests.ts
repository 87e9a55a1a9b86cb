import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Observer } from "./observer.js";

declare module "fastify" {
  interface FastifyRequest {
    /** The operation that was called, once it is known. */
    called: { id: string; path: string } | null;
  }
}

/** Shows all requests to an observer, those that come to nothing too. */
export function observeRequests(app: FastifyInstance, observer: Observer): void {
  app.addHook("onRequest", (request, { raw }, next) => {
    const begun = performance.now();
    const watch = observer.request(request.method, request.headers);
    raw.once("close", () => {
      const status = raw.writableFinished ? raw.statusCode : undefined;
      const duration = (performance.now() - begun) / 1000;
      watch.ended({ ...targetOf(request), requestId: request.id, status, duration });
    });
    watch.within(next);
  });
}

function targetOf({ called, routeOptions }: FastifyRequest): { operation: string; route: string } {
  if (called) return { operation: called.id, route: called.path };
  // Only the pages have routes of their own.
  const { url = "*" } = routeOptions;
  return url === "*" ? { operation: "unknown", route: "" } : { operation: url, route: url };
}

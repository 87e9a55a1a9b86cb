import { type OperationDescription, operations } from "@mxkit/api/v20111101";
import * as validators from "@mxkit/api/v20111101/validators.js";
import { clockOf } from "../clock.js";
import { DomainError, quote } from "../domain/errors.js";
import { onTimeOf, type Platform } from "../platform.js";
import type { ClientRow } from "../store/clients.js";
import * as users from "../store/users.js";
import { mayComeFrom } from "./allowList.js";
import { authenticate } from "./authenticate.js";
import type { Context } from "./context.js";
import { withFaults } from "./faults.js";
import { handlers } from "./handlers/index.js";
import { RateLimiter } from "./rateLimiter.js";
import type { Call, Handler, Served } from "./served.js";
import { negotiate } from "./version.js";

/** The API of the document, as a client sees it. */
export function api(platform: Platform): Served<Context> {
  const limiter = new RateLimiter();
  return {
    operations,
    validators,
    handlers: handlers as unknown as Record<string, Handler<Context>>,
    errorType: "application/vnd.mx.api.v1+json",

    async admit({ request, reply, operation }) {
      const client = await authenticate(
        platform.store.read,
        request.headers.authorization,
        platform.clock.now(),
      );
      requireAllowedAddress(client, request.ip);
      await takeRequest(platform, limiter, client, { request, reply });
      if (operation) requireFeature(client, operation);
      return { platform: onTimeOf(client, platform), client, requestId: request.id };
    },

    negotiate: ({ request, operation }) => negotiate(request.headers, successTypes(operation)),

    async perform(call, { client }, work) {
      try {
        return await withFaults(platform, client, call, work);
      } finally {
        // What a handler put in the queue is only there now that its transaction is over.
        if (call.operation.method !== "GET") platform.worker.wake();
      }
    },
  };
}

function requireAllowedAddress(client: ClientRow, address: string): void {
  if (mayComeFrom(client, address)) return;
  throw new DomainError(
    "address_not_allowed_error",
    `Requests of this client may not come from ${quote(address)}. Add the address to the client's allow list.`,
  );
}

/** @throws rate_limit_error; the headers of a limited client are on every answer */
async function takeRequest(
  platform: Platform,
  limiter: RateLimiter,
  client: ClientRow,
  { request, reply }: Pick<Call, "request" | "reply">,
): Promise<void> {
  const now = clockOf(client, platform.clock).now();
  const countUsers = () => users.count(platform.store.read, client.client_id);
  const allowance = await limiter.take(client, request.method, now, countUsers);
  if (!allowance) return;
  const { limit, remaining, reset, isExceeded } = allowance;
  reply.headers({
    "RateLimit-Limit": String(limit),
    "RateLimit-Remaining": String(remaining),
    "RateLimit-Reset": String(reset),
  });
  if (!isExceeded) return;
  throw new DomainError(
    "rate_limit_error",
    `The client has made its ${limit} requests. Try again in ${reset} second${reset === 1 ? "" : "s"}.`,
    { headers: { "Retry-After": String(reset) } },
  );
}

function requireFeature(client: ClientRow, { feature }: OperationDescription): void {
  if (feature === null || client.features_off === "[]") return;
  if (!(JSON.parse(client.features_off) as string[]).includes(feature)) return;
  throw new DomainError(
    "feature_not_available_error",
    `The feature ${quote(feature)} is not available to this client.`,
  );
}

function successTypes(operation: OperationDescription): readonly string[] {
  return (
    Object.entries(operation.responses).find(([status]) => status.startsWith("2"))?.[1].contentTypes ?? []
  );
}

import { DomainError, quote } from "../domain/errors.js";
import { onTimeOf, type Platform } from "../platform.js";
import type { ClientRow } from "../store/clients.js";
import * as users from "../store/users.js";
import { firstDefault, type VersionName } from "../versions/names.js";
import { askedVersion, mediaType } from "../versions/negotiate.js";
import { handlersOf, type Version, versions } from "../versions/versions.js";
import { mayComeFrom } from "./allowList.js";
import { authenticate, readToken, requireClient } from "./authenticate.js";
import type { Context } from "./context.js";
import type { Caller, FailedLogins } from "./failedLogins.js";
import { withFaults } from "./faults.js";
import { requireFeature } from "./features.js";
import { handlers } from "./handlers/index.js";
import { withIdentifiers } from "./identifiers.js";
import { RateLimiter } from "./rateLimiter.js";
import { type Call, type Handler, type Served, type Service, successTypes } from "./served.js";

/** The API, as a client sees it, in each of its versions. */
export function api(platform: Platform, logins: FailedLogins): Service<Context> {
  const limiter = new RateLimiter();
  const documents = new Map(versions.map((version) => [version.name, servedAs(version)]));
  const inVersion = (name: VersionName) => documents.get(name) as Served<Context>;
  return {
    documents: [...documents.values()],

    expected(headers) {
      try {
        return inVersion(askedVersion(headers) ?? firstDefault);
      } catch {
        return inVersion(firstDefault);
      }
    },

    async admit({ request, reply }) {
      const client = await logIn(platform, logins, request);
      const onItsTime = onTimeOf(client, platform);
      await takeRequest(onItsTime, limiter, client, { request, reply });
      return { platform: onItsTime, client, requestId: request.id };
    },

    defaultOf: ({ client }) => inVersion(client.default_version),
    choose: ({ headers }, { client }) => inVersion(askedVersion(headers) ?? client.default_version),

    allow({ feature }, { client }) {
      if (feature) requireFeature(client, feature);
    },

    clientOf: ({ client }) => client.client_id,
    negotiate: ({ operation, request }) => mediaType(request.headers, successTypes(operation)),

    perform: ({ id, operation }, { client }, work) =>
      withFaults(platform, client, id, async () => {
        try {
          return await work();
        } catch (error) {
          if (!(error instanceof DomainError)) await requireClient(platform.store.read, client);
          throw error;
        } finally {
          // What a handler put in the queue is only there now that its transaction is over.
          if (operation.method !== "GET") platform.worker.wake();
        }
      }),
  };
}

const servedAs = (version: Version): Served<Context> => ({
  operations: version.operations,
  validators: version.validators,
  handlers: Object.fromEntries(
    Object.entries(handlersOf(version, handlers as unknown as Record<string, Handler<Context>>)).map(
      ([id, handler]) => [id, withIdentifiers(version.operations[id]?.parameters ?? [], handler)],
    ),
  ),
  errorType: version.errorType,
  headers: { "Content-Version": version.name },
});

/**
 * A right key from where it may not be used counts as a wrong one of that address; it takes nothing of the client's own allowance.
 *
 * @throws authentication_error, address_not_allowed_error, rate_limit_error
 */
async function logIn(
  { store, clock }: Platform,
  logins: FailedLogins,
  { headers, ip: address }: Call["request"],
): Promise<ClientRow> {
  logins.requireFew({ address });
  let caller: Caller = { address };
  try {
    const token = readToken(headers.authorization);
    caller = { address, clientId: token.clientId };
    logins.requireFew(caller);
    const client = await authenticate(store.read, token, clock.now());
    requireAllowedAddress(client, address);
    logins.succeeded(caller);
    return client;
  } catch (error) {
    if (headers.authorization !== undefined && isRefusal(error)) logins.failed(caller);
    throw error;
  }
}

const isRefusal = (error: unknown) =>
  error instanceof DomainError && ["authentication_error", "address_not_allowed_error"].includes(error.type);

function requireAllowedAddress(client: ClientRow, address: string): void {
  if (mayComeFrom(client, address)) return;
  throw new DomainError(
    "address_not_allowed_error",
    `Requests of this client may not come from ${quote(address)}. Add the address to the client's allow list.`,
  );
}

/**
 * @param platform on the client's time
 * @throws rate_limit_error; the headers of a limited client are on every answer
 */
async function takeRequest(
  platform: Platform,
  limiter: RateLimiter,
  client: ClientRow,
  { request, reply }: Pick<Call, "request" | "reply">,
): Promise<void> {
  const countUsers = () => users.count(platform.store.read, client.client_id);
  const allowance = await limiter.take(client, request.method, platform.clock.now(), countUsers);
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

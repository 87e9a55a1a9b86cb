import { expect } from "vitest";
import { type TestPlatform, usePlatform } from "../../../server/test/support/platform.js";
import { type Client, type ClientOptions, createClient, type User } from "../../src/index.js";

type Options = Omit<ClientOptions, "clientId" | "apiKey" | "environment">;

export interface Faults {
  kind: "STATUS" | "DROP" | "TRUNCATE" | "DELAY";
  status?: number;
  delay_ms?: number;
  operation_id?: string;
  times?: number;
  is_after?: boolean;
}

/** A real platform over HTTP, and clients of it. */
export interface Served {
  platform: TestPlatform;
  /** A new client of the platform, with nothing of the others. */
  newClient(options?: Options): Promise<TestClient>;
}

export interface TestClient {
  mx: Client;
  user: User;
  /** Every pause that the client has made, in milliseconds. */
  pauses: number[];
  /** What the client sent, as `METHOD path`. */
  sent: string[];
  requests: Request[];
  /** Lets something go wrong, at the next call or the next ones. */
  fault(fault: Faults): Promise<void>;
  credentials: { clientId: string; apiKey: string };
}

export function useClients(options: Parameters<typeof usePlatform>[0] = {}): Served {
  const platform = usePlatform(options);
  return {
    platform,
    async newClient(options = {}) {
      const { body } = await platform.control.call("createClient");
      const credentials = { clientId: body.client.client_id, apiKey: body.api_key.key };
      const pauses: number[] = [];
      const requests: Request[] = [];
      const sent: string[] = [];
      const mx = createClient({
        ...credentials,
        environment: { baseUrl: platform.url },
        fetch(request) {
          requests.push(request.clone());
          const { pathname, search } = new URL(request.url);
          sent.push(`${request.method} ${pathname}${search}`);
          return fetch(request);
        },
        ...options,
        time: {
          now: () => platform.clock.now().getTime(),
          random: () => 1,
          // Time goes by on the platform, and what is due there is done.
          async sleep(milliseconds, signal) {
            pauses.push(milliseconds);
            await platform.clock.advance({ seconds: milliseconds / 1000 });
            signal?.throwIfAborted();
          },
          ...options.time,
        },
      });
      const { user } = await mx.users.create({ metadata: "a user of a test" });
      requests.length = 0;
      sent.length = 0;
      return {
        mx,
        user,
        pauses,
        sent,
        requests,
        credentials,
        async fault(fault) {
          const path = { client_id: credentials.clientId };
          const { status, text } = await platform.control.call("createFault", { path, body: { fault } });
          expect(status, text).toBe(201);
        },
      };
    },
  };
}

/** What the promise is rejected with. */
export async function errorOf(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable("It should have failed."),
    (error) => error,
  );
}

import type { ClientLimits } from "@mxkit/api/control";

/** What a new client is limited to. (settled, "Members and jobs") */
export const defaultLimits = (environment: "development" | "production"): ClientLimits =>
  environment === "production" ? "production" : "none";

/** How many requests of a kind may be made in a window. */
export interface Rate {
  /** Requests of one kind share the window. */
  kind: string;
  requests: number;
  /** How many more for every whole hundred of users. */
  perHundredUsers: number;
  /** The length of the window in milliseconds. */
  window: number;
}

/** The most users that a client may have, or null. (seeds 000 and 001, "User and member limits") */
export function mostUsers(limits: ClientLimits): number | null {
  return limits === "startup" ? 100 : null;
}

/** Whether the client reaches the best known institutions alone. (seeds 000 and 001, "User and member limits") */
export const hasFewInstitutions = (limits: ClientLimits): boolean => limits === "startup";

const perSecond: Readonly<Record<string, number>> = { GET: 2000, POST: 750, PUT: 750, DELETE: 150 };

/** What a request counts against, or undefined where nothing is counted. (seed 001, "Request rate limits"; settled) */
export function rateOf(limits: ClientLimits, method: string): Rate | undefined {
  switch (limits) {
    case "none":
      return undefined;
    case "startup":
      return { kind: "all", requests: 100, perHundredUsers: 1, window: 60_000 };
    case "production": {
      const requests = perSecond[method];
      return requests === undefined
        ? undefined
        : { kind: method, requests, perHundredUsers: 0, window: 1000 };
    }
  }
}

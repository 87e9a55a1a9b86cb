import type { Status } from "./connectionStatus.js";

/**
 * What keeps a member in one of these statuses from being aggregated, for developers; the code is the number of the status, from 1000
 * on. A member in any other status has no error. (reference: errors; the texts are ours)
 */
export const memberErrors = {
  PREVENTED: { code: 1001, message: "The institution refused the credentials three times in a row." },
  DENIED: { code: 1002, message: "The institution refused the credentials." },
  REJECTED: { code: 1004, message: "The institution refused the answer to a challenge." },
  LOCKED: { code: 1005, message: "The institution has locked the end user out." },
  IMPEDED: { code: 1007, message: "The institution wants something of the end user on its own website." },
  DEGRADED: { code: 1009, message: "Three or more jobs failed within 24 hours." },
  DISCONNECTED: { code: 1010, message: "No job has succeeded for two weeks." },
  DISCONTINUED: { code: 1011, message: "The institution is no longer connected to." },
  CLOSED: { code: 1012, message: "The connection was closed." },
  FAILED: { code: 1014, message: "The last job failed before the login was through." },
  DISABLED: { code: 1016, message: "Jobs of the member are paused." },
  IMPORTED: { code: 1017, message: "There are no credentials of the member." },
  EXPIRED: { code: 1019, message: "A challenge was not answered in time." },
  IMPAIRED: { code: 1020, message: "Some of the credentials are missing." },
} as const satisfies Partial<Record<Status, { code: number; message: string }>>;

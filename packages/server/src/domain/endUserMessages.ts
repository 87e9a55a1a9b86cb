import type { Status } from "./connectionStatus.js";

/** What the end user is told, word for word as the pages print it; `{}` is the name of the institution. (seed 001) */
export const endUserMessages: Readonly<Record<Status, string | null>> = {
  CREATED: "Connecting to {} …",
  PREVENTED:
    "The last 3 attempts to connect have failed. Please re-enter your credentials to continue importing data.",
  DENIED:
    "The credentials entered do not match your credentials at this institution. Please re-enter your credentials to continue importing data.",
  CHALLENGED: "To authenticate your connection to {}, please answer the following challenge(s).",
  REJECTED: "The answer or answers provided were incorrect. Please try again.",
  LOCKED:
    "Your account is locked. Please log in to the appropriate website for {} and follow the steps to resolve the issue.",
  CONNECTED: "Connected to {}",
  IMPEDED:
    "Your attention is needed at this institution’s website. Please log in to the appropriate website for {} and follow the steps to resolve the issue.",
  RECONNECTED: "Reconnecting to {} …",
  DEGRADED: "We are upgrading this connection. Please try again later.",
  DISCONNECTED: "It looks like your data from {} cannot be imported. We are working to resolve the issue.",
  DISCONTINUED:
    "Connections to this institution are no longer supported. You may create a manual account and use manual transactions to track data for this account.",
  CLOSED:
    "This connection has been closed. You may track this account manually. If reopened, you may connect the institution again.",
  DELAYED: "Importing your data from {} may take a while. Please check back later.",
  FAILED: "There was a problem validating your credentials with {}. Please try again later.",
  UPDATED: "Connecting to {} …",
  DISABLED:
    "Importing data from this institution has been disabled. Please contact us if you believe it has been disabled in error.",
  IMPORTED:
    "You must re-authenticate before your data can be imported. Please enter your credentials for {}.",
  RESUMED: "Connecting to {} …",
  EXPIRED: "The answer or answers were not provided in time. Please try again.",
  IMPAIRED:
    "You must re-authenticate before your data can be imported. Please enter your credentials for {}.",
  PENDING: null,
};

/** What to tell the end user of a member with this status; null where there is nothing to tell. */
export function endUserMessage(status: Status | null, institutionName: string): string | null {
  const message = status && endUserMessages[status];
  return message?.replace("{}", () => institutionName) ?? null;
}

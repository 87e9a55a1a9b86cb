import type { ConnectionStatus } from "@mxkit/api/v20250224/types";

/** What gets a member on from where it stands. */
export type NextStep =
  /** It is connected. */
  | "nothing"
  /** Start a job, with the end user at hand. */
  | "start"
  | "try_later"
  /** The end user has to set something right at the institution. */
  | "visit_institution"
  | "update_credentials"
  /** Resume with answers to the challenges. */
  | "answer"
  | "wait"
  /** The end user has to log in at the institution, through `oauth_window_uri`. */
  | "log_in"
  /** No job runs for it any more, or none for the moment. */
  | "give_up";

const nextSteps = {
  CREATED: "start",
  PREVENTED: "update_credentials",
  DENIED: "update_credentials",
  CHALLENGED: "answer",
  REJECTED: "start",
  LOCKED: "visit_institution",
  CONNECTED: "nothing",
  IMPEDED: "visit_institution",
  RECONNECTED: "start",
  DEGRADED: "try_later",
  DISCONNECTED: "try_later",
  DISCONTINUED: "give_up",
  CLOSED: "give_up",
  DELAYED: "wait",
  FAILED: "try_later",
  UPDATED: "start",
  DISABLED: "give_up",
  IMPORTED: "update_credentials",
  RESUMED: "wait",
  EXPIRED: "start",
  IMPAIRED: "update_credentials",
  PENDING: "log_in",
} as const satisfies Record<NonNullable<ConnectionStatus>, NextStep>;

/** A member without a status has no credentials; one of a status newer than this package may be worth another try. */
export function nextStep(status: ConnectionStatus): NextStep {
  return status === null ? "give_up" : (nextSteps[status] ?? "try_later");
}

/** Whether a job can start from the status, so that only the time since the last one keeps it from starting. */
export const canStartJob = (status: ConnectionStatus) =>
  ["nothing", "start", "try_later", "visit_institution"].includes(nextStep(status));

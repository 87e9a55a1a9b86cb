import type { JobStatus } from "@mxkit/api/v20250224";
import type { ConnectionEvent } from "./connectionStatus.js";
import type { Outcome } from "./failures.js";

export type JobStatusName = JobStatus["status_name"];

/** The numbers of the names. (reference: the vendor's job statuses) */
export const jobStatusIds = {
  CHALLENGED: 2,
  COMPLETED: 6,
  PREVENTED: 7,
  DENIED: 8,
  HALTED: 9,
} as const satisfies Record<JobStatusName, JobStatus["status"]>;

/** Where a job stands that is over. @param event what its outcome meant for the connection, if anything */
export function endedAs(outcome: Outcome, event?: ConnectionEvent): JobStatusName {
  if (outcome === "CONNECTED") return "COMPLETED";
  if (outcome !== "DENIED") return "HALTED";
  return event === "denied_repeatedly" ? "PREVENTED" : "DENIED";
}

import type { ConnectionEvent } from "./connectionStatus.js";

/** How a job ended: connected, or refused by the institution in one of its ways. */
export type Outcome =
  | "CONNECTED"
  | "DENIED"
  | "LOCKED"
  | "IMPEDED"
  | "FAILED"
  | "REJECTED"
  | "EXPIRED"
  | "SUPERSEDED";

export interface FinishedJob {
  outcome: Outcome;
  finished_at: string;
}

const day = 24 * 60 * 60 * 1000;

/**
 * What a refusal means, given the jobs before it.
 *
 * Three DENIED in a row prevent the member until its credentials change. Three FAILED within 24 hours degrade it; three or more
 * and no success for two weeks disconnect it. (seed 001, "Connection statuses"; settled)
 *
 * @param earlier the member's finished jobs, newest first
 * @param since when the member could first have succeeded: its last success, else its creation
 */
export function refusalEvent(
  outcome: Exclude<Outcome, "CONNECTED" | "SUPERSEDED">,
  earlier: readonly FinishedJob[],
  { now, since }: { now: Date; since: Date },
): ConnectionEvent {
  const jobs = earlier.filter((job) => job.outcome !== "SUPERSEDED");
  switch (outcome) {
    case "DENIED":
      return jobs.slice(0, 2).filter((job) => job.outcome === "DENIED").length === 2
        ? "denied_repeatedly"
        : "denied";
    case "FAILED": {
      const failures = jobs
        .filter((job) => job.outcome === "FAILED")
        .map((job) => Date.parse(job.finished_at));
      const sinceSuccess = failures.filter((time) => time >= since.getTime());
      if (sinceSuccess.length >= 2 && now.getTime() - since.getTime() >= 14 * day) return "failed_for_long";
      const recent = failures.filter((time) => now.getTime() - time < day);
      return recent.length >= 2 ? "failed_repeatedly" : "failed";
    }
    case "LOCKED":
      return "locked";
    case "IMPEDED":
      return "impeded";
    case "REJECTED":
      return "rejected";
    case "EXPIRED":
      return "answer_timed_out";
  }
}

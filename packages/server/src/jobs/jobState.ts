import type { Platform } from "../platform.js";
import type { JobRow } from "../store/jobs.js";
import { jobRow } from "../vault.js";

/** What a job remembers between its steps. Sealed, as it holds answers. */
export interface JobState {
  /** Whatever the connector left behind when it asked. */
  connector?: unknown;
  /** By the key of the challenge. */
  answers?: Record<string, string>;
  /** The accounts to verify, by their `external_id`, where the end user is not asked. */
  accounts?: string[];
}

export function openState(platform: Platform, job: JobRow): JobState {
  return job.sealed_state === null ? {} : JSON.parse(platform.vault.open(job.sealed_state, jobRow(job.guid)));
}

export function sealState(platform: Platform, job: JobRow, state: JobState): string {
  return platform.vault.seal(JSON.stringify(state), jobRow(job.guid));
}

import type { Platform } from "../platform.js";
import type { Read, Write } from "../store/database.js";
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

export async function openState({ vaults }: Platform, db: Read, job: JobRow): Promise<JobState> {
  if (job.sealed_state === null) return {};
  const vault = await vaults.of(db, job.client_id);
  return JSON.parse(vault.open(job.sealed_state, jobRow(job.guid)));
}

export async function sealState(
  { vaults }: Platform,
  db: Write,
  job: JobRow,
  state: JobState,
): Promise<string> {
  const vault = await vaults.of(db, job.client_id);
  return vault.seal(JSON.stringify(state), jobRow(job.guid));
}

import {
  after,
  type ConnectionEvent,
  type ForcedStatus,
  forcedBy,
  type Status,
} from "../domain/connectionStatus.js";
import { type FinishedJob, type Outcome, refusalEvent } from "../domain/failures.js";
import { endedAs } from "../domain/jobStatus.js";
import type { JobType } from "../domain/jobTypes.js";
import type { Platform } from "../platform.js";
import { noteCallbackPayload, noteEndedJob } from "../store/changes.js";
import type { Write } from "../store/database.js";
import type { JobRow } from "../store/jobs.js";
import * as jobs from "../store/jobs.js";
import type { MemberRow } from "../store/members.js";
import * as members from "../store/members.js";
import * as scripts from "../store/scripts.js";
import { type JobResult, nothingNew, tellJobStatus, tellResult, tellStatus } from "./events.js";
import { type JobState, openState, sealState } from "./jobState.js";
import { enqueue } from "./queue.js";

/**
 * What a job does next: log in, learn which accounts can be verified, collect. While CHALLENGED or SELECTED it waits for an answer, to
 * the institution's challenge or to the platform's own, which account to verify.
 */
export type JobStatus =
  | "AUTHENTICATING"
  | "CHALLENGED"
  | "SELECTING"
  | "SELECTED"
  | "COLLECTING"
  | "FINISHED";

export interface StartOptions {
  type: JobType;
  /** The jobs that come after it, if it ends well. */
  next?: readonly JobType[];
  includeTransactions?: boolean;
  isBackground?: boolean;
  callbackPayload?: string | undefined;
}

/**
 * Starts a job in the caller's transaction. The member says from now on that it is being aggregated. What a script has for the
 * job is settled here, too.
 *
 * A member's very first job shows in `aggregated_at` once it runs, later ones at once. (seeds 003 and 004)
 */
export async function startJob(
  platform: Platform,
  db: Write,
  member: MemberRow,
  options: StartOptions,
): Promise<void> {
  const now = platform.clock.now().toISOString();
  const scripted = await scripts.takeStep(db, member, options.type);
  const job: JobRow = {
    guid: platform.ids.guid("JOB"),
    client_id: member.client_id,
    member_guid: member.guid,
    type: options.type,
    include_transactions: options.includeTransactions ?? true,
    is_background: options.isBackground ?? false,
    status: "AUTHENTICATING",
    step: 1,
    sealed_state: null,
    callback_payload: options.callbackPayload ?? null,
    script_step: scripted ? JSON.stringify(scripted) : null,
    created_at: now,
    started_at: null,
    finished_at: null,
    outcome: null,
    error_message: null,
    next_types: JSON.stringify(options.next ?? []),
  };
  noteCallbackPayload(db, member.guid, job.callback_payload);
  await jobs.insert(db, job);
  await members.update(db, member.guid, {
    is_being_aggregated: true,
    is_authenticated: false,
    job_guid: job.guid,
    most_recent_job_guid: job.guid,
    ...(member.aggregated_at === null ? {} : { aggregated_at: now }),
  });
  const delay = (scripted?.delay_seconds ?? 0) * 1000;
  await enqueueLogin(platform, db, job, platform.settings.jobDuration / 2 + delay);
}

/** Takes the answers to the challenges and sends the job on its way. */
export async function resumeJob(
  platform: Platform,
  db: Write,
  member: MemberRow,
  job: JobRow,
  answers: Record<string, string>,
): Promise<void> {
  noteCallbackPayload(db, member.guid, job.callback_payload);
  const next = job.status === "SELECTED" ? "COLLECTING" : "AUTHENTICATING";
  const state = await openState(platform, db, job);
  const moved = await moveOn(platform, db, job, next, { ...state, answers });
  await jobs.deleteChallenges(db, member.guid);
  await changeStatus(db, member, "answered");
  const enqueue = next === "AUTHENTICATING" ? enqueueLogin : enqueueStep;
  await enqueue(platform, db, moved, platform.settings.jobDuration / 2);
}

/** Ends the job of a member, if there is one, because of something else. */
export async function supersedeJob(
  platform: Platform,
  db: Write,
  member: MemberRow,
  reason = "Another job took its place.",
): Promise<void> {
  const job = member.job_guid === null ? undefined : await jobs.find(db, member.job_guid);
  if (job) await endJob(platform, db, member, job, "SUPERSEDED", reason);
}

/**
 * Brings a member to a status that no job leads to, and ends the job that is running.
 *
 * @throws for a member that is PENDING or has no credentials
 */
export async function forceStatus(
  platform: Platform,
  db: Write,
  member: MemberRow,
  status: ForcedStatus,
): Promise<void> {
  await supersedeJob(platform, db, member, `The member was made ${status}.`);
  await changeStatus(db, member, forcedBy[status]);
}

/** @param result what it has brought, where it ended well */
export async function endJob(
  platform: Platform,
  db: Write,
  member: MemberRow,
  job: JobRow,
  outcome: Outcome,
  message: string | null = null,
  result: JobResult = nothingNew,
): Promise<void> {
  const now = platform.clock.now();
  let event: ConnectionEvent | undefined;
  if (outcome !== "CONNECTED" && outcome !== "SUPERSEDED") {
    const earlier = (await jobs.finishedOfMember(db, member.guid, 100)) as unknown as FinishedJob[];
    const since = new Date(member.successfully_aggregated_at ?? member.created_at);
    event = refusalEvent(outcome, earlier, { now, since });
    await changeStatus(db, member, event);
  }
  await jobs.update(db, job.guid, {
    status: "FINISHED" satisfies JobStatus,
    step: job.step + 1,
    finished_at: now.toISOString(),
    outcome,
    error_message: message,
    sealed_state: null,
  });
  await jobs.deleteChallenges(db, member.guid);
  await members.update(db, member.guid, {
    is_being_aggregated: false,
    job_guid: null,
    ...(outcome === "CONNECTED" ? { successfully_aggregated_at: now.toISOString() } : {}),
  });
  if (outcome === "CONNECTED") tellResult(db, member, job, result, now);
  tellJobStatus(db, member, job, endedAs(outcome, event), now);
  noteEndedJob(db, job.type, outcome);
  if (outcome === "CONNECTED") await startNext(platform, db, job);
}

/** Starts the first of several jobs, which the others follow; each brings what it is for, and nothing else. */
export async function startJobs(
  platform: Platform,
  db: Write,
  member: MemberRow,
  [type, ...next]: readonly JobType[],
  callbackPayload: string | undefined,
): Promise<void> {
  if (!type) return;
  const includeTransactions = type === "AGGREGATION";
  await startJob(platform, db, member, { type, next, includeTransactions, callbackPayload });
}

async function startNext(platform: Platform, db: Write, job: JobRow): Promise<void> {
  const types = JSON.parse(job.next_types) as JobType[];
  const member = types.length > 0 && (await members.findByGuid(db, job.member_guid));
  if (member) await startJobs(platform, db, member, types, job.callback_payload ?? undefined);
}

export async function changeStatus(
  db: Write,
  member: MemberRow,
  event: ConnectionEvent,
  changes: Partial<Pick<MemberRow, "is_authenticated">> = {},
): Promise<void> {
  const from = member.connection_status as Status | null;
  const to = after(from, event);
  if (!to) throw new Error(`A member that is ${from} cannot be ${event.replaceAll("_", " ")}.`);
  await members.update(db, member.guid, { connection_status: to, ...changes });
  if (to !== from) tellStatus(db, member, to);
}

/** The job's next step. What was meant for the step before finds out that it is too late. */
export async function moveOn(
  platform: Platform,
  db: Write,
  job: JobRow,
  status: JobStatus,
  state: JobState = {},
): Promise<JobRow> {
  const sealed_state = await sealState(platform, db, job, state);
  const changes = { status, step: job.step + 1, sealed_state };
  await jobs.update(db, job.guid, changes);
  return { ...job, ...changes };
}

/** A login that is going to take long shows on the member meanwhile. */
async function enqueueLogin(platform: Platform, db: Write, job: JobRow, delay: number): Promise<void> {
  const { delayedAfter } = platform.settings;
  if (delay > delayedAfter) await enqueueStep(platform, db, job, delayedAfter, "login_delay");
  await enqueueStep(platform, db, job, delay);
}

export interface StepPayload {
  job_guid: string;
  /** The step of the job that the task carries out. */
  step: number;
}

export function enqueueStep(
  platform: Platform,
  db: Write,
  job: JobRow,
  delay: number,
  kind: "job_step" | "login_delay" | "challenge_expiry" = "job_step",
): Promise<void> {
  const now = platform.clock.now();
  const payload: StepPayload = { job_guid: job.guid, step: job.step };
  const dueAt = new Date(now.getTime() + delay);
  const guid = platform.ids.guid("TSK");
  return enqueue(db, { guid, clientId: job.client_id, kind, subject: job.member_guid, payload, dueAt }, now);
}

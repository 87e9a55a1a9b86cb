import { after, type ConnectionEvent, type Status } from "../domain/connectionStatus.js";
import { type FinishedJob, type Outcome, refusalEvent } from "../domain/failures.js";
import type { Authentication, ConnectorRequest } from "../institutions/connector.js";
import type { Platform } from "../platform.js";
import type { Write } from "../store/database.js";
import * as institutions from "../store/institutions.js";
import type { JobRow } from "../store/jobs.js";
import * as jobs from "../store/jobs.js";
import type { MemberRow } from "../store/members.js";
import * as members from "../store/members.js";
import { credentialRow, jobRow } from "../vault.js";
import { storeCollected } from "./collect.js";
import { complete, enqueue, type Task } from "./queue.js";

/** The kinds of job that a member can have. */
export type JobType = "AGGREGATION";

interface StepPayload {
  job_guid: string;
  /** The step of the job that this task carries out; when the job has moved on, the task has nothing to do. */
  step: number;
}

/**
 * Starts a job in the caller's transaction. The member says from now on that it is being aggregated.
 *
 * A member's very first job shows in `aggregated_at` once it runs, later ones at once. (seeds 003 and 004)
 */
export async function startJob(
  platform: Platform,
  db: Write,
  member: MemberRow,
  options: { type: JobType; callbackPayload?: string | undefined; isBackground?: boolean },
): Promise<void> {
  const now = platform.clock.now();
  const job: JobRow = {
    guid: platform.ids.guid("JOB"),
    client_id: member.client_id,
    member_guid: member.guid,
    type: options.type,
    is_background: options.isBackground ?? false,
    status: "AUTHENTICATING",
    step: 1,
    sealed_state: null,
    callback_payload: options.callbackPayload ?? null,
    created_at: now.toISOString(),
    started_at: null,
    finished_at: null,
    outcome: null,
    error_message: null,
  };
  await jobs.insert(db, job);
  await members.update(db, member.guid, {
    is_being_aggregated: true,
    is_authenticated: false,
    job_guid: job.guid,
    ...(member.aggregated_at === null ? {} : { aggregated_at: now.toISOString() }),
  });
  await enqueueStep(platform, db, job, platform.settings.jobDuration / 2);
}

/** Takes the answers to the challenges and sends the job on its way. */
export async function resumeJob(
  platform: Platform,
  db: Write,
  member: MemberRow,
  job: JobRow,
  answers: Record<string, string>,
): Promise<void> {
  const state = openState(platform, job);
  const next = await moveOn(platform, db, job, "AUTHENTICATING", { ...state, answers });
  await jobs.deleteChallenges(db, member.guid);
  await changeStatus(db, member, "answered");
  await enqueueStep(platform, db, next, platform.settings.jobDuration / 2);
}

/** Ends a job that something else takes the place of. */
export async function supersedeJob(platform: Platform, db: Write, member: MemberRow): Promise<void> {
  const job = member.job_guid === null ? undefined : await jobs.find(db, member.job_guid);
  if (job) await endJob(platform, db, member, job, "SUPERSEDED", "Another job took its place.");
}

/** The tasks of jobs, by the kind of task. */
export function jobTasks(
  platform: Platform,
): Record<"job_step" | "challenge_expiry", (task: Task) => Promise<void>> {
  return {
    job_step: (task) => runStep(platform, task),
    challenge_expiry: (task) => expire(platform, task),
  };
}

async function runStep(platform: Platform, task: Task): Promise<void> {
  const current = await load(platform, task);
  if (!current) return platform.store.write((db) => complete(db, task));
  const { job, member } = current;
  const connector = platform.connectorOf(member.institution_code);
  const request = await connectorRequest(platform, job, member);

  if (job.status === "COLLECTING") {
    const window = { from: daysBefore(request.now, 89), to: dayOf(request.now) };
    const collected = await connector.collect(request, window);
    return settle(platform, task, async (db, job, member) => {
      await storeCollected(platform, db, member, collected, window.from);
      const at = platform.clock.now().toISOString();
      await members.update(db, member.guid, { successfully_aggregated_at: at });
      await endJob(platform, db, member, job, "CONNECTED", null);
    });
  }
  const answer = await connector.authenticate(request);
  return settle(platform, task, async (db, job, member) => {
    const begun = await begin(platform, db, job, member);
    await applyAuthentication(platform, db, job, begun, answer);
  });
}

/** What the institution's answer to the login means for the job and the member. */
async function applyAuthentication(
  platform: Platform,
  db: Write,
  job: JobRow,
  member: MemberRow,
  answer: Authentication,
): Promise<void> {
  switch (answer.outcome) {
    case "connected": {
      const next = await moveOn(platform, db, job, "COLLECTING", {});
      await changeStatus(db, member, "authenticated", { is_authenticated: true });
      return enqueueStep(platform, db, next, platform.settings.jobDuration / 2);
    }
    case "challenged": {
      const next = await moveOn(platform, db, job, "CHALLENGED", { connector: answer.state });
      const rows = answer.challenges.map((challenge, position) => ({
        guid: platform.ids.guid("CRD"),
        job_guid: job.guid,
        member_guid: member.guid,
        position,
        key: challenge.key,
        field_name: challenge.field_name,
        label: challenge.label,
        type: challenge.type,
        options: challenge.options ? JSON.stringify(challenge.options) : null,
        image_data: challenge.image_data ?? null,
        image_options: challenge.image_options ? JSON.stringify(challenge.image_options) : null,
      }));
      await jobs.deleteChallenges(db, member.guid);
      await jobs.insertChallenges(db, rows);
      await changeStatus(db, member, "challenged");
      return enqueueStep(platform, db, next, platform.settings.challengeTimeout, "challenge_expiry");
    }
    default:
      return endJob(platform, db, member, job, answer.outcome, answer.message);
  }
}

async function expire(platform: Platform, task: Task): Promise<void> {
  const current = await load(platform, task);
  if (!current) return platform.store.write((db) => complete(db, task));
  return settle(platform, task, (db, job, member) =>
    endJob(platform, db, member, job, "EXPIRED", "The challenge was not answered in time."),
  );
}

/** The first time a job runs, it leaves its mark on the member. */
async function begin(platform: Platform, db: Write, job: JobRow, member: MemberRow): Promise<MemberRow> {
  if (job.started_at !== null) return member;
  const now = platform.clock.now();
  await jobs.update(db, job.guid, { started_at: now.toISOString() });
  const changes = {
    aggregated_at: member.aggregated_at ?? now.toISOString(),
    anchor: member.anchor ?? dayOf(now),
  };
  await members.update(db, member.guid, changes);
  return { ...member, ...changes };
}

async function endJob(
  platform: Platform,
  db: Write,
  member: MemberRow,
  job: JobRow,
  outcome: Outcome,
  message: string | null,
): Promise<void> {
  const now = platform.clock.now();
  if (outcome !== "CONNECTED" && outcome !== "SUPERSEDED") {
    const earlier = (await jobs.finishedOfMember(db, member.guid, 100)) as unknown as FinishedJob[];
    const since = new Date(member.successfully_aggregated_at ?? member.created_at);
    await changeStatus(db, member, refusalEvent(outcome, earlier, { now, since }));
  }
  await jobs.update(db, job.guid, {
    status: "FINISHED",
    step: job.step + 1,
    finished_at: now.toISOString(),
    outcome,
    error_message: message,
    sealed_state: null,
  });
  await jobs.deleteChallenges(db, member.guid);
  await members.update(db, member.guid, { is_being_aggregated: false, job_guid: null });
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
}

async function moveOn(
  platform: Platform,
  db: Write,
  job: JobRow,
  status: "AUTHENTICATING" | "CHALLENGED" | "COLLECTING",
  state: JobState,
): Promise<JobRow> {
  const sealed_state = platform.vault.seal(JSON.stringify(state), jobRow(job.guid));
  const changes = { status, step: job.step + 1, sealed_state };
  await jobs.update(db, job.guid, changes);
  return { ...job, ...changes };
}

/** What a job remembers between its steps. Sealed, as it holds answers. */
interface JobState {
  connector?: unknown;
  answers?: Record<string, string>;
}

function openState(platform: Platform, job: JobRow): JobState {
  return job.sealed_state === null ? {} : JSON.parse(platform.vault.open(job.sealed_state, jobRow(job.guid)));
}

function enqueueStep(
  platform: Platform,
  db: Write,
  job: JobRow,
  delay: number,
  kind: "job_step" | "challenge_expiry" = "job_step",
): Promise<void> {
  const now = platform.clock.now();
  const payload: StepPayload = { job_guid: job.guid, step: job.step };
  const dueAt = new Date(now.getTime() + delay);
  return enqueue(db, { guid: platform.ids.guid("TSK"), kind, subject: job.member_guid, payload, dueAt }, now);
}

/** The job of a task and its member, as long as the task is still about what the job is doing. */
async function load(
  platform: Platform,
  task: Task,
  db: Write | Platform["store"]["read"] = platform.store.read,
) {
  const { job_guid, step } = JSON.parse(task.payload) as StepPayload;
  const job = await jobs.find(db, job_guid);
  if (!job || job.step !== step) return undefined;
  const member = await members.findByGuid(db, job.member_guid);
  return member && { job, member };
}

/** Writes a step's results and ends its task in one transaction, unless the job has moved on meanwhile. */
async function settle(
  platform: Platform,
  task: Task,
  results: (db: Write, job: JobRow, member: MemberRow) => Promise<void>,
): Promise<void> {
  await platform.store.write(async (db) => {
    await complete(db, task);
    const current = await load(platform, task, db);
    if (current) await results(db, current.job, current.member);
  });
  platform.worker.wake();
}

async function connectorRequest(
  platform: Platform,
  job: JobRow,
  member: MemberRow,
): Promise<ConnectorRequest> {
  const { read } = platform.store;
  const institution = await institutions.find(read, member.institution_code);
  const sealed = await members.credentials(read, member.guid);
  const state = openState(platform, job);
  const now = platform.clock.now();
  return {
    institution: { code: member.institution_code, name: institution?.name ?? member.name },
    credentials: Object.fromEntries(
      sealed.map((credential) => [
        credential.field_name,
        platform.vault.open(credential.sealed, credentialRow(member.guid, credential.credential_guid)),
      ]),
    ),
    seed: member.guid,
    anchor: member.anchor ?? dayOf(now),
    now,
    ...(state.answers ? { answers: state.answers } : {}),
    ...(state.connector === undefined ? {} : { state: state.connector }),
  };
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const daysBefore = (date: Date, days: number) => dayOf(new Date(date.getTime() - days * 86_400_000));

import { dayOf } from "../domain/days.js";
import { withChanges } from "../institutions/changed.js";
import type {
  Authentication,
  Collected,
  ConnectorChallenge,
  ConnectorRequest,
  Wanted,
} from "../institutions/connector.js";
import { canBeVerified } from "../institutions/records.js";
import type { Platform } from "../platform.js";
import { noteCallbackPayload } from "../store/changes.js";
import * as clients from "../store/clients.js";
import type { Read, Write } from "../store/database.js";
import * as institutionChanges from "../store/institutionChanges.js";
import * as institutions from "../store/institutions.js";
import type { JobRow } from "../store/jobs.js";
import * as jobs from "../store/jobs.js";
import type { MemberRow } from "../store/members.js";
import * as members from "../store/members.js";
import { credentialRow } from "../vault.js";
import { storeCollected } from "./collect.js";
import { tellJobStatus } from "./events.js";
import { openState } from "./jobState.js";
import { changeStatus, endJob, enqueueStep, moveOn, type StepPayload } from "./memberJob.js";
import { complete, LeaseLost, type Task } from "./queue.js";
import { scriptedLogin } from "./script.js";
import { askForAccount, wasOffered } from "./selection.js";
import { wantedOf } from "./wanted.js";

/** The tasks of jobs, by the kind of task. */
export const jobTasks = { job_step: runStep, login_delay: showDelay, challenge_expiry: expire };

/** What becomes of a job whose task is set aside: its member must not wait for what nobody does. */
export const jobEndings = { job_step: abandon, challenge_expiry: abandon };

/** How often a step is tried before its job is given up. */
const mostAttempts = 5;

async function runStep(platform: Platform, task: Task): Promise<void> {
  try {
    await carryOut(platform, task);
  } catch (error) {
    if (task.attempts >= mostAttempts && !(error instanceof LeaseLost)) await giveUp(platform, task);
    throw error;
  }
}

async function carryOut(platform: Platform, task: Task): Promise<void> {
  const current = await load(task, platform.store.read);
  if (!current) return platform.store.write((db) => complete(db, task));
  const { job, member } = current;
  if (job.status === "AUTHENTICATING") return authenticate(platform, task, job, member);
  if (job.status === "SELECTING") return select(platform, task, job, member);
  return collect(platform, task, job, member);
}

async function authenticate(platform: Platform, task: Task, job: JobRow, member: MemberRow): Promise<void> {
  const answer = await logIn(platform, job, member);
  return settle(platform, task, async (db, job, member) => {
    const begun = await begin(platform, db, job, member);
    await applyAuthentication(platform, db, job, begun, answer);
  });
}

/** Asks the institution, unless a script has its answer. */
async function logIn(platform: Platform, job: JobRow, member: MemberRow): Promise<Authentication> {
  if (job.script_step !== null) {
    const { answers } = await openState(platform, platform.store.read, job);
    return scriptedLogin(JSON.parse(job.script_step), answers);
  }
  const request = await connectorRequest(platform, job, member);
  return platform.connectorOf(member.institution_code).authenticate(request);
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
      const next = await moveOn(platform, db, job, job.type === "VERIFICATION" ? "SELECTING" : "COLLECTING");
      await changeStatus(db, member, "authenticated", { is_authenticated: true });
      return enqueueStep(platform, db, next, platform.settings.jobDuration / 2);
    }
    case "challenged": {
      const next = await moveOn(platform, db, job, "CHALLENGED", { connector: answer.state });
      return challenge(platform, db, next, member, answer.challenges);
    }
    default:
      return endJob(platform, db, member, job, answer.outcome, answer.message);
  }
}

/** The accounts are read first, so that the end user can choose among them, or all be verified. (seed 004; settled) */
async function select(platform: Platform, task: Task, job: JobRow, member: MemberRow): Promise<void> {
  const request = await connectorRequest(platform, job, member);
  const collected = await collectFrom(platform, request, member, {});
  return settle(platform, task, async (db, job, member) => {
    await storeCollected(platform, db, member, collected);
    if ((await clients.find(db, job.client_id))?.legacy_verification) {
      const accounts = collected.accounts.filter(canBeVerified).map(({ external_id }) => external_id);
      return enqueueStep(platform, db, await moveOn(platform, db, job, "COLLECTING", { accounts }), 0);
    }
    const question = askForAccount(collected.accounts);
    if (!question) return endJob(platform, db, member, job, "CONNECTED");
    const next = await moveOn(platform, db, job, "SELECTED");
    return challenge(platform, db, next, member, [question]);
  });
}

async function collect(platform: Platform, task: Task, job: JobRow, member: MemberRow): Promise<void> {
  const request = await connectorRequest(platform, job, member);
  const wanted = wantedOf(job, request, await openState(platform, platform.store.read, job));
  const collected = await collectFrom(platform, request, member, wanted);
  return settle(platform, task, async (db, job, member) => {
    if (!wasOffered(collected.accounts, request.answers)) {
      return endJob(platform, db, member, job, "REJECTED", "There is no such account to verify.");
    }
    const result = await storeCollected(platform, db, member, collected, wanted.transactions?.from);
    if (member.connection_status === "RESUMED") await changeStatus(db, member, "authenticated");
    await endJob(platform, db, member, job, "CONNECTED", null, result);
  });
}

/** What the institution reports, with what was changed there. */
async function collectFrom(
  platform: Platform,
  request: ConnectorRequest,
  member: MemberRow,
  wanted: Wanted,
): Promise<Collected> {
  const collected = await platform.connectorOf(member.institution_code).collect(request, wanted);
  const changes = await institutionChanges.ofMember(platform.store.read, member.guid);
  return withChanges(collected, changes, wanted, request.now);
}

async function challenge(
  platform: Platform,
  db: Write,
  job: JobRow,
  member: MemberRow,
  challenges: readonly ConnectorChallenge[],
): Promise<void> {
  const rows = challenges.map(({ options, image_data, image_options, ...rest }, position) => ({
    ...rest,
    guid: platform.ids.guid("CRD"),
    job_guid: job.guid,
    member_guid: member.guid,
    position,
    options: options ? JSON.stringify(options) : null,
    image_data: image_data ?? null,
    image_options: image_options ? JSON.stringify(image_options) : null,
  }));
  await jobs.deleteChallenges(db, member.guid);
  await jobs.insertChallenges(db, rows);
  const current = await members.findByGuid(db, member.guid);
  await changeStatus(db, current ?? member, "challenged");
  tellJobStatus(db, member, job, "CHALLENGED", platform.clock.now());
  return enqueueStep(platform, db, job, platform.settings.challengeTimeout, "challenge_expiry");
}

async function showDelay(platform: Platform, task: Task): Promise<void> {
  return settle(platform, task, (db, _, member) => changeStatus(db, member, "delayed"));
}

async function expire(platform: Platform, task: Task): Promise<void> {
  return settle(platform, task, (db, job, member) =>
    endJob(platform, db, member, job, "EXPIRED", "The challenge was not answered in time."),
  );
}

async function giveUp(platform: Platform, task: Task): Promise<void> {
  return settle(platform, task, async (db, job, member) => {
    const begun = await begin(platform, db, job, member);
    await endJob(platform, db, begun, job, "FAILED", "The institution does not answer.");
  });
}

async function abandon(platform: Platform, db: Write, task: Task): Promise<void> {
  const current = await load(task, db);
  if (!current) return;
  const { job } = current;
  noteCallbackPayload(db, current.member.guid, job.callback_payload);
  const member = await begin(platform, db, job, current.member);
  const outcome = member.connection_status === "CHALLENGED" ? "EXPIRED" : "FAILED";
  await endJob(platform, db, member, job, outcome, "The platform could not carry out the job.");
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

/** Writes a step's results and ends its task in one transaction, unless the job has moved on meanwhile. */
async function settle(
  platform: Platform,
  task: Task,
  results: (db: Write, job: JobRow, member: MemberRow) => Promise<void>,
): Promise<void> {
  await platform.store.write(async (db) => {
    await complete(db, task);
    const current = await load(task, db);
    if (!current) return;
    noteCallbackPayload(db, current.member.guid, current.job.callback_payload);
    await results(db, current.job, current.member);
  });
  platform.worker.wake();
}

/** The job of a task and its member, as long as the task is still about what the job is doing. */
async function load(task: Task, db: Read): Promise<{ job: JobRow; member: MemberRow } | undefined> {
  const { job_guid, step } = JSON.parse(task.payload) as StepPayload;
  const job = await jobs.find(db, job_guid);
  if (!job || job.step !== step) return undefined;
  const member = await members.findByGuid(db, job.member_guid);
  return member && { job, member };
}

/** @param job whose answers and state go along; none where the institution is asked outside a job */
export async function connectorRequest(
  platform: Platform,
  job: JobRow | undefined,
  member: MemberRow,
): Promise<ConnectorRequest> {
  const { read } = platform.store;
  const institution = await institutions.find(read, member.institution_code);
  const vault = await platform.vaults.of(read, member.client_id);
  const sealed = await members.credentials(read, member.guid);
  const state = job ? await openState(platform, read, job) : {};
  const now = platform.clock.now();
  return {
    institution: { code: member.institution_code, name: institution?.name ?? member.name },
    credentials: Object.fromEntries(
      sealed.map((credential) => [
        credential.field_name,
        vault.open(credential.sealed, credentialRow(member.guid, credential.credential_guid)),
      ]),
    ),
    seed: member.seed ?? member.guid,
    anchor: member.anchor ?? dayOf(now),
    now,
    ...(state.answers ? { answers: state.answers } : {}),
    ...(state.connector === undefined ? {} : { state: state.connector }),
  };
}

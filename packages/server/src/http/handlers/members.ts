import type { Handlers, JsonText, Member } from "@mxkit/api/v20250224";
import { hasRested } from "../../domain/aggregationWindow.js";
import { after, canStartJob, type Status } from "../../domain/connectionStatus.js";
import { DomainError, quote, required } from "../../domain/errors.js";
import type { JobType } from "../../domain/jobTypes.js";
import { scheduleBackground } from "../../jobs/background.js";
import { changeStatus, startJobs, supersedeJob } from "../../jobs/memberJob.js";
import { jobsFor } from "../../jobs/products.js";
import { keptFor, schedulePurge } from "../../jobs/purge.js";
import type { Platform } from "../../platform.js";
import { noteCallbackPayload } from "../../store/changes.js";
import type { Read, Write } from "../../store/database.js";
import type { InstitutionRow } from "../../store/institutions.js";
import type { MemberRow } from "../../store/members.js";
import * as members from "../../store/members.js";
import { credentialsFingerprint } from "../../vault.js";
import type { Context } from "../context.js";
import { requireFeaturesOf } from "../features.js";
import { body, pageBody } from "../reply.js";
import { keepCredentials, mergeCredentials, readCredentials } from "./credentials.js";
import { reachOf, requireInstitution } from "./institutions.js";
import { cannotUseOAuth, startPending, withWindows } from "./oauth.js";
import { requireMember, requireSupport, requireUser } from "./require.js";

type Operations = "listMembers" | "createMember" | "readMember" | "updateMember" | "deleteMember";

/** In both environments, whatever else a client is allowed. (seed 001, "User and member limits") */
const membersPerUser = 25;

export const memberHandlers: Pick<Handlers<Context>, Operations> = {
  async listMembers({ path, query }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    const list = await members.list(read, user.guid, query);
    const items = await withWindows(context.platform, read, list.items);
    return { status: 200, body: pageBody("members", { ...list, items }, query) };
  },

  async createMember(request, context) {
    const { platform } = context;
    const sent = request.body.member;
    const isOAuth = sent.is_oauth ?? false;
    return platform.store.write(async (db) => {
      const user = await requireUser(db, context, request.path.user_guid);
      const callbackPayload = request.header["X-CALLBACK-PAYLOAD"];
      const institution = await requireInstitution(db, sent.institution_code, reachOf(context.client));
      await requireRoom(db, user.guid);
      if (isOAuth && !institution.supports_oauth) throw cannotUseOAuth("invalid_body_error");
      const types = jobsFor(request.body.data_request);
      requireJobs(context, institution, types);
      const values = isOAuth ? undefined : await readCredentials(db, institution, sent.credentials);
      const member = newMember(context, user.guid, institution, { ...sent, is_oauth: isOAuth });
      const vault = await platform.vaults.of(db, member.client_id);
      if (values) member.credentials_fingerprint = credentialsFingerprint(vault, member, values);
      await requireFreeId(db, user.guid, sent.id);
      await requireNewCredentials(db, member);
      await insertOrRestore(platform, db, member);
      noteCallbackPayload(db, member.guid, callbackPayload);

      if (!values) {
        const { referral_source = "BROWSER", ui_message_webview_url_scheme } = request.body;
        const skip_aggregation = types.length === 0;
        await startPending(platform, db, member, {
          skip_aggregation,
          referral_source,
          ui_message_webview_url_scheme,
        });
      } else {
        await keepCredentials(vault, db, member.guid, values);
        if (hasRested(member.aggregated_at, institution.aggregation_window_seconds, platform.clock.now()))
          await startJobs(platform, db, member, types, callbackPayload);
      }
      return { status: 201, body: await memberBody(platform, db, member) };
    });
  },

  async readMember({ path }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    const member = { user_guid: user.guid, guid: path.member_guid };
    return { status: 200, body: await memberBody(context.platform, read, member) };
  },

  async updateMember(request, context) {
    const { platform } = context;
    const { member: sent } = request.body;
    return platform.store.write(async (db) => {
      const member = await requireMember(db, context, request.path);
      const callbackPayload = request.header["X-CALLBACK-PAYLOAD"];
      noteCallbackPayload(db, member.guid, callbackPayload);
      if (sent.id !== member.id) await requireFreeId(db, member.user_guid, sent.id);
      const { id = member.id, metadata = member.metadata } = sent;
      const { background_aggregation_is_disabled = member.background_aggregation_is_disabled } = sent;
      const use_cases = sent.use_cases ? JSON.stringify(sent.use_cases) : member.use_cases;
      await members.update(db, member.guid, { id, metadata, background_aggregation_is_disabled, use_cases });
      if (sent.credentials) {
        const types = jobsFor(request.body.data_request);
        requireJobs(context, await requireInstitution(db, member.institution_code), types);
        const updated = await updateCredentials(context, db, member, sent.credentials);
        if (canStartJob(updated.connection_status as Status | null))
          await startJobs(platform, db, updated, types, callbackPayload);
      }
      return { status: 200, body: await memberBody(platform, db, member) };
    });
  },

  async deleteMember({ path }, context) {
    const now = context.platform.clock.now().toISOString();
    return context.platform.store.write(async (db) => {
      const member = await requireMember(db, context, path);
      await supersedeJob(context.platform, db, member, "The member was deleted.");
      await members.softDelete(db, member.guid, now);
      const purge = { table: "members", guid: member.guid, deleted_at: now } as const;
      await schedulePurge(context.platform, db, member.client_id, purge);
      return { status: 204 };
    });
  },
};

/**
 * A member that is created again while it is kept comes back: same guids, its accounts and the rest, and when it was last aggregated.
 * (seed 002, `aggregated_at`; settled)
 */
async function insertOrRestore(platform: Platform, db: Write, member: MemberRow): Promise<void> {
  const since = new Date(platform.clock.now().getTime() - keptFor).toISOString();
  const deleted = member.credentials_fingerprint ? await members.findDeleted(db, member, since) : undefined;
  if (!deleted) await members.insert(db, member);
  else {
    const { guid, created_at, anchor, seed, revision } = deleted;
    const { aggregated_at, successfully_aggregated_at, most_recent_job_guid } = deleted;
    const jobs = { aggregated_at, successfully_aggregated_at, most_recent_job_guid };
    Object.assign(member, { guid, created_at, anchor, seed, revision, ...jobs });
    await members.restore(db, deleted, member);
  }
  await scheduleBackground(platform, db, member);
}

/** The member under its root key, as it stands. @throws not_found_error */
export async function memberBody(
  platform: Platform,
  db: Read,
  { user_guid, guid }: Pick<MemberRow, "user_guid" | "guid">,
): Promise<JsonText<{ member: Member }>> {
  const json = required(await members.read(db, user_guid, guid), "member", guid);
  return body("member", await withWindows(platform, db, json));
}

/** Whether the jobs can be had, of the client and of the institution. @throws feature_not_available_error, job_not_supported_error */
function requireJobs({ client }: Context, institution: InstitutionRow, types: readonly JobType[]): void {
  requireFeaturesOf(client, types);
  for (const type of types) requireSupport(institution, type);
}

/**
 * New credentials end whatever was going on with the old ones, and everything that the old ones had earned. Where the status is no
 * matter of credentials (DISABLED, DISCONTINUED) they are kept, and it stays.
 */
async function updateCredentials(
  context: Context,
  db: Write,
  member: MemberRow,
  sent: readonly { guid: string; value: string }[],
): Promise<MemberRow> {
  if (member.is_oauth) {
    throw new DomainError(
      "invalid_body_error",
      "`member.credentials` cannot be set: the member logs in through OAuth.",
    );
  }
  const institution = await requireInstitution(db, member.institution_code);
  const vault = await context.platform.vaults.of(db, member.client_id);
  const values = await mergeCredentials(vault, db, institution, member.guid, sent);
  const changes = {
    credentials_fingerprint: credentialsFingerprint(vault, member, values),
    is_authenticated: false,
    needs_updated_credentials: false,
  };
  await requireNewCredentials(db, { ...member, ...changes });
  await supersedeJob(context.platform, db, member);
  await keepCredentials(vault, db, member.guid, values);
  await members.update(db, member.guid, changes);
  const updated = { ...member, ...changes, job_guid: null, is_being_aggregated: false };
  const status = after(member.connection_status as Status | null, "credentials_updated");
  if (!status) return updated;
  await changeStatus(db, member, "credentials_updated");
  return { ...updated, connection_status: status };
}

function newMember(
  { platform, client }: Context,
  userGuid: string,
  institution: InstitutionRow,
  sent: {
    id?: string | null;
    metadata?: string | null;
    background_aggregation_is_disabled?: boolean;
    is_oauth: boolean;
    use_cases?: readonly string[];
  },
): MemberRow {
  const now = platform.clock.now().toISOString();
  return {
    guid: platform.ids.guid("MBR"),
    client_id: client.client_id,
    user_guid: userGuid,
    id: sent.id ?? null,
    institution_code: institution.code,
    name: institution.name,
    connection_status: sent.is_oauth ? "PENDING" : "CREATED",
    is_oauth: sent.is_oauth,
    is_managed_by_user: true,
    is_being_aggregated: false,
    is_authenticated: false,
    background_aggregation_is_disabled: sent.background_aggregation_is_disabled ?? false,
    metadata: sent.metadata ?? null,
    needs_updated_credentials: false,
    use_cases: JSON.stringify(sent.use_cases ?? []),
    aggregated_at: null,
    successfully_aggregated_at: null,
    created_at: now,
    credentials_fingerprint: null,
    anchor: null,
    oauth_nonce: null,
    oauth_query: null,
    seed: null,
    job_guid: null,
    most_recent_job_guid: null,
    revision: 1,
    deleted_at: null,
  };
}

async function requireRoom(db: Read, userGuid: string): Promise<void> {
  if ((await members.count(db, userGuid)) >= membersPerUser) {
    throw new DomainError(
      "limit_reached_error",
      `A user may have at most ${membersPerUser} members, and ${userGuid} has them.`,
    );
  }
}

async function requireFreeId(db: Read, userGuid: string, id: string | null | undefined): Promise<void> {
  const holder = id == null ? undefined : await members.findGuidById(db, userGuid, id);
  if (holder)
    throw new DomainError("duplicate_id_error", `The \`id\` ${quote(id)} is taken by the member ${holder}.`);
}

async function requireNewCredentials(db: Read, member: MemberRow): Promise<void> {
  if (member.credentials_fingerprint === null) return;
  const holder = await members.findGuidByFingerprint(db, member);
  if (!holder || holder === member.guid) return;
  throw new DomainError(
    "duplicate_credentials_error",
    `The user has a member with these credentials at ${member.institution_code}: ${holder}. Update that one instead.`,
  );
}

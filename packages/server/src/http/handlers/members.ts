import type { Handlers, JsonText, Member } from "@mxkit/api/v20111101";
import { hasRested } from "../../domain/aggregationWindow.js";
import { after, canStartJob, type Status } from "../../domain/connectionStatus.js";
import { DomainError, quote, required } from "../../domain/errors.js";
import { scheduleBackground } from "../../jobs/background.js";
import { changeStatus, startJob, supersedeJob } from "../../jobs/memberJob.js";
import { keptFor, schedulePurge } from "../../jobs/purge.js";
import type { Platform } from "../../platform.js";
import { noteCallbackPayload } from "../../store/changes.js";
import type { Read, Write } from "../../store/database.js";
import type { InstitutionRow } from "../../store/institutions.js";
import type { MemberRow } from "../../store/members.js";
import * as members from "../../store/members.js";
import { credentialsFingerprint } from "../../vault.js";
import type { Context } from "../context.js";
import { body, pageBody } from "../reply.js";
import { keepCredentials, mergeCredentials, readCredentials } from "./credentials.js";
import { reachOf, requireInstitution } from "./institutions.js";
import { cannotUseOAuth, startPending } from "./oauth.js";
import { requireMember, requireUser } from "./require.js";

type Operations = "listMembers" | "createMember" | "readMember" | "updateMember" | "deleteMember";

/** In both environments, whatever else a client is allowed. (seed 001, "User and member limits") */
const membersPerUser = 25;

export const memberHandlers: Pick<Handlers<Context>, Operations> = {
  async listMembers({ path, query }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    return { status: 200, body: pageBody("members", await members.list(read, user.guid, query), query) };
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
      const values = isOAuth ? undefined : await readCredentials(db, institution, sent.credentials);
      const member = newMember(context, user.guid, institution, { ...sent, is_oauth: isOAuth });
      const vault = await platform.vaults.of(db, member.client_id);
      if (values) member.credentials_fingerprint = credentialsFingerprint(vault, member, values);
      await requireFreeId(db, user.guid, sent.id);
      await requireNewCredentials(db, member);
      await insertOrRestore(platform, db, member);
      noteCallbackPayload(db, member.guid, callbackPayload);

      if (!values) {
        const { skip_aggregation = false } = sent;
        const { referral_source = "BROWSER", ui_message_webview_url_scheme } = request.body;
        const options = { skip_aggregation, referral_source, ui_message_webview_url_scheme };
        const oauth_window_uri = await startPending(platform, db, member, options);
        const created = JSON.parse(await memberJson(db, user.guid, member.guid)) as Member;
        return { status: 202, body: { member: { ...created, oauth_window_uri } } };
      }
      await keepCredentials(vault, db, member.guid, values);
      if (
        !sent.skip_aggregation &&
        hasRested(member.aggregated_at, institution.aggregation_window_seconds, platform.clock.now())
      ) {
        await startJob(platform, db, member, { type: "AGGREGATION", callbackPayload });
      }
      return { status: 202, body: body("member", await memberJson(db, user.guid, member.guid)) };
    });
  },

  async readMember({ path }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    return { status: 200, body: body("member", await memberJson(read, user.guid, path.member_guid)) };
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
      await members.update(db, member.guid, { id, metadata, background_aggregation_is_disabled });
      if (sent.credentials) {
        const updated = await updateCredentials(context, db, member, sent.credentials);
        const mayStart = canStartJob(updated.connection_status as Status | null);
        if (mayStart && !sent.skip_aggregation)
          await startJob(platform, db, updated, { type: "AGGREGATION", callbackPayload });
      }
      return { status: 200, body: body("member", await memberJson(db, member.user_guid, member.guid)) };
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
    const { guid, created_at, anchor, seed, aggregated_at, successfully_aggregated_at, revision } = deleted;
    const kept = { guid, created_at, anchor, seed, aggregated_at, successfully_aggregated_at, revision };
    Object.assign(member, kept);
    await members.restore(db, deleted, member);
  }
  await scheduleBackground(platform, db, member);
}

export async function memberJson(db: Read, userGuid: string, guid: string): Promise<JsonText<Member>> {
  return required(await members.read(db, userGuid, guid), "member", guid);
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
    aggregated_at: null,
    successfully_aggregated_at: null,
    created_at: now,
    credentials_fingerprint: null,
    anchor: null,
    oauth_nonce: null,
    seed: null,
    job_guid: null,
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

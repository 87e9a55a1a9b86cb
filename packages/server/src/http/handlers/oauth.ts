import { randomBytes } from "node:crypto";
import type { Handlers, JsonText, Member } from "@mxkit/api/v20250224";
import { DomainError } from "../../domain/errors.js";
import { enqueue } from "../../jobs/queue.js";
import type { Platform } from "../../platform.js";
import type { Read, Write } from "../../store/database.js";
import * as institutions from "../../store/institutions.js";
import type { MemberRow } from "../../store/members.js";
import * as members from "../../store/members.js";
import type { Context } from "../context.js";
import { requireMember } from "./require.js";

export interface OAuthOptions {
  skip_aggregation: boolean;
  referral_source: "APP" | "BROWSER";
  ui_message_webview_url_scheme?: string | undefined;
}

export const oauthHandlers: Pick<Handlers<Context>, "requestOAuthWindowURI"> = {
  async requestOAuthWindowURI({ path, query }, context) {
    return context.platform.store.write(async (db) => {
      const member = await requireMember(db, context, path);
      const institution = await institutions.find(db, member.institution_code);
      if (!institution?.supports_oauth) throw cannotUseOAuth("invalid_parameter_error");
      const oauth_window_uri = await openWindow(context.platform, db, member, query);
      return { status: 200, body: { member: { guid: member.guid, oauth_window_uri } } };
    });
  },
};

/** Puts where to log in into the JSON of members that are PENDING. */
export async function withWindows<Json extends Member | Member[]>(
  platform: Platform,
  db: Read,
  json: JsonText<Json>,
): Promise<JsonText<Json>> {
  if (!json.includes('"connection_status":"PENDING"')) return json;
  const made = JSON.parse(json) as Json;
  for (const member of [made].flat() as Member[]) {
    if (member.connection_status !== "PENDING") continue;
    const row = await members.findByGuid(db, member.guid);
    if (row?.oauth_nonce != null)
      member.oauth_window_uri = await windowOf(platform, db, { ...row, oauth_nonce: row.oauth_nonce });
  }
  return JSON.stringify(made) as JsonText<Json>;
}

/** How long a member may stay PENDING. (seed 001, "Connection statuses") */
const pendingFor = 60 * 60 * 1000;

/** Where the end user of a new member logs in; if nobody does, the member goes away. */
export async function startPending(
  platform: Platform,
  db: Write,
  member: MemberRow,
  options: OAuthOptions,
): Promise<void> {
  const now = platform.clock.now();
  const task = {
    guid: platform.ids.guid("TSK"),
    clientId: member.client_id,
    kind: "pending_expiry",
    subject: member.guid,
    payload: { member_guid: member.guid },
    dueAt: new Date(now.getTime() + pendingFor),
  };
  await enqueue(db, task, now);
  await openWindow(platform, db, member, options);
}

/**
 * A URI that works once; one that was given before no longer does. Its token is a keyed hash of the nonce, so that the store holds
 * nothing that could be replayed.
 */
async function openWindow(
  platform: Platform,
  db: Write,
  member: MemberRow,
  options: OAuthOptions,
): Promise<string> {
  const query = new URLSearchParams({
    skip_aggregation: String(options.skip_aggregation),
    referral_source: options.referral_source,
  });
  const scheme = options.ui_message_webview_url_scheme;
  if (scheme !== undefined) query.set("ui_message_webview_url_scheme", scheme);
  const window = { oauth_nonce: randomBytes(16).toString("hex"), oauth_query: String(query) };
  await members.update(db, member.guid, window);
  return windowOf(platform, db, { ...member, ...window });
}

/** The URI of the window that was opened last. */
async function windowOf(
  { vaults, publicUrl }: Platform,
  db: Read,
  member: Pick<MemberRow, "guid" | "client_id"> & { oauth_nonce: string; oauth_query: string | null },
): Promise<string> {
  const { guid, oauth_nonce, oauth_query } = member;
  const token = (await vaults.of(db, member.client_id)).fingerprint("oauth", guid, oauth_nonce);
  return `${publicUrl()}/oauth/predirect_to/${guid}/${token}?${oauth_query ?? ""}`;
}

/** In the words of seed 001. */
export const cannotUseOAuth = (type: "invalid_body_error" | "invalid_parameter_error") =>
  new DomainError(type, "Member cannot use OAuth");

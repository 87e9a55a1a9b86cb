import { randomBytes } from "node:crypto";
import type { Handlers } from "@mxkit/api/v20111101";
import { DomainError } from "../../domain/errors.js";
import { enqueue } from "../../jobs/queue.js";
import type { Platform } from "../../platform.js";
import type { Write } from "../../store/database.js";
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

/** How long a member may stay PENDING. (seed 001, "Connection statuses") */
const pendingFor = 60 * 60 * 1000;

/** Where the end user of a new member logs in; if nobody does, the member goes away. */
export async function startPending(
  platform: Platform,
  db: Write,
  member: MemberRow,
  options: OAuthOptions,
): Promise<string> {
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
  return openWindow(platform, db, member, options);
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
  const nonce = randomBytes(16).toString("hex");
  await members.update(db, member.guid, { oauth_nonce: nonce });
  const vault = await platform.vaults.of(db, member.client_id);
  const token = vault.fingerprint("oauth", member.guid, nonce);
  const query = new URLSearchParams({
    skip_aggregation: String(options.skip_aggregation),
    referral_source: options.referral_source,
  });
  const scheme = options.ui_message_webview_url_scheme;
  if (scheme !== undefined) query.set("ui_message_webview_url_scheme", scheme);
  return `${platform.publicUrl()}/oauth/predirect_to/${member.guid}/${token}?${query}`;
}

/** In the words of seed 001. */
export const cannotUseOAuth = (type: "invalid_body_error" | "invalid_parameter_error") =>
  new DomainError(type, "Member cannot use OAuth");

import { randomBytes } from "node:crypto";
import { enqueue } from "../../jobs/queue.js";
import type { Platform } from "../../platform.js";
import type { Write } from "../../store/database.js";
import type { MemberRow } from "../../store/members.js";
import * as members from "../../store/members.js";

export interface OAuthOptions {
  skip_aggregation: boolean;
  referral_source: "APP" | "BROWSER";
  ui_message_webview_url_scheme?: string | undefined;
}

/** How long a member may stay PENDING. (seed 001, "Connection statuses") */
const pendingFor = 60 * 60 * 1000;

/** Gives the member a nonce for its window, and an end if nobody logs in there. */
export async function startPending(platform: Platform, db: Write, member: MemberRow): Promise<string> {
  const now = platform.clock.now();
  const nonce = randomBytes(16).toString("hex");
  await members.update(db, member.guid, { oauth_nonce: nonce });
  const dueAt = new Date(now.getTime() + pendingFor);
  const task = {
    guid: platform.ids.guid("TSK"),
    clientId: member.client_id,
    kind: "pending_expiry",
    subject: member.guid,
    payload: { member_guid: member.guid },
    dueAt,
  };
  await enqueue(db, task, now);
  return nonce;
}

/** Where the end user logs in. The token is a keyed hash of the nonce, so that the store holds nothing that could be replayed. */
export function oauthWindowUri(
  platform: Platform,
  memberGuid: string,
  nonce: string,
  options: OAuthOptions,
): string {
  const token = platform.vault.fingerprint("oauth", memberGuid, nonce);
  const query = new URLSearchParams({
    skip_aggregation: String(options.skip_aggregation),
    referral_source: options.referral_source,
    ...(options.ui_message_webview_url_scheme
      ? { ui_message_webview_url_scheme: options.ui_message_webview_url_scheme }
      : {}),
  });
  return `${platform.publicUrl()}/oauth/predirect_to/${memberGuid}/${token}?${query}`;
}

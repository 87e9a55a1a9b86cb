import type { Clock } from "../clock.js";
import { canWish, isReceived, retryAfter } from "../domain/webhookSchedule.js";
import type { Platform } from "../platform.js";
import type { AttemptRow } from "../store/webhookDeliveries.js";
import type { WebhookURLRow } from "../store/webhookURLs.js";
import { type Vault, webhookRow } from "../vault.js";
import { type Posted, post } from "./post.js";
import { secretsOf } from "./secrets.js";
import { signatureHeaders } from "./sign.js";

/** What is sent: the same in every attempt. */
export interface Content {
  /** The `webhook-id`. */
  id: string;
  payload: string;
  callback_payload: string | null;
}

export interface Attempt {
  record: Pick<AttemptRow, "url" | "attempted_at" | "duration_ms" | "status" | "error" | "answer">;
  /** How long the receiver wants to be left alone, in milliseconds. */
  wish: number;
}

/**
 * Sends a webhook once, outside any transaction. Whatever goes wrong is part of what it answers.
 *
 * @param platform on the client's time
 * @param realTime what receivers compare `webhook-timestamp` with
 */
export async function attempt(
  platform: Platform,
  realTime: Clock,
  { id, payload, callback_payload }: Content,
  url: WebhookURLRow,
): Promise<Attempt> {
  const vault = await platform.vaults.of(platform.store.read, url.client_id);
  const authentication = authenticationOf(vault, url);
  const secrets = secretsOf(platform, vault, url);
  const headers = {
    "Content-Type": "application/json",
    "User-Agent": "mxkit-webhooks",
    ...signatureHeaders(id, realTime.now(), payload, secrets),
    ...(callback_payload === null ? {} : { "X-CALLBACK-PAYLOAD": callback_payload }),
    ...authentication.headers,
  };
  const about = { url: url.url, attempted_at: platform.clock.now().toISOString() };
  const begin = performance.now();
  const took = () => Math.round(performance.now() - begin);
  try {
    const posted = await post(new URL(url.url), headers, payload, platform.settings);
    const answer = masked(posted.text, [...secrets, ...authentication.secrets]);
    const record = { ...about, duration_ms: took(), status: posted.status, error: errorOf(posted), answer };
    return { record, wish: wishOf(posted, realTime) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { record: { ...about, duration_ms: took(), status: null, error: message, answer: null }, wish: 0 };
  }
}

function authenticationOf(vault: Vault, url: WebhookURLRow) {
  if (url.authentication === "none" || url.sealed_password === null) return { headers: {}, secrets: [] };
  const password = vault.open(url.sealed_password, webhookRow(url.guid));
  const credentials = Buffer.from(`${url.username}:${password}`).toString("base64");
  return { headers: { Authorization: `Basic ${credentials}` }, secrets: [credentials, password] };
}

function errorOf({ status }: Posted): string | null {
  if (isReceived(status)) return null;
  const redirect = status >= 300 && status < 400 ? "; redirects are not followed" : "";
  return `The receiver answered ${status}${redirect}.`;
}

function wishOf({ status, headers }: Posted, realTime: Clock): number {
  return canWish(status) ? retryAfter(headers["retry-after"], realTime.now()) : 0;
}

/** Some receivers answer with what they were sent. */
function masked(text: string, secrets: readonly string[]): string {
  const rest = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  return rest.slice(0, text.length); // A short secret is shorter than its mask.
}

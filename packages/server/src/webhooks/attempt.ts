import type { Clock } from "../clock.js";
import { canWish, isReceived, retryAfter } from "../domain/webhookSchedule.js";
import type { Platform } from "../platform.js";
import type { WebhookURLRow } from "../store/webhookURLs.js";
import { type Credentials, credentialsOf, otherCredentials } from "./credentials.js";
import type { AttemptRecord } from "./describe.js";
import { type Posted, post } from "./post.js";
import { secretsOf } from "./secrets.js";
import { signatureHeaders } from "./sign.js";
import { tlsOf } from "./tls.js";

/** What is sent: the same in every attempt. */
export interface Content {
  /** The `webhook-id`. */
  id: string;
  payload: string;
  callback_payload: string | null;
}

export interface Attempt {
  record: AttemptRecord;
  /** Those that were sent, without credentials. */
  headers: Readonly<Record<string, string>>;
  /** How long the receiver wants to be left alone, in milliseconds. */
  wish: number;
}

/**
 * Sends a webhook once, outside any transaction. Whatever goes wrong is part of what it answers.
 *
 * @param platform on the client's time
 * @param realTime what receivers compare `webhook-timestamp` with
 * @param more headers to send with it
 */
export async function attempt(
  platform: Platform,
  realTime: Clock,
  { id, payload, callback_payload }: Content,
  url: WebhookURLRow,
  more: Readonly<Record<string, string>> = {},
): Promise<Attempt> {
  const vault = await platform.vaults.of(platform.store.read, url.client_id);
  const secrets = secretsOf(platform, vault, url);
  const headers = {
    ...more,
    "Content-Type": "application/json",
    "User-Agent": "mxkit-webhooks",
    ...signatureHeaders(id, realTime.now(), payload, secrets),
    ...(callback_payload === null ? {} : { "X-CALLBACK-PAYLOAD": callback_payload }),
    "Content-Length": String(Buffer.byteLength(payload)),
  };
  const about = { url: url.url, attempted_at: platform.clock.now().toISOString() };
  const begin = performance.now();
  const took = () => Math.round(performance.now() - begin);
  let credentials: Credentials = { headers: {}, secrets: [] };
  const send = () =>
    post(
      {
        url: new URL(url.url),
        headers: { ...headers, ...credentials.headers },
        body: payload,
        tls: tlsOf(vault, url),
        receiver: "receiver",
      },
      platform.settings,
    );
  const told = () => ({ ...headers, ...maskedHeaders(credentials) });
  try {
    credentials = await credentialsOf(platform, vault, url);
    let posted = await send();
    const others =
      posted.status === 401 ? await otherCredentials(platform, vault, url, credentials) : undefined;
    if (others) {
      credentials = others;
      posted = await send();
    }
    const answer = beginningOf(masked(posted.text, [...secrets, ...credentials.secrets]));
    const record = { ...about, duration_ms: took(), status: posted.status, error: errorOf(posted), answer };
    return { record, headers: told(), wish: wishOf(posted, realTime) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const record = { ...about, duration_ms: took(), status: null, error: message, answer: null };
    return { record, headers: told(), wish: 0 };
  }
}

/** How much of an answer is kept, in bytes. */
const keptBytes = 2048;

/** `Basic ***` */
function maskedHeaders({ headers: { Authorization } }: Credentials): Credentials["headers"] {
  return Authorization === undefined ? {} : { Authorization: Authorization.replace(/ .*/, " ***") };
}

function errorOf({ status }: Posted): string | null {
  if (isReceived(status)) return null;
  const redirect = status >= 300 && status < 400 ? "; redirects are not followed" : "";
  return `The receiver answered ${status}${redirect}.`;
}

function wishOf({ status, headers }: Posted, realTime: Clock): number {
  return canWish(status) ? retryAfter(headers["retry-after"], realTime.now()) : 0;
}

/** Cut once it is masked: of a secret that is cut in two, the first part would stay. No database takes null characters. */
const beginningOf = (text: string) =>
  Buffer.from(text).subarray(0, keptBytes).toString("utf8").replaceAll("\0", "\uFFFD");

/** Some receivers answer with what they were sent. */
function masked(text: string, secrets: readonly string[]): string {
  const rest = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  return rest.slice(0, text.length); // A short secret is shorter than its mask.
}

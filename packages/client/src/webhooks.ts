import { basicAuthorization } from "./basic.js";
import { MxError } from "./errors.js";
import { isSame, isSigned, type SignedContent, sign } from "./signature.js";
import type { Newest, Version, WebhookPayload } from "./version.js";

export interface WebhookOptions {
  /** What deliveries are signed with; several while one takes the place of another. */
  secret?: string | readonly string[];
  /** The user name and the password that deliveries come with. */
  basic?: { username: string; password: string };
  /** Says that something before this has made sure who sends, such as mutual TLS. */
  isVerifiedElsewhere?: boolean;
  /** How old a signed delivery may be, and how far ahead its clock, in seconds. Default 300. */
  tolerance?: number;
}

/** A web request, or what a framework has made of one. The body has to be as it came: a parsed one cannot be verified. */
export type WebhookRequest =
  | Request
  | {
      headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
      body: string | Uint8Array;
    };

export interface ReceivedWebhook<V extends Version = Newest> {
  /** Names the event: the same in every attempt to deliver it. Null where deliveries are not signed. */
  id: string | null;
  /**
   * `type` tells payloads apart; one without has its object under a name of its own: `"user" in payload`. One that is newer than
   * this package comes as it is.
   */
  payload: WebhookPayload<V>;
  /** The `X-CALLBACK-PAYLOAD` of the request that led to the event. */
  callbackPayload: string | null;
}

export interface Webhooks<V extends Version = Newest> {
  /** @throws WebhookError where the request does not come from the platform, or is no webhook */
  parse(request: WebhookRequest): Promise<ReceivedWebhook<V>>;
}

export class WebhookError extends MxError {
  override readonly name = "WebhookError";
  /** `credentials` and `signature` are wrong or missing, `timestamp` is too far from now, `body` is no payload. */
  readonly reason: "credentials" | "signature" | "timestamp" | "body";

  constructor(reason: WebhookError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Receives webhooks, without a client for the API. The version that they come in is `V`; it is about types alone. */
export function createWebhooks<V extends Version = Newest>(
  options: WebhookOptions,
  time: { now(): number } = Date,
): Webhooks<V> {
  const { secret = [], basic, isVerifiedElsewhere } = options;
  const secrets = typeof secret === "string" ? [secret] : secret;
  if (secrets.length === 0 && !basic && !isVerifiedElsewhere) {
    throw new TypeError("Webhooks need a `secret` or `basic`, or anyone could send them.");
  }

  async function verifySignature(content: SignedContent, signatures: string): Promise<void> {
    const age = time.now() / 1000 - Number(content.timestamp || Number.NaN);
    if (!(Math.abs(age) <= (options.tolerance ?? 300))) {
      throw new WebhookError("timestamp", "`webhook-timestamp` is missing, or too far from now.");
    }
    for (const secret of secrets) if (await isSigned(secret, signatures, content)) return;
    throw new WebhookError("signature", "No signature in `webhook-signature` fits.");
  }

  return {
    async parse(request) {
      const header = headersOf(request);
      if (
        basic &&
        !(await isSame(header("authorization"), basicAuthorization(basic.username, basic.password)))
      ) {
        throw new WebhookError("credentials", "`Authorization` has not the user name and password.");
      }
      const body = "arrayBuffer" in request ? new Uint8Array(await request.arrayBuffer()) : request.body;
      if (typeof body !== "string" && !ArrayBuffer.isView(body)) {
        throw new TypeError("The body of a webhook must be text or bytes, as it came.");
      }
      const id = header("webhook-id");
      if (secrets.length > 0) {
        const content = { id, timestamp: header("webhook-timestamp"), body };
        await verifySignature(content, header("webhook-signature"));
      }
      return {
        id: id || null,
        payload: payloadOf(body),
        callbackPayload: header("x-callback-payload") || null,
      };
    },
  };
}

/** For tests: a signed delivery, as the platform would send it. */
export async function signedWebhook(
  payload: WebhookPayload<Version>,
  options: {
    secret: string;
    url?: string;
    id?: string;
    /** Default: now. */
    sentAt?: Date;
    headers?: Record<string, string>;
  },
): Promise<Request> {
  const {
    url = "http://localhost/webhooks",
    id = `msg_${crypto.randomUUID()}`,
    sentAt = new Date(),
  } = options;
  const timestamp = String(Math.floor(sentAt.getTime() / 1000));
  const body = JSON.stringify(payload);
  return new Request(url, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": await sign(options.secret, { id, timestamp, body }),
      ...options.headers,
    },
    body,
  });
}

/** Names of headers are in lower case where a framework has read them. */
function headersOf({ headers }: WebhookRequest): (name: string) => string {
  if (isHeaders(headers)) return (name) => headers.get(name) ?? "";
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return (name) => String(values.get(name) ?? "");
}

/** Those of another realm too. */
const isHeaders = (headers: WebhookRequest["headers"]): headers is Headers =>
  typeof headers.get === "function";

function payloadOf<V extends Version>(body: string | Uint8Array): WebhookPayload<V> {
  try {
    const payload = JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
    const isTyped = typeof payload.type === "string";
    if (isTyped || Object.values<{ guid?: unknown }>(payload).some((value) => value?.guid)) return payload;
  } catch {
    // Said below.
  }
  throw new WebhookError("body", "The body is no webhook.");
}

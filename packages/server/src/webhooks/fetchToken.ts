import { isReceived } from "../domain/webhookSchedule.js";
import type { Platform } from "../platform.js";
import type { WebhookURLRow } from "../store/webhookURLs.js";
import type { Vault } from "../vault.js";
import { type Posted, post } from "./post.js";
import { basicToken, openSecret } from "./secrets.js";
import { tlsOf } from "./tls.js";
import type { Token } from "./tokens.js";

/** What an endpoint may say of itself. (RFC 6749, 5.2) Any other word could be one that it was sent. */
const known = [
  "invalid_request",
  "invalid_client",
  "invalid_grant",
  "unauthorized_client",
  "unsupported_grant_type",
  "invalid_scope",
];

/**
 * Asks the token endpoint of a URL for a token, by the same rules by which webhooks are sent. (RFC 6749, 4.4)
 *
 * @throws with a message for people
 */
export async function fetchToken(platform: Platform, vault: Vault, url: WebhookURLRow): Promise<Token> {
  const secret = openSecret(vault, url, url.sealed_client_secret);
  const { scope, audience } = url;
  const wanted = { ...(scope !== null && { scope }), ...(audience !== null && { audience }) };
  const posted = await post(
    {
      url: new URL(url.token_url ?? ""),
      headers: {
        Accept: "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
        "User-Agent": "mxkit-webhooks",
        Authorization: `Basic ${basicToken(formEncoded(url.oauth_client_id ?? ""), formEncoded(secret))}`,
      },
      body: String(new URLSearchParams({ grant_type: "client_credentials", ...wanted })),
      tls: tlsOf(vault, url),
      receiver: "token endpoint",
    },
    platform.settings,
  );
  return readToken(posted);
}

function readToken({ status, text }: Posted): Token {
  const answer = parse(text);
  if (!isReceived(status)) {
    const reason = known.find((word) => word === answer.error);
    throw new Error(`The token endpoint answered ${status}${reason === undefined ? "" : ` (${reason})`}.`);
  }
  const { access_token, token_type = "bearer", expires_in } = answer;
  // Only what can stand in a header.
  if (typeof access_token !== "string" || !/^[\x21-\x7e]+$/.test(access_token))
    throw new Error(`The token endpoint answered ${status}, but no token that can be sent.`);
  if (String(token_type).toLowerCase() !== "bearer")
    throw new Error(`The token endpoint answered ${status}, but a token that is no bearer token.`);
  const lifetime = Number(expires_in ?? Number.NaN);
  return { text: access_token, ...(lifetime >= 0 && { lifetime }) };
}

/** What is no JSON says nothing. */
function parse(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** As identifier and secret are to be before they are joined. (RFC 6749, 2.3.1) */
const formEncoded = (text: string) => String(new URLSearchParams({ text })).slice("text=".length);

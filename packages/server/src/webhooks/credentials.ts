import type { Platform } from "../platform.js";
import type { WebhookURLRow } from "../store/webhookURLs.js";
import type { Vault } from "../vault.js";
import { fetchToken } from "./fetchToken.js";
import { basicToken, openSecret } from "./secrets.js";

/** What a request shows the receiver, and what of it must not be told again. */
export interface Credentials {
  headers: { Authorization?: string };
  secrets: readonly string[];
}

/** @throws with a message for people where the token endpoint has no token */
export async function credentialsOf(
  platform: Platform,
  vault: Vault,
  url: WebhookURLRow,
): Promise<Credentials> {
  switch (url.authentication) {
    case "none":
      return { headers: {}, secrets: [] };
    case "basic":
      return basic(url.username ?? "", openSecret(vault, url, url.sealed_password));
    case "oauth2":
      return bearer(await tokenOf(platform, vault, url));
  }
}

/**
 * Others than those that the receiver does not take; undefined where there are none.
 *
 * @throws with a message for people where the token endpoint has no token
 */
export async function otherCredentials(
  platform: Platform,
  vault: Vault,
  url: WebhookURLRow,
  { secrets: [token = ""] }: Credentials,
): Promise<Credentials | undefined> {
  if (url.authentication !== "oauth2") return undefined;
  platform.webhookTokens.forget(url.guid, token);
  return bearer(await tokenOf(platform, vault, url));
}

function basic(username: string, password: string): Credentials {
  const token = basicToken(username, password);
  return { headers: { Authorization: `Basic ${token}` }, secrets: [token, password] };
}

const bearer = (token: string): Credentials => ({
  headers: { Authorization: `Bearer ${token}` },
  secrets: [token],
});

/** Of what it is asked for with: another secret is another token. */
function tokenOf(platform: Platform, vault: Vault, url: WebhookURLRow): Promise<string> {
  const { token_url, oauth_client_id, sealed_client_secret, scope, audience } = url;
  const asked = JSON.stringify([token_url, oauth_client_id, sealed_client_secret, scope, audience]);
  return platform.webhookTokens.get(url.guid, asked, () => fetchToken(platform, vault, url));
}

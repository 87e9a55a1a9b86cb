import type { WebhookAuthentication, WebhookUrlSetRequest } from "@mxkit/api/control";
import { DomainError } from "../domain/errors.js";
import type { Platform } from "../platform.js";
import type { WebhookURLRow } from "../store/webhookURLs.js";
import { type Vault, webhookRow } from "../vault.js";
import { problemOf } from "./addresses.js";

/** What of a URL's row says how the platform shows the receiver who it is. */
export type AuthenticationColumns = Pick<
  WebhookURLRow,
  | "authentication"
  | "username"
  | "sealed_password"
  | "token_url"
  | "oauth_client_id"
  | "sealed_client_secret"
  | "scope"
  | "audience"
>;

type Sent = NonNullable<WebhookUrlSetRequest["authentication"]>;
type Field = Exclude<keyof Sent, "type">;

/** By the type: what goes with it, and whether it has to be there. */
const fields: Record<Sent["type"], Partial<Record<Field, "required" | "optional">>> = {
  none: {},
  basic: { username: "required", password: "required" },
  oauth2: {
    token_url: "required",
    client_id: "required",
    client_secret: "required",
    scope: "optional",
    audience: "optional",
  },
};

/** @throws invalid_body_error where something is missing, or is there that belongs to another type */
export function readAuthentication(
  { settings }: Platform,
  vault: Vault,
  guid: string,
  sent: Sent,
): AuthenticationColumns {
  requireFields(sent);
  const problem = sent.token_url === undefined ? undefined : problemOf(sent.token_url, settings);
  if (problem) throw invalid(`\`webhook_url.authentication.token_url\` ${problem}.`);
  const sealed = (secret?: string) => (secret === undefined ? null : vault.seal(secret, webhookRow(guid)));
  return {
    authentication: sent.type,
    username: sent.username ?? null,
    sealed_password: sealed(sent.password),
    token_url: sent.token_url ?? null,
    oauth_client_id: sent.client_id ?? null,
    sealed_client_secret: sealed(sent.client_secret),
    scope: sent.scope ?? null,
    audience: sent.audience ?? null,
  };
}

function requireFields({ type, ...sent }: Sent): void {
  const names = Object.keys(sent).filter((name) => sent[name as Field] !== undefined);
  for (const [name, need] of Object.entries(fields[type])) {
    if (need === "optional" || names.includes(name)) continue;
    throw invalid(`\`webhook_url.authentication.${name}\` is required for the type ${type}.`);
  }
  for (const name of names) {
    if (name in fields[type]) continue;
    const [own] = Object.entries(fields).find(([, ofType]) => name in ofType) ?? [];
    // What no type has is nobody's business.
    if (own === undefined) continue;
    throw invalid(
      `\`webhook_url.authentication.${name}\` goes with the type ${own} alone, but the type is ${type}.`,
    );
  }
}

export function describeAuthentication(row: AuthenticationColumns): WebhookAuthentication {
  const { authentication: type, username, token_url, oauth_client_id: client_id, scope, audience } = row;
  return { audience, client_id, scope, token_url, type, username };
}

const invalid = (message: string) => new DomainError("invalid_body_error", message);

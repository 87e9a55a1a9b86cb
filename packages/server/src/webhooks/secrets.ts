import { randomBytes } from "node:crypto";
import type { Platform } from "../platform.js";
import type { Write } from "../store/database.js";
import type { WebhookURLRow } from "../store/webhookURLs.js";
import { type Vault, webhookRow } from "../vault.js";

/** How long a former secret stays valid beside the new one, on the client's clock. */
const formerFor = 24 * 60 * 60 * 1000;

/** A signing secret in the form of Standard Webhooks. */
export const newSecret = () => `whsec_${randomBytes(32).toString("base64")}`;

/** What becomes of the secrets of a URL when it gets another. */
export async function rotated(platform: Platform, db: Write, url: WebhookURLRow, secret: string) {
  const expires = new Date(platform.clock.now().getTime() + formerFor);
  const vault = await platform.vaults.of(db, url.client_id);
  return {
    sealed_secret: vault.seal(secret, webhookRow(url.guid)),
    sealed_former_secret: url.sealed_secret,
    former_secret_expires_at: expires.toISOString(),
  };
}

/** Until when the former secret is valid, if it is. */
export function formerUntil({ clock }: Pick<Platform, "clock">, url: WebhookURLRow): string | null {
  const { former_secret_expires_at: expires } = url;
  return expires !== null && expires > clock.now().toISOString() ? expires : null;
}

/** What deliveries are signed with: the secret, and the former one beside it while it is valid. */
export function secretsOf(platform: Pick<Platform, "clock">, vault: Vault, url: WebhookURLRow): string[] {
  const former = formerUntil(platform, url) === null ? null : url.sealed_former_secret;
  const sealed = [url.sealed_secret, ...(former === null ? [] : [former])];
  return sealed.map((one) => openSecret(vault, url, one));
}

/** What of a URL's row was sealed; nothing where nothing was. */
export const openSecret = (vault: Vault, { guid }: WebhookURLRow, sealed: string | null): string =>
  sealed === null ? "" : vault.open(sealed, webhookRow(guid));

/** What stands behind `Basic` in the header. */
export const basicToken = (username: string, password: string): string =>
  Buffer.from(`${username}:${password}`).toString("base64");

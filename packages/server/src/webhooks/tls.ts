import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { createSecureContext } from "node:tls";
import type { WebhookTls, WebhookUrlSetRequest } from "@mxkit/api/control";
import { seconds } from "../domain/days.js";
import { DomainError } from "../domain/errors.js";
import type { Platform } from "../platform.js";
import type { WebhookURLRow } from "../store/webhookURLs.js";
import { type Vault, webhookRow } from "../vault.js";
import { openSecret } from "./secrets.js";

/** What of a URL's row TLS connections are made with. */
export type TlsColumns = Pick<WebhookURLRow, "tls_certificate" | "sealed_tls_key" | "tls_authority">;

type Sent = NonNullable<WebhookUrlSetRequest["tls"]>;

/** What Node's client takes. */
export interface TlsOptions {
  cert?: string;
  key?: string;
  ca?: string;
}

/**
 * @param platform in real time, by which certificates are valid
 * @throws invalid_body_error where connections could not be made with it
 */
export function readTls(
  { clock }: Platform,
  vault: Vault,
  guid: string,
  { certificate, private_key, certificate_authority }: Sent,
): TlsColumns {
  if ((certificate === undefined) !== (private_key === undefined)) {
    const [missing, there] =
      certificate === undefined ? ["certificate", "private_key"] : ["private_key", "certificate"];
    throw invalid(missing, `is required beside \`${there}\``);
  }
  if (certificate_authority !== undefined) readCertificates("certificate_authority", certificate_authority);
  if (certificate !== undefined && private_key !== undefined) {
    const [own] = readCertificates("certificate", certificate);
    requireValid(own, clock.now());
    if (!own.checkPrivateKey(readKey(private_key)))
      throw invalid("private_key", "is not the key of `webhook_url.tls.certificate`");
  }
  requireUsable({ cert: certificate, key: private_key, ca: certificate_authority });
  return {
    tls_certificate: certificate ?? null,
    sealed_tls_key: private_key === undefined ? null : vault.seal(private_key, webhookRow(guid)),
    tls_authority: certificate_authority ?? null,
  };
}

export const noTls: TlsColumns = { tls_certificate: null, sealed_tls_key: null, tls_authority: null };

export function describeTls({ tls_certificate, tls_authority }: TlsColumns): WebhookTls {
  if (tls_certificate === null && tls_authority === null) return null;
  const own = tls_certificate === null ? undefined : new X509Certificate(tls_certificate);
  return {
    certificate_expires_at: own ? seconds(new Date(own.validTo)) : null,
    certificate_subject: own ? own.subject.replaceAll("\n", ", ") : null,
    has_certificate_authority: tls_authority !== null,
  };
}

export function tlsOf(vault: Vault, url: WebhookURLRow): TlsOptions {
  const { tls_certificate: cert, sealed_tls_key, tls_authority: ca } = url;
  return {
    ...(cert !== null && { cert, key: openSecret(vault, url, sealed_tls_key) }),
    ...(ca !== null && { ca }),
  };
}

function readCertificates(field: keyof Sent, pem: string): [X509Certificate, ...X509Certificate[]] {
  const [first, ...rest] = pem.match(/-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----/gs) ?? [];
  try {
    if (first) return [new X509Certificate(first), ...rest.map((one) => new X509Certificate(one))];
  } catch {
    // What follows says it.
  }
  throw invalid(field, "must be one or more certificates as PEM text");
}

function readKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw invalid("private_key", "must be a private key as PEM text, without a passphrase");
  }
}

function requireValid({ validFrom, validTo }: X509Certificate, now: Date): void {
  if (new Date(validTo) <= now) throw invalid("certificate", `has expired at ${seconds(new Date(validTo))}`);
  if (new Date(validFrom) > now)
    throw invalid("certificate", `is not valid before ${seconds(new Date(validFrom))}`);
}

/** @throws where OpenSSL takes none of it for other reasons, such as a key that is too short */
function requireUsable({ cert, key, ca }: Record<keyof TlsOptions, string | undefined>): void {
  try {
    createSecureContext({ ...(cert && { cert, key }), ...(ca && { ca }) });
  } catch (error) {
    const { message } = error as Error;
    throw new DomainError("invalid_body_error", `\`webhook_url.tls\` cannot be used: ${message}.`, {
      cause: error,
    });
  }
}

const invalid = (field: string, problem: string) =>
  new DomainError("invalid_body_error", `\`webhook_url.tls.${field}\` ${problem}.`);

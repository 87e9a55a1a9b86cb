import type { Handlers, WebhookKind, WebhookUrl, WebhookUrlSetRequest } from "@mxkit/api/control";
import { seconds } from "../../domain/days.js";
import { DomainError, notFound, required } from "../../domain/errors.js";
import { onTimeOf, type Platform } from "../../platform.js";
import type { ClientRow } from "../../store/clients.js";
import type { Read, Write } from "../../store/database.js";
import * as deliveries from "../../store/webhookDeliveries.js";
import type { WebhookURLRow } from "../../store/webhookURLs.js";
import * as webhookURLs from "../../store/webhookURLs.js";
import { webhookRow } from "../../vault.js";
import { problemOf } from "../../webhooks/addresses.js";
import { describeAuthentication, readAuthentication } from "../../webhooks/authentication.js";
import { isWebhookKind } from "../../webhooks/kinds.js";
import { releaseHeld } from "../../webhooks/pending.js";
import { planRetention } from "../../webhooks/retention.js";
import { formerUntil, newSecret, rotated } from "../../webhooks/secrets.js";
import { describeTls, noTls, readTls } from "../../webhooks/tls.js";
import type { ControlContext } from "../context.js";
import { pageOf } from "../describe.js";
import { requireClient } from "../require.js";

type Operations = "listWebhookURLs" | "setWebhookURL" | "deleteWebhookURL" | "rotateWebhookSecret";
export type WebhookURLPath = { client_id: string; webhook_kind: string };

export const webhookURLHandlers: Pick<Handlers<ControlContext>, Operations> = {
  async listWebhookURLs({ path, query }, { platform }) {
    const { read } = platform.store;
    const client = await requireClient(read, path);
    const rows = await webhookURLs.ofClient(read, client.client_id);
    const list = rows.map((row) => describe(onTimeOf(client, platform), row));
    return { status: 200, body: pageOf("webhook_urls", list, query) };
  },

  async setWebhookURL({ path, body }, { platform }) {
    const answer = await platform.store.write(async (db) => {
      const { client, kind } = await requireKind(db, path);
      const old = await webhookURLs.find(db, client.client_id, kind);
      return old
        ? change(platform, client, db, old, body.webhook_url)
        : create(platform, db, { client_id: client.client_id, kind }, body.webhook_url);
    });
    platform.worker.wake();
    return answer;
  },

  async deleteWebhookURL({ path }, { platform }) {
    return platform.store.write(async (db) => {
      const { client, url } = await requireWebhookURL(db, path);
      const onItsTime = onTimeOf(client, platform);
      if (await deliveries.cancelPending(db, url, onItsTime.clock.now().toISOString()))
        await planRetention(onItsTime, db, client.client_id);
      await webhookURLs.remove(db, url.guid);
      return { status: 204 };
    });
  },

  async rotateWebhookSecret({ path }, { platform }) {
    return platform.store.write(async (db) => {
      const { client, url } = await requireWebhookURL(db, path);
      const onItsTime = onTimeOf(client, platform);
      const secret = newSecret();
      const changes = await rotated(onItsTime, db, url, secret);
      await webhookURLs.update(db, url.guid, changes);
      return {
        status: 201,
        body: { webhook_url: { ...describe(onItsTime, { ...url, ...changes }), secret } },
      };
    });
  },
};

/** @throws not_found_error */
export async function requireWebhookURL(
  db: Read,
  path: WebhookURLPath,
): Promise<{ client: ClientRow; url: WebhookURLRow }> {
  const { client, kind } = await requireKind(db, path);
  return { client, url: required(await webhookURLs.find(db, client.client_id, kind), "webhook URL", kind) };
}

async function requireKind(
  db: Read,
  path: WebhookURLPath,
): Promise<{ client: ClientRow; kind: WebhookKind }> {
  const client = await requireClient(db, path);
  if (!isWebhookKind(path.webhook_kind)) throw notFound("kind of webhook", path.webhook_kind);
  return { client, kind: path.webhook_kind };
}

async function create(
  platform: Platform,
  db: Write,
  { client_id, kind }: Pick<WebhookURLRow, "client_id" | "kind">,
  sent: WebhookUrlSetRequest,
) {
  if (sent.url === undefined) throw invalid(`\`webhook_url.url\` is required: there is no URL for ${kind}.`);
  requireTarget(platform, sent.url);
  const guid = platform.ids.guid("WHU");
  const secret = newSecret();
  const vault = await platform.vaults.of(db, client_id);
  const row: WebhookURLRow = {
    guid,
    client_id,
    kind,
    url: sent.url,
    ...readAuthentication(platform, vault, guid, sent.authentication ?? { type: "none" }),
    ...(sent.tls ? readTls(platform, vault, guid, sent.tls) : noTls),
    sealed_secret: vault.seal(secret, webhookRow(guid)),
    sealed_former_secret: null,
    former_secret_expires_at: null,
    is_paused: sent.is_paused ?? false,
    disabled_reason: null,
    created_at: platform.clock.now().toISOString(),
  };
  await webhookURLs.insert(db, row);
  return { status: 201 as const, body: { webhook_url: { ...describe(platform, row), secret } } };
}

async function change(
  platform: Platform,
  client: ClientRow,
  db: Write,
  old: WebhookURLRow,
  sent: WebhookUrlSetRequest,
) {
  const { url, authentication, tls, is_paused = old.is_paused } = sent;
  if (url !== undefined) requireTarget(platform, url);
  const vault = await platform.vaults.of(db, old.client_id);
  const row: WebhookURLRow = {
    ...old,
    ...(url === undefined ? {} : { url, disabled_reason: null }),
    ...(authentication && readAuthentication(platform, vault, old.guid, authentication)),
    ...(tls === null && noTls),
    ...(tls && readTls(platform, vault, old.guid, tls)),
    is_paused,
  };
  await webhookURLs.update(db, old.guid, row);
  const onItsTime = onTimeOf(client, platform);
  if (old.is_paused && !is_paused) await releaseHeld(onItsTime, db, row);
  return { status: 200 as const, body: { webhook_url: describe(onItsTime, row) } };
}

function requireTarget({ settings }: Platform, url: string): void {
  const problem = problemOf(url, settings);
  if (problem) throw invalid(`\`webhook_url.url\` ${problem}.`);
}

/** @param platform on the client's time */
function describe(platform: Platform, url: WebhookURLRow): WebhookUrl {
  const until = formerUntil(platform, url);
  return {
    authentication: describeAuthentication(url),
    created_at: seconds(url.created_at),
    disabled_reason: url.disabled_reason,
    former_secret_expires_at: until === null ? null : seconds(until),
    is_enabled: url.disabled_reason === null,
    is_paused: url.is_paused,
    kind: url.kind,
    tls: describeTls(url),
    url: url.url,
  };
}

const invalid = (message: string) => new DomainError("invalid_body_error", message);

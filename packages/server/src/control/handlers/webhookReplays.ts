import type { Handlers, WebhookKind } from "@mxkit/api/control";
import { readTime } from "../../clock.js";
import { DomainError } from "../../domain/errors.js";
import { onTimeOf } from "../../platform.js";
import type { Read } from "../../store/database.js";
import type { DeliveryRow } from "../../store/webhookDeliveries.js";
import * as deliveries from "../../store/webhookDeliveries.js";
import type { WebhookURLRow } from "../../store/webhookURLs.js";
import * as webhookURLs from "../../store/webhookURLs.js";
import { describeDelivery } from "../../webhooks/describe.js";
import { addDeliveries } from "../../webhooks/pending.js";
import type { ControlContext } from "../context.js";
import { requireClient } from "../require.js";
import { requireDelivery } from "./webhookDeliveries.js";

type Operations = "replayWebhookDelivery" | "replayWebhookDeliveries";

export const webhookReplayHandlers: Pick<Handlers<ControlContext>, Operations> = {
  async replayWebhookDelivery({ path }, { platform }) {
    const row = await platform.store.write(async (db) => {
      const { client, delivery } = await requireDelivery(db, path);
      const [url] = await requireURLs(db, client.client_id, delivery.kind);
      const [row] = await addDeliveries(onTimeOf(client, platform), db, url, [delivery]);
      return row as DeliveryRow;
    });
    platform.worker.wake();
    return { status: 201, body: { webhook_delivery: describeDelivery(row) } };
  },

  async replayWebhookDeliveries({ path, body }, { platform }) {
    const { kind, status, after, from, to, limit = 100 } = body?.webhook_replay ?? {};
    const time = (name: string, text?: string) =>
      text === undefined ? undefined : readTime(`webhook_replay.${name}`, text).toISOString();
    const range = { from: time("from", from), to: time("to", to) };
    const webhook_replay = await platform.store.write(async (db) => {
      const client = await requireClient(db, path);
      const urls = await requireURLs(db, client.client_id, kind);
      const wanted = { kinds: urls.map(({ kind }) => kind), status, after, ...range };
      const { rows, total } = await deliveries.lastOfEach(db, client.client_id, wanted, limit);
      for (const url of urls) {
        const some = rows.filter(({ kind }) => kind === url.kind);
        await addDeliveries(onTimeOf(client, platform), db, url, some);
      }
      return {
        last_webhook_id: rows.at(-1)?.message_guid ?? null,
        remaining_count: total - rows.length,
        replayed_count: rows.length,
      };
    });
    platform.worker.wake();
    return { status: 201, body: { webhook_replay } };
  },
};

/**
 * The enabled URLs of a kind, or of all.
 *
 * @throws wrong_state_error where there is none
 */
async function requireURLs(
  db: Read,
  clientId: string,
  kind?: WebhookKind,
): Promise<[WebhookURLRow, ...WebhookURLRow[]]> {
  const all = await webhookURLs.ofClient(db, clientId);
  const urls = all.filter((url) => kind === undefined || url.kind === kind);
  const [first, ...rest] = urls.filter(({ disabled_reason }) => disabled_reason === null);
  if (first) return [first, ...rest];
  const which = `no${urls.length > 0 ? " enabled" : ""} URL${kind === undefined ? "" : ` for ${kind}`}`;
  throw new DomainError(
    "wrong_state_error",
    `There is nowhere to send it: the client has ${which}. Set one.`,
  );
}

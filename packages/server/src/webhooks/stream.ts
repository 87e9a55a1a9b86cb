import type { WebhookKind } from "@mxkit/api/control";
import type { Platform } from "../platform.js";
import * as clients from "../store/clients.js";
import * as events from "../store/webhookEvents.js";
import { describeAttempt } from "./describe.js";

/** Whose events, of which kind, and after which number. */
interface Wanted {
  client_id: string;
  kind?: WebhookKind | undefined;
  after: number;
}

/** How often it is looked what other servers have attempted, in milliseconds. */
const lookEvery = 1000;

/** How many events are in memory for one that reads slowly. */
const most = 50;

/**
 * The attempts to deliver a client's webhooks as server-sent events, until the platform stops or the client is gone. The database alone
 * says what there is: it makes no difference which server made an attempt, nor how slowly anybody reads.
 */
export async function* streamEvents(
  { store: { read }, settings, webhookBell }: Platform,
  { client_id, kind, after }: Wanted,
): AsyncGenerator<string> {
  let number = after;
  let toldAt = performance.now();
  yield comment;
  while (!webhookBell.isSilent) {
    const heard = webhookBell.rings;
    const rows = await events.after(read, client_id, number, most);
    for (const row of rows) {
      number = row.number;
      if (kind !== undefined && row.kind !== kind) continue;
      yield textOf(row);
      toldAt = performance.now();
    }
    if (rows.length === most) continue;
    if (rows.length === 0 && !(await clients.find(read, client_id))) return;
    await webhookBell.wait(heard, Math.min(lookEvery, settings.streamHeartbeat));
    if (performance.now() - toldAt < settings.streamHeartbeat) continue;
    yield comment;
    toldAt = performance.now();
  }
}

const comment = ": mxkit\n\n";

function textOf({ number, delivery, payload, headers, ...attempt }: events.EventRow): string {
  // Put together as text, as money would lose its digits otherwise.
  const data = `{"webhook_delivery":${delivery},"attempt":${JSON.stringify(describeAttempt(attempt))},"payload":${payload},"headers":${headers}}`;
  return `id: ${number}\nevent: attempt\ndata: ${data}\n\n`;
}

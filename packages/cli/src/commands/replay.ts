import { type Call, type Command, textOption, UsageError } from "../command.js";
import { ControlledClient, ofClient } from "../control.js";

const filters = ["kind", "status", "from", "to"] as const;

export const replay: Command = {
  does: "replay",
  summary: "delivers webhooks once more",
  words: "[guid]",
  takes: [0, 1],
  about:
    "Delivers webhooks of a client once more, to the URLs that their kinds have now, with the same body and webhook-id: one, by the guid of its delivery, which stands in its webhook-id, or all that the filters let through. Times are on the client's clock.",
  options: {
    ...ofClient,
    kind: { type: "string", value: "<kind>", about: "only this kind" },
    status: { type: "string", value: "<status>", about: "only DELIVERED, FAILED or CANCELLED" },
    from: { type: "string", value: "<time>", about: "only what was made at this time or after it" },
    to: { type: "string", value: "<time>", about: "only what was made before" },
  },
  examples: [
    ["webhooks replay WHD-01934a02-6b1d-7c40-9e57-2f8d3c4b5a61", "one"],
    ["webhooks replay --status FAILED", "all that were given up"],
    ["webhooks replay --kind members --from 2026-11-20T10:00:00Z", "those of members since then"],
  ],
  run,
};

interface Replay {
  last_webhook_id: string | null;
  remaining_count: number;
  replayed_count: number;
}

async function run(call: Call): Promise<undefined> {
  const filter = Object.fromEntries(
    filters.flatMap((name) => {
      const value = textOption(call, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const [guid] = call.words;
  const isFiltered = Object.keys(filter).length > 0;
  if ((guid === undefined) !== isFiltered)
    throw new UsageError("name either the guid of a delivery, or filters for several.");
  const client = new ControlledClient(call);
  if (guid !== undefined) {
    const path = `/webhook_deliveries/${encodeURIComponent(guid)}/replay`;
    const { webhook_delivery } = await client.call<{ webhook_delivery: { guid: string } }>("POST", path);
    console.log(`Replayed as ${webhook_delivery.guid}.`);
    return;
  }
  const total = await replayAll(client, filter);
  console.log(`Replayed ${total} ${total === 1 ? "webhook" : "webhooks"}.`);
}

/** In parts, as many as one call takes. */
async function replayAll(client: ControlledClient, filter: object): Promise<number> {
  let total = 0;
  let after: string | null = null;
  while (true) {
    const body = { webhook_replay: { ...filter, limit: 500, ...(after === null ? {} : { after }) } };
    const answer: { webhook_replay: Replay } = await client.call("POST", "/webhook_deliveries/replay", body);
    const { replayed_count, remaining_count, last_webhook_id } = answer.webhook_replay;
    total += replayed_count;
    if (remaining_count === 0) return total;
    after = last_webhook_id;
  }
}

import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { connect } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { type Received, useReceiver } from "../support/receiver.js";
import { createClientWithDelivery, deliveriesOf } from "../support/webhooks.js";

const platform = usePlatform();
const receiver = useReceiver();
const read = (path: { client_id: string }, webhook_delivery_guid: string) =>
  platform.control.call("readWebhookDelivery", { path: { ...path, webhook_delivery_guid } });

describe("200", () => {
  it("what is sent, to the digit, and each attempt with what came of it, secrets masked", async () => {
    const { api, path } = await platform.control.createClient({ clock: { speed: 0 } });
    const authentication = { type: "basic", username: "mxkit", password: "open-sesame" };
    await receiver.subscribe(platform, path, ["accounts"], { authentication });
    receiver.reply = (response) => response.writeHead(500).end("not open-sesame");
    await connect({ ...platform, api });
    const { time } = await platform.control.clock(path);
    receiver.reply = (response) => response.writeHead(204).end();
    await platform.control.advance(path, 60);
    const [delivery] = await deliveriesOf(platform, path);
    const { body, text } = await read(path, delivery.guid);
    const url = `${receiver.url}/accounts`;
    const duration_ms = expect.any(Number);
    const [webhook] = receiver.received.filter(({ id }) => id === delivery.guid) as [Received];
    expect(body.webhook_delivery).toEqual({
      ...delivery,
      attempts_count: 2,
      attempts: [
        {
          answer: "not ***",
          attempted_at: time,
          duration_ms,
          error: "The receiver answered 500.",
          status: 500,
          url,
        },
        {
          answer: "",
          attempted_at: delivery.finished_at,
          duration_ms,
          error: null,
          status: 204,
          url,
        },
      ],
      callback_payload: null,
      payload: webhook.payload,
    });
    expect(text).toContain(`"payload":${webhook.text}`);
  });

  it("before the first attempt there is none", async () => {
    const { path, user } = await createClientWithDelivery(platform);
    const { body } = await read(path, path.webhook_delivery_guid);
    expect(body.webhook_delivery).toMatchObject({
      attempts: [],
      next_attempt_at: null,
      payload: { action: "created", user: { ...user, revision: 1 } },
      status: "PENDING",
    });
  });
});

describeControlRefusals(platform, "readWebhookDelivery", async () => ({
  path: (await createClientWithDelivery(platform)).path,
}));

import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { isSignedWith, type Received, useReceiver } from "../support/receiver.js";
import { createClientWithDelivery, deliveriesOf, receiverUrl, setWebhookURL } from "../support/webhooks.js";

const platform = usePlatform();
const receiver = useReceiver();
const replay = (path: { client_id: string }, webhook_delivery_guid: string) =>
  platform.control.call("replayWebhookDelivery", { path: { ...path, webhook_delivery_guid } });

describe("201", () => {
  it("another delivery of the same: same id, same body, to where the URL is now", async () => {
    const { api, path } = await platform.control.createClient();
    await receiver.subscribe(platform, path, ["users"]);
    await api.createUser();
    await platform.runDueTasks();
    await platform.control.call("deleteWebhookURL", { path: { ...path, webhook_kind: "users" } });
    const secret = await setWebhookURL(platform, path, "users", { url: `${receiver.url}/users` });
    const [first] = await deliveriesOf(platform, path);
    const { status, body } = await replay(path, first.guid);
    expect([status, body.webhook_delivery]).toMatchObject([
      201,
      { webhook_id: first.guid, status: "PENDING", attempts_count: 0, kind: "users" },
    ]);
    await platform.runDueTasks();
    const [one, other] = receiver.received as [Received, Received];
    expect([other.id, other.text]).toEqual([one.id, one.text]);
    expect(isSignedWith(other, secret)).toBe(true);
    const again = await replay(path, body.webhook_delivery.guid);
    expect(again.body.webhook_delivery.webhook_id).toBe(first.guid);
    await platform.runDueTasks();
    expect(await deliveriesOf(platform, path, { status: "DELIVERED" })).toHaveLength(3);
  });

  it("waits where its URL is paused", async () => {
    const { path } = await createClientWithDelivery(platform);
    const { body } = await replay(path, path.webhook_delivery_guid);
    expect(body.webhook_delivery).toMatchObject({ status: "PENDING", next_attempt_at: null });
  });
});

describe("422", () => {
  it("its kind has no URL any more, or it is disabled", async () => {
    const { api, path } = await platform.control.createClient();
    await receiver.subscribe(platform, path, ["users"]);
    receiver.reply = (response) => response.writeHead(410).end();
    await api.createUser();
    await platform.runDueTasks();
    const [{ guid }] = await deliveriesOf(platform, path);
    expectError(await replay(path, guid), 422, "wrong_state_error", "no enabled URL for users");
    await platform.control.call("deleteWebhookURL", { path: { ...path, webhook_kind: "users" } });
    expectError(await replay(path, guid), 422, "wrong_state_error", "no URL for users");
    expect(await deliveriesOf(platform, path)).toHaveLength(1);
    await setWebhookURL(platform, path, "users", { url: receiverUrl, is_paused: true });
    expect((await replay(path, guid)).status).toBe(201);
  });
});

describeControlRefusals(platform, "replayWebhookDelivery", async () => ({
  path: (await createClientWithDelivery(platform)).path,
}));

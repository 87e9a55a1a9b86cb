import { webhookExamples } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { webhookNames } from "../../src/webhooks/kinds.js";
import { timeAt } from "../support/clock.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { expectDocumented, isSignedWith, type Received, useReceiver } from "../support/receiver.js";
import { createClientWithURL, deliveriesOf, setWebhookURL } from "../support/webhooks.js";

const platform = usePlatform();
const receiver = useReceiver();
const test = (path: { client_id: string }, webhook_kind: string) =>
  platform.control.call("testWebhookURL", { path: { ...path, webhook_kind } });

describe("200", () => {
  it("sends the document's example of each kind, signed, and keeps nothing", async () => {
    const { path } = await platform.control.createClient();
    const secrets = await receiver.subscribe(platform, path);
    for (const [kind, secret] of secrets) {
      const { status, body } = await test(path, kind);
      expect([status, body.webhook_attempt]).toEqual([
        200,
        {
          answer: "",
          attempted_at: timeAt(platform.clock.now()),
          duration_ms: expect.any(Number),
          error: null,
          status: 204,
          url: `${receiver.url}/${kind}`,
        },
      ]);
      const [webhook] = receiver.of(kind) as [Received];
      expect(webhook.payload).toEqual(webhookExamples[webhookNames[kind]]);
      expect(isSignedWith(webhook, secret)).toBe(true);
    }
    expectDocumented(receiver.received);
    expect(receiver.received).toHaveLength(11);
    expect(await deliveriesOf(platform, path)).toEqual([]);
  });

  it("what went wrong: once, and whether the URL is paused or not", async () => {
    const { path } = await platform.control.createClient();
    await receiver.subscribe(platform, path, ["users"], { is_paused: true });
    receiver.reply = (response) => response.writeHead(500).end("a fault");
    const { body } = await test(path, "users");
    expect(body.webhook_attempt).toMatchObject({
      answer: "a fault",
      error: "The receiver answered 500.",
      status: 500,
    });
    await setWebhookURL(platform, path, "users", { url: "http://127.0.0.1:1" });
    expect((await test(path, "users")).body.webhook_attempt).toMatchObject({
      answer: null,
      error: "The receiver refuses connections.",
      status: null,
    });
    await platform.clock.advance({ days: 1 });
    expect(receiver.received).toHaveLength(1);
  });
});

describe("404", () => {
  it("a kind without a URL", async () => {
    const { path } = await createClientWithURL(platform);
    expectError(await test(path, "users"), 404, "not_found_error", "users");
  });
});

describeControlRefusals(platform, "testWebhookURL", async () => ({
  path: (await createClientWithURL(platform)).path,
}));

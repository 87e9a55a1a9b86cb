import { describe, expect, it } from "vitest";
import { foundAtRest } from "../support/atRest.js";
import { timeAt } from "../support/clock.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { createClientWithURL, webhookURLsOf } from "../support/webhooks.js";

const platform = usePlatform();
const day = 24 * 60 * 60;
const rotate = (path: Record<string, string>) => platform.control.call("rotateWebhookSecret", { path });

describe("201", () => {
  it("another secret, told this once, and the former one for a day", async () => {
    const { path, secret } = await createClientWithURL(platform);
    const [before] = await webhookURLsOf(platform, path);
    const { status, body } = await rotate(path);
    const former_secret_expires_at = timeAt(platform.clock.now(), day);
    expect([status, body]).toEqual([
      201,
      {
        webhook_url: { ...before, former_secret_expires_at, secret: expect.stringMatching(/^whsec_.{44}$/) },
      },
    ]);
    expect(body.webhook_url.secret).not.toBe(secret);
    expect(await webhookURLsOf(platform, path)).toEqual([{ ...before, former_secret_expires_at }]);
    expect(await foundAtRest(platform.folder, [body.webhook_url.secret])).toEqual([]);
  });

  it("the day is one of the client's clock", async () => {
    const { path } = await createClientWithURL(platform);
    await platform.control.call("freezeClock", { path });
    await rotate(path);
    const expiry = async () => (await webhookURLsOf(platform, path))[0].former_secret_expires_at;
    await platform.control.advance(path, day - 1);
    expect(await expiry()).not.toBeNull();
    await platform.control.advance(path, 1);
    expect(await expiry()).toBeNull();
  });
});

describe("404", () => {
  it("a kind without a URL", async () => {
    const { path } = await createClientWithURL(platform);
    expectError(await rotate({ ...path, webhook_kind: "users" }), 404, "not_found_error", "users");
  });
});

describeControlRefusals(platform, "rotateWebhookSecret", async () => ({
  path: (await createClientWithURL(platform)).path,
}));

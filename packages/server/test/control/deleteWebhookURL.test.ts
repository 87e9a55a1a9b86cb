import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { createClientWithURL, setWebhookURL, webhookURLsOf } from "../support/webhooks.js";

const platform = usePlatform();
const remove = (path: Record<string, string>) => platform.control.call("deleteWebhookURL", { path });

describe("204", () => {
  it("it is gone, others stay, and another has another secret", async () => {
    const { path, secret } = await createClientWithURL(platform);
    await setWebhookURL(platform, path, "users");
    const { status, bytes } = await remove(path);
    expect([status, bytes.length]).toEqual([204, 0]);
    const urls = await webhookURLsOf(platform, path);
    expect(urls.map(({ kind }: { kind: string }) => kind)).toEqual(["users"]);
    expect(await setWebhookURL(platform, path, "aggregation")).not.toBe(secret);
  });
});

describe("404", () => {
  it("a kind without a URL, and one whose URL is deleted already", async () => {
    const { path } = await createClientWithURL(platform);
    const other = { ...path, webhook_kind: "balance" };
    expectError(await remove(other), 404, "not_found_error", "balance");
    await remove(path);
    expectError(await remove(path), 404, "not_found_error", "aggregation");
  });
});

describeControlRefusals(platform, "deleteWebhookURL", async () => ({
  path: (await createClientWithURL(platform)).path,
}));

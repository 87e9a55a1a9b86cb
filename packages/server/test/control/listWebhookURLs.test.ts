import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { usePlatform } from "../support/platform.js";
import { createClientWithURL, setWebhookURL } from "../support/webhooks.js";

const platform = usePlatform();
const list = async (path: { client_id: string }, query = {}) =>
  (await platform.control.call("listWebhookURLs", { path, query })).body;
const kindsOf = ({ webhook_urls }: { webhook_urls: { kind: string }[] }) =>
  webhook_urls.map(({ kind }) => kind);

describe("200", () => {
  it("those that are set, by their kind, without secrets", async () => {
    const { path, secret } = await createClientWithURL(platform);
    await setWebhookURL(platform, path, "users");
    await setWebhookURL(platform, path, "accounts");
    const page = await list(path);
    expect(kindsOf(page)).toEqual(["accounts", "aggregation", "users"]);
    expect(JSON.stringify(page)).not.toContain(secret);
    expect(page.pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 3, total_pages: 1 });
  });

  it("none of other clients, and in pages", async () => {
    const [{ path }, other] = [await platform.control.createClient(), await platform.control.createClient()];
    const kinds = [
      "connection_status",
      "aggregation",
      "balance",
      "history",
      "statement",
      "verification",
    ] as const;
    const objects = ["job_status", "members", "accounts", "transactions", "users"] as const;
    for (const kind of [...kinds, ...objects]) await setWebhookURL(platform, path, kind);
    expect(kindsOf(await list(other.path))).toEqual([]);
    expect(kindsOf(await list(path, { page: 2, records_per_page: 10 }))).toEqual(["verification"]);
  });
});

describeControlRefusals(platform, "listWebhookURLs", async () => ({
  path: (await platform.control.createClient()).path,
}));

import type { ApiKey } from "@mxkit/api/control";
import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();

describe("200", () => {
  it("the keys of the client alone, oldest first, those that are revoked too; never their secrets", async () => {
    const { path, key } = await platform.control.createClient();
    await platform.control.createClient();
    const first = await platform.control.call("listApiKeys", { path });
    await platform.clock.advance({ seconds: 90 });
    const created = (await platform.control.call("createApiKey", { path })).body.api_key;
    const [old] = first.body.api_keys as ApiKey[];
    const revoked = { ...path, api_key_guid: old?.guid ?? "" };
    await platform.control.call("revokeApiKey", { path: revoked });
    const { status, body, text } = await platform.control.call("listApiKeys", { path });
    expect(status).toBe(200);
    expect(body.api_keys).toEqual([
      { guid: old?.guid, created_at: "2026-06-15T12:00:00Z", revoked_at: "2026-06-15T12:01:30Z" },
      { guid: created.guid, created_at: "2026-06-15T12:01:30Z", revoked_at: null },
    ]);
    expect(body.pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 2, total_pages: 1 });
    expect(text).not.toContain(key);
    expect(text).not.toContain(created.key);
  });

  it("in pages, a page past the end empty", async () => {
    const { path } = await platform.control.createClient();
    for (let count = 1; count < 12; count++) await platform.control.call("createApiKey", { path });
    const pageOf = async (page: number) =>
      (await platform.control.call("listApiKeys", { path, query: { page, records_per_page: 10 } })).body;
    const pages = [await pageOf(1), await pageOf(2), await pageOf(3)];
    expect(pages.map(({ api_keys }) => api_keys.length)).toEqual([10, 2, 0]);
    expect(pages[2].pagination).toEqual({ current_page: 3, per_page: 10, total_entries: 12, total_pages: 2 });
    expect(new Set(pages.flatMap(({ api_keys }) => api_keys.map(({ guid }: ApiKey) => guid))).size).toBe(12);
  });
});

describeControlRefusals(platform, "listApiKeys", async () => ({
  path: (await platform.control.createClient()).path,
}));

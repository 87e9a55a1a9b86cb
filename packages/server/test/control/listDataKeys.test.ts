import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();

describe("200", () => {
  it("the key of the client, without what it is", async () => {
    const { path } = await platform.control.createClient();
    await platform.control.createClient();
    const { status, body } = await platform.control.call("listDataKeys", { path });
    const guid = expect.stringMatching(/^DEK-/);
    expect([status, body]).toEqual([
      200,
      {
        data_keys: [{ guid, created_at: "2026-06-15T12:00:00Z", retired_at: null }],
        pagination: { current_page: 1, per_page: 25, total_entries: 1, total_pages: 1 },
      },
    ]);
  });
});

describeControlRefusals(platform, "listDataKeys", async () => ({
  path: (await platform.control.createClient()).path,
}));

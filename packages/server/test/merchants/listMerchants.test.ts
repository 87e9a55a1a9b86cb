import type { Merchant } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { everyPage } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();

describe("200", () => {
  it("all, by name, from the two that the reference prints", async () => {
    const list = await everyPage<Merchant>(platform.api, "listMerchants", {
      query: { records_per_page: 10 },
    });
    expect(list.slice(0, 2).map(({ name }) => name)).toEqual(["1-800 Contacts", "1-800 Flowers"]);
    const names = list.map(({ name }) => name.toLowerCase());
    expect(names).toEqual(names.toSorted());
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(50);
  });

  it("none past the end", async () => {
    const { body } = await platform.api.call("listMerchants", { query: { page: 1000 } });
    expect(body.merchants).toEqual([]);
  });
});

describeCommonRefusals(platform, "listMerchants", async () => ({}));

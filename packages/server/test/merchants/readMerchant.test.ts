import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
const path = { merchant_guid: "MCH-ad6d3405-ec03-721d-b0ca-eeceeebcb8b5" };

describe("200", () => {
  it("the same merchant for every client", async () => {
    for (const api of [platform.api, platform.other]) {
      const { status, body } = await api.call("readMerchant", { path });
      expect(status).toBe(200);
      expect(body).toEqual({
        merchant: {
          created_at: "2018-09-17T19:13:53Z",
          guid: path.merchant_guid,
          logo_url: "https://content.mx.com/logos/merchants/MCH-ad6d3405-ec03-721d-b0ca-eeceeebcb8b5.png",
          name: "1-800 Contacts",
          updated_at: "2019-10-28T21:05:54Z",
          website_url: "https://www.1800contacts.com",
        },
      });
    }
  });
});

describe("404", () => {
  it.each(["MCH-00000000-0000-7000-8000-000000000000", "nothing", "'; --"])("%s", async (merchant_guid) => {
    const answer = await platform.api.call("readMerchant", { path: { merchant_guid } });
    expectError(answer, 404, "not_found_error", merchant_guid);
  });
});

describeCommonRefusals(platform, "readMerchant", async () => ({ path }));

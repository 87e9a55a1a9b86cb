import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
const path = { merchant_location_guid: "MCL-00024e59-18b5-4d79-b879-2a7896726fea" };
const read = (guid = path.merchant_location_guid) =>
  platform.api.call("readMerchantLocation", { path: { merchant_location_guid: guid } });

describe("200", () => {
  it("the location that the reference prints", async () => {
    const { status, body } = await read();
    expect(status).toBe(200);
    expect(body).toEqual({
      merchant_location: {
        city: "Greenwood Village",
        country: "US",
        guid: "MCL-00024e59-18b5-4d79-b879-2a7896726fea",
        latitude: 39.5963005,
        longitude: -104.89158799999998,
        merchant_guid: "MCH-09466f0a-fb58-9d1a-bae2-2af0afbea621",
        phone_number: "(303) 689-0728",
        postal_code: "801121436",
        state: "CO",
        street_address: "8547 E Arapahoe Rd, Ste 1",
      },
    });
  });
});

describe("404", () => {
  it.each(["MCL-00000000-0000-7000-8000-000000000000", "nothing"])("%s", async (guid) => {
    const answer = await read(guid);
    expectError(answer, 404, "not_found_error", guid);
  });
});

describeCommonRefusals(platform, "readMerchantLocation", async () => ({ path }));

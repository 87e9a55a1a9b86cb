import { describe, expect, it } from "vitest";
import { topLevelOf } from "./categories.js";
import { MERCHANT_LOCATIONS, merchantLocationWithGuid } from "./merchantLocations.js";
import { MERCHANTS, merchantWithGuid } from "./merchants.js";

describe("the merchants", () => {
  it("begin as the reference prints them", () => {
    expect(MERCHANTS.slice(0, 2)).toMatchObject([
      {
        created_at: "2018-09-17T19:13:53.000Z",
        guid: "MCH-ad6d3405-ec03-721d-b0ca-eeceeebcb8b5",
        logo_url: "https://content.mx.com/logos/merchants/MCH-ad6d3405-ec03-721d-b0ca-eeceeebcb8b5.png",
        name: "1-800 Contacts",
        updated_at: "2019-10-28T21:05:54.000Z",
        website_url: "https://www.1800contacts.com",
      },
      {
        created_at: "2018-07-16T16:31:35.000Z",
        guid: "MCH-dfef19bb-1af4-bbaa-db41-434b4b1c8f04",
        logo_url: "https://content.mx.com/logos/merchants/MCH-dfef19bb-1af4-bbaa-db41-434b4b1c8f04.png",
        name: "1-800 Flowers",
        updated_at: "2019-10-28T21:04:40.000Z",
        website_url: "https://www.1800flowers.com",
      },
    ]);
  });

  it("have a name, a guid and patterns of their own, and a default category", () => {
    expect(new Set(MERCHANTS.map(({ name }) => name)).size).toBe(MERCHANTS.length);
    expect(new Set(MERCHANTS.map(({ guid }) => guid)).size).toBe(MERCHANTS.length);
    const patterns = MERCHANTS.flatMap((merchant) => merchant.patterns);
    expect(new Set(patterns).size).toBe(patterns.length);
    for (const { category } of MERCHANTS) expect(() => topLevelOf(category)).not.toThrow();
  });

  it("are found by guid", () => {
    expect(merchantWithGuid("MCH-f07fcd23-1a18-a1a5-b49b-41d2b1076a69")?.name).toBe("Amazon");
    expect(merchantWithGuid("MCH-00000000-0000-0000-0000-000000000000")).toBeUndefined();
  });
});

describe("the merchant locations", () => {
  it("hold the one that the reference prints", () => {
    expect(merchantLocationWithGuid("MCL-00024e59-18b5-4d79-b879-2a7896726fea")).toEqual({
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
    });
  });

  it("belong to merchants that are listed", () => {
    expect(MERCHANT_LOCATIONS.filter(({ merchant_guid }) => !merchantWithGuid(merchant_guid))).toEqual([]);
  });
});

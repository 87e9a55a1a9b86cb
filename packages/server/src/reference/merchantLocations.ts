/** A merchant's location as the API tells of it. */
export interface MerchantLocation {
  guid: string;
  merchant_guid: string;
  street_address: string | null;
  city: string | null;
  state: string | null;
  postal_code: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  phone_number: string | null;
}

export const MERCHANT_LOCATIONS: readonly MerchantLocation[] = [
  {
    guid: "MCL-00024e59-18b5-4d79-b879-2a7896726fea",
    merchant_guid: "MCH-09466f0a-fb58-9d1a-bae2-2af0afbea621",
    street_address: "8547 E Arapahoe Rd, Ste 1",
    city: "Greenwood Village",
    state: "CO",
    postal_code: "801121436",
    country: "US",
    latitude: 39.5963005,
    longitude: -104.89158799999998,
    phone_number: "(303) 689-0728",
  },
  {
    guid: "MCL-e8f9612f-419b-4caf-bdf6-8e085c547f7b",
    merchant_guid: "MCH-344d6a36-01f2-4966-96ea-126e6d76b22e",
    street_address: "220 S State St",
    city: "Salt Lake City",
    state: "UT",
    postal_code: "84111",
    country: "US",
    latitude: 40.7645,
    longitude: -111.8882,
    phone_number: "(801) 555-0142",
  },
  {
    guid: "MCL-23118928-0e11-46d0-82c7-30082a88e7e6",
    merchant_guid: "MCH-344d6a36-01f2-4966-96ea-126e6d76b22e",
    street_address: "1500 16th St",
    city: "Denver",
    state: "CO",
    postal_code: "80202",
    country: "US",
    latitude: 39.7493,
    longitude: -104.9965,
    phone_number: "(303) 555-0117",
  },
  {
    guid: "MCL-5da0ab24-a479-467d-bd3e-d4697c3e1821",
    merchant_guid: "MCH-344d6a36-01f2-4966-96ea-126e6d76b22e",
    street_address: "800 W Main St",
    city: "Boise",
    state: "ID",
    postal_code: "83702",
    country: "US",
    latitude: 43.6166,
    longitude: -116.2023,
    phone_number: "(208) 555-0163",
  },
  {
    guid: "MCL-a33dc2bf-58c2-4050-ba08-452c2b26b9c3",
    merchant_guid: "MCH-f2620922-54ed-46ad-9d4b-9b1c8982486f",
    street_address: "1818 S 300 W",
    city: "Salt Lake City",
    state: "UT",
    postal_code: "84115",
    country: "US",
    latitude: 40.7303,
    longitude: -111.8999,
    phone_number: null,
  },
  {
    guid: "MCL-435d1aea-6ade-438f-a5a6-9df40521b707",
    merchant_guid: "MCH-f2620922-54ed-46ad-9d4b-9b1c8982486f",
    street_address: null,
    city: "Denver",
    state: "CO",
    postal_code: null,
    country: "US",
    latitude: null,
    longitude: null,
    phone_number: "(303) 555-0188",
  },
  {
    guid: "MCL-32960331-c25f-4563-b510-03dd053b9701",
    merchant_guid: "MCH-f2620922-54ed-46ad-9d4b-9b1c8982486f",
    street_address: "2051 S Cole Rd",
    city: "Boise",
    state: "ID",
    postal_code: "83709",
    country: "US",
    latitude: 43.5856,
    longitude: -116.2747,
    phone_number: "(208) 555-0121",
  },
];

const BY_GUID = new Map(MERCHANT_LOCATIONS.map((location) => [location.guid, location]));

export function merchantLocationWithGuid(guid: string): MerchantLocation | undefined {
  return BY_GUID.get(guid);
}

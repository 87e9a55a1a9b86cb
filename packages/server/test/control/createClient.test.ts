import type { Institution } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { DEFAULT_FAVORITES } from "../../src/institutions/catalogue.js";
import { foundAtRest } from "../support/atRest.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { invalidSettings } from "../support/settings.js";
import { unchanged } from "../support/unchanged.js";

const platform = usePlatform();
const create = (client?: object) => platform.control.call("createClient", client ? { body: { client } } : {});

const everything = {
  allowed_addresses: ["127.0.0.1", "10.0.0.0/8", "2001:db8::/32"],
  client_id: "checkout.tests_1-a",
  environment: "development",
  favorites: ["chase", "mxbank", "capital_one"],
  features: {
    extended_history: false,
    holdings: false,
    identity: false,
    statements: false,
    verification: true,
  },
  default_version: "v20250224",
  legacy_verification: true,
  limits: "startup",
  name: "Checkout tests",
};

describe("201", () => {
  it("without a body: a sandbox with every default, and a key that opens it", async () => {
    const { status, body } = await create();
    expect([status, body]).toEqual([
      201,
      {
        client: {
          allowed_addresses: [],
          client_id: expect.stringMatching(/^CLIENT-[0-9a-f-]{36}$/),
          clock: { time: "2026-06-15T12:00:00Z", speed: 1, is_frozen: false, next_due_at: null },
          created_at: "2026-06-15T12:00:00Z",
          environment: "development",
          favorites: DEFAULT_FAVORITES,
          features: {
            extended_history: true,
            holdings: true,
            identity: true,
            statements: true,
            verification: true,
          },
          default_version: "v20111101",
          legacy_verification: false,
          limits: "none",
          name: null,
        },
        api_key: {
          guid: expect.stringMatching(/^KEY-/),
          key: expect.stringMatching(/^[\w-]{32}$/),
          created_at: "2026-06-15T12:00:00Z",
          revoked_at: null,
        },
      },
    ]);
    const { api } = platform.control.sandboxOf(body);
    expect((await api.call("listUsers")).body.users).toEqual([]);
    expect(await foundAtRest(platform.folder, [body.api_key.key])).toEqual([]);
  });

  it("with every field: as sent, as read client has it, and in force", async () => {
    const { body } = await create({
      ...everything,
      clock: { time: "2027-01-04T09:00:00.250+01:00", speed: 0 },
    });
    const { client, api, path } = platform.control.sandboxOf(body);
    expect(client).toEqual({
      ...everything,
      clock: { time: "2027-01-04T08:00:00Z", speed: 0, is_frozen: true, next_due_at: null },
      created_at: "2026-06-15T12:00:00Z",
    });
    expect((await platform.control.call("readClient", { path })).body).toEqual({ client });
    const { headers, body: favorites } = await api.call("listFavoriteInstitutions");
    expect(headers.get("ratelimit-limit")).toBe("100");
    expect(favorites.institutions.map(({ code }: Institution) => code)).toEqual(everything.favorites);
  });

  it("a production client: production limits, and nobody is let in until an address is allowed", async () => {
    const { client, api } = await platform.control.createClient({ environment: "production" });
    expect(client).toMatchObject({ environment: "production", limits: "production", allowed_addresses: [] });
    expectError(await api.call("listUsers"), 403, "address_not_allowed_error", '"127.0.0.1"');
  });

  it.each([
    ["the time alone: it runs on from there", { time: "2020-02-29T23:59:59Z" }, "2020-03-01T00:00:59Z", 1],
    ["the speed alone: it starts at the real time", { speed: 60 }, "2026-06-15T13:00:00Z", 60],
    ["both", { time: "2027-01-04T08:00:00Z", speed: 0.5 }, "2027-01-04T08:00:30Z", 0.5],
    ["speed 0: it stands", { speed: 0 }, "2026-06-15T12:00:00Z", 0],
  ])("a clock with %s", async (_, clock, time, speed) => {
    const start = platform.clock.now().getTime();
    const { path } = await platform.control.createClient({ clock });
    await platform.clock.advance({ minutes: 1 });
    const passed = start - Date.UTC(2026, 5, 15, 12);
    const shift = "time" in clock ? 0 : passed;
    expect(await platform.control.clock(path)).toEqual({
      time: `${new Date(Date.parse(time) + shift).toISOString().slice(0, 19)}Z`,
      speed,
      is_frozen: speed === 0,
      next_due_at: null,
    });
  });

  it("features: what is left out is on", async () => {
    const { client } = await platform.control.createClient({ features: { holdings: false } });
    expect(client.features).toEqual({
      extended_history: true,
      holdings: false,
      identity: true,
      statements: true,
      verification: true,
    });
  });

  it("favorites can be none", async () => {
    const { client, api } = await platform.control.createClient({ favorites: [] });
    expect(client.favorites).toEqual([]);
    expect((await api.call("listFavoriteInstitutions")).body.institutions).toEqual([]);
  });

  it("unknown fields are ignored", async () => {
    const { client } = await platform.control.createClient({ name: "A", colour: "red" });
    expect(client).toMatchObject({ name: "A" });
    expect(client).not.toHaveProperty("colour");
  });

  it("an identifier of a client that was deleted is free, and finds nothing of it", async () => {
    const { api, path } = await platform.control.createClient({ client_id: "again" });
    await api.createUser();
    await platform.control.call("deleteClient", { path });
    const again = await platform.control.createClient({ client_id: "again" });
    expect((await again.api.call("listUsers")).body.users).toEqual([]);
    expectError(await api.call("listUsers"), 401, "authentication_error");
  });
});

const refused = (client: object) => unchanged(platform, () => create(client));

describe("404", () => {
  it("an unknown institution among the favorites", async () => {
    const answer = await refused({ favorites: ["mxbank", "no_such_bank"] });
    expectError(answer, 404, "not_found_error", "Unrecognized institution.");
  });
});

describe("409", () => {
  it("the identifier is taken", async () => {
    const answer = await refused({ client_id: "CLIENT-1234", name: "Another" });
    expectError(answer, 409, "duplicate_id_error", '"CLIENT-1234"');
  });
});

describe("422", () => {
  it("a production client with a clock of its own", async () => {
    const answer = await refused({ environment: "production", clock: { speed: 1 } });
    expectError(answer, 422, "not_a_sandbox_error", "real time");
  });
});

describeControlRefusals(platform, "createClient", async () => ({}), {
  invalid: [
    ...invalidSettings,
    ...["", ".a", "a b", "a:b", "a/b", "é", "a".repeat(65)].map((client_id): [string, object, string] => [
      `the client_id "${client_id}"`,
      { client_id },
      "`client.client_id`",
    ]),
    ["null as client_id", { client_id: null }, "`client.client_id`"],
    ["an unknown environment", { environment: "staging" }, "`client.environment`", '"staging"'],
    ["nothing known of a clock", { clock: { hands: 2 } }, "`client.clock`", "`speed`", "`time`"],
    ["a speed below 0", { clock: { speed: -1 } }, "`client.clock.speed`", "at least 0"],
    ["a speed of 100001", { clock: { speed: 100_001 } }, "`client.clock.speed`", "at most 100000"],
    ["a speed as text", { clock: { speed: "fast" } }, "`client.clock.speed`", "a number"],
    ["a day as time", { clock: { time: "2027-01-04" } }, "`client.clock.time`", '"2027-01-04"'],
    ["no time at all", { clock: { time: "2027-02-30T00:00:00Z" } }, "`client.clock.time`"],
    ...[
      "2026-12-31T23:59:60Z",
      "2027-01-04T08:00:00+02",
      "0000-01-01T00:00:00+01:00",
      "1969-12-31T23:59:59Z",
      "9999-12-31T23:59:59-01:00",
    ].map((time): [string, object, string, string] => [
      `the time ${time}`,
      { clock: { time } },
      "`client.clock.time`",
      `"${time}"`,
    ]),
    ["a time without a zone", { clock: { time: "2027-01-04T08:00:00" } }, "`client.clock.time`"],
  ],
});

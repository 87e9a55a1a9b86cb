import { describe, expect, it } from "vitest";
import { foundAtRest } from "../support/atRest.js";
import { timeAt } from "../support/clock.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { keysOf } from "../support/keys.js";
import { connect } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { guidsIn, portraitOf, withoutGuids } from "../support/portrait.js";
import { createSandbox } from "../support/sandbox.js";
import { createClientWithOldSnapshot, createClientWithSnapshot, takeSnapshot } from "../support/snapshots.js";
import { unchanged } from "../support/unchanged.js";

const platform = usePlatform();
const fork = (path: { client_id: string }, client?: object) =>
  platform.control.call("forkSnapshot", {
    path: { ...path, snapshot_name: "first" },
    ...(client ? { body: { client } } : {}),
  });

describe("201", () => {
  it("another client, which answers the same under other guids, with a key of its own", async () => {
    const origin = await createSandbox(platform, {
      allowed_addresses: ["127.0.0.0/8"],
      clock: { time: "2030-01-01T00:00:00Z", speed: 0 },
      favorites: ["chase", "mxbank"],
      features: { extended_history: false },
      legacy_verification: false,
      name: "Origin",
    });
    const picture = await portraitOf(origin.api);
    await platform.clock.advance({ minutes: 1 });
    const { status, body } = await fork(origin.path);
    const copy = platform.control.sandboxOf(body);
    expect([status, body]).toEqual([
      201,
      {
        client: {
          ...(await platform.control.call("readClient", origin)).body.client,
          client_id: expect.stringMatching(/^CLIENT-[0-9a-f-]{36}$/),
          created_at: timeAt(platform.clock.now()),
          name: null,
        },
        api_key: {
          guid: expect.stringMatching(/^KEY-/),
          key: expect.stringMatching(/^[\w-]{32}$/),
          created_at: timeAt(platform.clock.now()),
          revoked_at: null,
        },
      },
    ]);
    expect(await keysOf(platform, copy.path)).toHaveLength(1);
    expectError(
      await origin.api.call("listUsers", {
        headers: {
          Authorization: `Basic ${Buffer.from(`${copy.path.client_id}:${origin.key}`).toString("base64")}`,
        },
      }),
      401,
      "authentication_error",
    );
    expect(await foundAtRest(platform.folder, [copy.key])).toEqual([]);
    const copied = await portraitOf(copy.api);
    expect(withoutGuids(copied)).toEqual(withoutGuids(picture));
    const ours = guidsIn(picture);
    const shared = [...guidsIn(copied)].filter((guid) => ours.has(guid)).map((guid) => guid.slice(0, 3));
    expect(new Set(shared)).toEqual(new Set(["CAT", "MCH", "MCL"]));
    expect((await platform.control.call("listSnapshots", copy)).body.snapshots).toEqual([]);
  });

  it("lives apart: time, scripts and users of one are not the other's", async () => {
    const origin = await createSandbox(platform, { clock: { time: "2030-01-01T00:00:00Z", speed: 0 } });
    const copy = platform.control.sandboxOf((await fork(origin.path)).body);
    const clock = await platform.control.clock(copy.path);
    const before = await portraitOf(copy.api);
    await platform.control.advance(origin.path, 3600);
    await origin.api.call("deleteUser", { path: { user_guid: origin.world.user.guid } });
    await platform.control.call("resetClient", origin);
    expect(await platform.control.clock(copy.path)).toEqual(clock);
    expect(await portraitOf(copy.api)).toEqual(before);
    const { scripts } = (await platform.control.call("listScripts", copy)).body;
    expect(scripts).toMatchObject([{ steps: [{ outcome: "FAILED", times: 2 }] }]);
    expect(scripts[0].member_guid).not.toBe(origin.world.member.guid);
    await platform.control.call("deleteClient", origin);
    expect(await portraitOf(copy.api)).toEqual(before);
  });

  it("under an identifier and a name of its own", async () => {
    const { path } = await createClientWithSnapshot(platform, { name: "Origin" });
    const { body } = await fork(path, { client_id: "the-copy_1.a", name: "Copy" });
    expect(body.client).toMatchObject({ client_id: "the-copy_1.a", name: "Copy" });
    expect((await platform.control.call("readClient", { path: { client_id: "the-copy_1.a" } })).body).toEqual(
      {
        client: body.client,
      },
    );
  });

  it("several of one, and a fork of a fork", async () => {
    const origin = await platform.control.createClient();
    await connect({ ...platform, api: origin.api });
    await takeSnapshot(platform, origin.path, "first");
    const picture = withoutGuids(await portraitOf(origin.api));
    const one = platform.control.sandboxOf((await fork(origin.path)).body);
    const two = platform.control.sandboxOf((await fork(origin.path)).body);
    await takeSnapshot(platform, one.path, "first");
    const three = platform.control.sandboxOf((await fork(one.path)).body);
    for (const { api } of [one, two, three]) expect(withoutGuids(await portraitOf(api))).toEqual(picture);
  });
});

describe("409", () => {
  it("the identifier is taken, even by the origin itself", async () => {
    const { path } = await createClientWithSnapshot(platform);
    for (const client_id of ["CLIENT-1234", path.client_id]) {
      const answer = await unchanged(platform, () => fork(path, { client_id }));
      expectError(answer, 409, "duplicate_id_error", `"${client_id}"`);
    }
  });
});

describe("422", () => {
  it("a snapshot of another version of the database", async () => {
    const { path } = await createClientWithOldSnapshot(platform, "0000_old");
    const answer = await unchanged(platform, () => fork(path));
    expectError(answer, 422, "wrong_state_error", '"first"', "0000_old");
  });
});

describeControlRefusals(
  platform,
  "forkSnapshot",
  async () => ({ path: (await createClientWithSnapshot(platform)).path }),
  {
    invalid: [
      ["an identifier with a blank", { client_id: "a b" }, "`client.client_id`", '"a b"'],
      ["an identifier of 65 characters", { client_id: "a".repeat(65) }, "`client.client_id`"],
      ["null as identifier", { client_id: null }, "`client.client_id`"],
      ["an empty name", { name: "" }, "`client.name`", "at least 1"],
      ["a number as name", { name: 5 }, "`client.name`", "a string or null", "5"],
      ["what is in the snapshot", { limits: "none", favorites: [] }, "`client_id`", "`name`"],
    ],
  },
);

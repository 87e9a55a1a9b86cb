import { describe, expect, it } from "vitest";
import { contentOf } from "../support/content.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { Gate } from "../support/gate.js";
import { keysOf } from "../support/keys.js";
import { aggregate, answer, challengesOf, pathOf, readMember } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { portraitOf } from "../support/portrait.js";
import { createSandbox } from "../support/sandbox.js";
import { createClientWithOldSnapshot, createClientWithSnapshot, takeSnapshot } from "../support/snapshots.js";
import { unchanged } from "../support/unchanged.js";

const gate = new Gate();
const platform = usePlatform({ connector: gate });
const restore = (path: { client_id: string }, snapshot_name = "first") =>
  platform.control.call("restoreSnapshot", { path: { ...path, snapshot_name } });

describe("200", () => {
  it("the API answers as it did, to the byte, and so does the control plane; keys and snapshots stay", async () => {
    const { api, path, world, fault } = await createSandbox(platform, {
      allowed_addresses: ["127.0.0.0/8"],
      clock: { time: "2030-01-01T00:00:00Z", speed: 0 },
      favorites: ["chase", "mxbank"],
      features: { extended_history: false },
      name: "Before",
    });
    const seen = async () => [
      await portraitOf(api),
      (await platform.control.call("readClient", { path })).text,
      (await platform.control.call("listScripts", { path })).text,
      (await platform.control.call("listFaults", { path })).text,
    ];
    const before = await seen();
    await api.call("listMerchants");
    await platform.control.call("deleteFault", { path: { ...path, fault_guid: fault } });
    await platform.control.advance(path, 3 * 24 * 60 * 60);
    await aggregate({ ...platform, api }, world.member);
    await api.call("deleteTag", { path: { user_guid: world.user.guid, tag_guid: world.tag.guid } });
    await api.createUser();
    await platform.control.call("updateClient", {
      path,
      body: {
        client: {
          allowed_addresses: ["127.0.0.1"],
          favorites: [],
          features: { extended_history: true, holdings: true },
          legacy_verification: true,
          limits: "production",
        },
      },
    });
    const { body } = await platform.control.call("createApiKey", { path });
    await takeSnapshot(platform, path, "second");
    const keys = await keysOf(platform, path);
    expect(await seen()).not.toEqual(before);

    const { status, body: restored } = await restore(path);
    expect([status, restored]).toEqual([200, JSON.parse(before[1] as string)]);
    expect(await seen()).toEqual(before);
    expect(await keysOf(platform, path)).toEqual(keys);
    expect(keys.map(({ guid }) => guid)).toContain(body.api_key.guid);
    const { snapshots } = (await platform.control.call("listSnapshots", { path })).body;
    expect(snapshots).toMatchObject([{ name: "first" }, { name: "second" }]);
    expect((await restore(path, "second")).body.client).toMatchObject({
      limits: "production",
      favorites: [],
    });
  });

  it("a setting of its own: what people call the client stays", async () => {
    const { path } = await createClientWithSnapshot(platform, { name: "Before" });
    await platform.control.call("updateClient", { path, body: { client: { name: "After" } } });
    expect((await restore(path)).body.client.name).toBe("After");
  });

  it("what waited goes on, as often as it is restored", async () => {
    const { api, path, challenged } = await createSandbox(platform);
    for (const [value, status] of [
      ["correct", "CONNECTED"],
      ["wrong", "REJECTED"],
      ["correct", "CONNECTED"],
    ] as const) {
      await restore(path);
      expect(await challengesOf(api, challenged)).toHaveLength(1);
      expect((await answer(api, challenged, value)).status).toBe(202);
      await platform.runDueTasks();
      expect((await readMember(api, challenged)).connection_status).toBe(status);
    }
  });

  it("a challenge expires on the clock of the snapshot, not on that of meanwhile", async () => {
    const { api, path, challenged } = await createSandbox(platform, { clock: { speed: 0 } });
    await platform.control.advance(path, 600);
    expect((await readMember(api, challenged)).connection_status).toBe("EXPIRED");
    await restore(path);
    await platform.control.advance(path, 299);
    expect((await readMember(api, challenged)).connection_status).toBe("CHALLENGED");
    await platform.control.advance(path, 1);
    expect((await readMember(api, challenged)).connection_status).toBe("EXPIRED");
  });

  it("other clients keep what they have", async () => {
    const other = await createSandbox(platform);
    const { path } = await createSandbox(platform);
    const before = await portraitOf(other.api);
    await restore(path);
    expect(await portraitOf(other.api)).toEqual(before);
  });
});

describe("200 the clock", () => {
  const start = "2030-01-01T00:00:00Z";

  it.each([
    ["frozen", { time: start, speed: 0 }, { time: start, speed: 0, is_frozen: true }],
    ["running fast", { time: start, speed: 60 }, { time: start, speed: 60, is_frozen: false }],
    ["ahead of real time", { time: start }, { time: start, speed: 1, is_frozen: false }],
  ])("%s: back to the time of the snapshot, as fast as then", async (_, clock, shown) => {
    const { path } = await createClientWithSnapshot(platform, { clock });
    await platform.clock.advance({ days: 1 });
    await platform.control.advance(path, 1000);
    await platform.control.call("resumeClock", { path });
    expect((await restore(path)).body.client.clock).toEqual({ ...shown, next_due_at: null });
    await platform.clock.advance({ seconds: 10 });
    const time = new Date(Date.parse(start) + 10_000 * shown.speed).toISOString();
    expect((await platform.control.clock(path)).time).toBe(`${time.slice(0, 19)}Z`);
  });

  it("on real time: on real time again", async () => {
    const { path } = await createClientWithSnapshot(platform);
    await platform.control.advance(path, 1000);
    await platform.clock.advance({ days: 1 });
    expect((await restore(path)).body.client.clock).toMatchObject({
      time: `${platform.clock.now().toISOString().slice(0, 19)}Z`,
      speed: 1,
    });
  });
});

describe("200 while a job is at work", () => {
  it("the job leaves nothing behind", async () => {
    const { api, path } = await createClientWithSnapshot(platform);
    const user = await api.createUser();
    const { reached, open } = gate.close();
    const member = await api.createMember(user);
    await reached;
    expect((await restore(path)).status).toBe(200);
    const before = await contentOf(platform);
    open();
    await platform.runDueTasks();
    expect(await contentOf(platform)).toEqual(before);
    expectError(await api.call("readMember", { path: pathOf(member) }), 404, "not_found_error");
  });
});

describe("422", () => {
  it("a snapshot of another version of the database: nothing is changed", async () => {
    const { path } = await createClientWithOldSnapshot(platform, "0000_old");
    const answer = await unchanged(platform, () => restore(path));
    expectError(answer, 422, "wrong_state_error", '"first"', "0000_old");
  });
});

describeControlRefusals(
  platform,
  "restoreSnapshot",
  async () => ({ path: (await createClientWithSnapshot(platform)).path }),
  { gate },
);

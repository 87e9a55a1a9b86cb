import { describe, expect, it } from "vitest";
import { clientTables } from "../../src/store/clientTables.js";
import { contentOf } from "../support/content.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { Gate } from "../support/gate.js";
import { connect } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { portraitOf } from "../support/portrait.js";
import { createSandbox } from "../support/sandbox.js";
import { inside } from "../support/simulation.js";
import { createClientWithDelivery, deliveriesOf, webhookURLsOf } from "../support/webhooks.js";

const gate = new Gate();
const platform = usePlatform({ connector: gate });
const reset = (path: { client_id: string }) => platform.control.call("resetClient", { path });

describe("200", () => {
  it("users and all below them, scripts and faults are gone; keys, settings and snapshots stay", async () => {
    const neighbour = await createSandbox(platform);
    const theirs = await portraitOf(neighbour.api);
    const settings = {
      allowed_addresses: ["127.0.0.0/8"],
      favorites: ["chase", "mxbank"],
      features: {
        holdings: true,
        identity: true,
        statements: true,
        verification: true,
        extended_history: false,
      },
      legacy_verification: false,
      limits: "production",
      name: "Reset me",
    };
    const { api, path, client } = await createSandbox(platform, {
      ...settings,
      clock: { time: "2027-01-04T08:00:00Z", speed: 3 },
    });
    const { status, body } = await reset(path);
    const now = `${platform.clock.now().toISOString().slice(0, 19)}Z`;
    expect([status, body.client]).toEqual([
      200,
      { ...client, clock: { time: now, speed: 1, is_frozen: false, next_due_at: null } },
    ]);
    expect(body.client).toMatchObject(settings);
    expect((await api.call("listUsers")).body.users).toEqual([]);
    expect((await platform.control.call("listScripts", { path })).body.scripts).toEqual([]);
    expect((await platform.control.call("listFaults", { path })).body.faults).toEqual([]);
    const { snapshots } = (await platform.control.call("listSnapshots", { path })).body;
    expect(snapshots).toMatchObject([{ name: "first" }]);
    expect((await api.call("listMerchants")).status).toBe(200);
    expect(await portraitOf(neighbour.api)).toEqual(theirs);
  });

  it("leaves not a row below it in any table", async () => {
    const { path } = await platform.control.createClient();
    const before = await contentOf(platform);
    const filled = await createSandbox(platform);
    await platform.control.call("deleteSnapshot", { path: { ...filled.path, snapshot_name: "first" } });
    await reset(filled.path);
    const after = await contentOf(platform);
    for (const table of clientTables) expect([table, after[table]]).toEqual([table, before[table]]);
    expect((await reset(path)).status).toBe(200);
  });

  it("is as good as new: the same can be made again, and a snapshot brings back what there was", async () => {
    const { api, path } = await createSandbox(platform);
    const own = { ...platform, api };
    const before = await portraitOf(api);
    await reset(path);
    expect(await connect(own, { user: { id: "one" } })).toMatchObject({ connection_status: "CONNECTED" });
    await platform.control.call("restoreSnapshot", { path: { ...path, snapshot_name: "first" } });
    expect(await portraitOf(api)).toEqual(before);
  });

  it("takes a clock that stands in the future back to real time", async () => {
    const { path } = await platform.control.createClient({
      clock: { time: "2030-01-01T00:00:00Z", speed: 0 },
    });
    await reset(path);
    const now = platform.clock.now().getTime();
    await platform.clock.advance({ minutes: 5 });
    const time = new Date(now + 300_000).toISOString();
    expect(await platform.control.clock(path)).toMatchObject({ time: `${time.slice(0, 19)}Z`, speed: 1 });
  });

  it("ends a job that is at work: it leaves nothing behind", async () => {
    const { api, path } = await platform.control.createClient();
    const user = await api.createUser();
    const { reached, open } = gate.close();
    await api.createMember(user);
    await reached;
    expect((await reset(path)).status).toBe(200);
    const before = await contentOf(platform);
    open();
    await platform.runDueTasks();
    expect(await contentOf(platform)).toEqual(before);
  });
});

describe("200 webhooks", () => {
  it("their URLs stay, with their secrets; deliveries are gone", async () => {
    const { path } = await createClientWithDelivery(platform);
    const before = await webhookURLsOf(platform, path);
    expect((await platform.control.call("resetClient", { path })).status).toBe(200);
    expect(await webhookURLsOf(platform, path)).toEqual(before);
    expect(await deliveriesOf(platform, path)).toEqual([]);
    await platform.control.call("deleteClient", { path });
    const rows = await inside(platform, (db) =>
      db.selectFrom("webhook_urls").selectAll().where("client_id", "=", path.client_id).execute(),
    );
    expect(rows).toEqual([]);
  });
});

describeControlRefusals(
  platform,
  "resetClient",
  async () => ({ path: (await platform.control.createClient()).path }),
  { gate },
);

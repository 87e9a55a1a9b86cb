import type { Member } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { jobRow } from "../../src/vault.js";
import type { Sandbox } from "../support/control.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { dataKeysOf, sealedValues } from "../support/dataKeys.js";
import { useInside } from "../support/inside.js";
import { answer, connect, readMember } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { inside } from "../support/simulation.js";
import { createClientWithOldSnapshot, takeSnapshot } from "../support/snapshots.js";
import { setWebhookURL } from "../support/webhooks.js";

const platform = usePlatform();
const database = useInside(platform);
let sandbox: Sandbox;
let member: Member;
let challenged: Member;

/** A client with everything that can be sealed, and a snapshot of it. */
beforeAll(async () => {
  sandbox = await platform.control.createClient({ client_id: "rotating" });
  const own = { ...platform, api: sandbox.api };
  member = await connect(own, { password: "the-password" });
  challenged = await connect(own, { password: "challenge", user: { id: "asked" } });
  const authentication = { type: "basic", username: "mxkit", password: "the-receivers" };
  await setWebhookURL(platform, sandbox.path, "users", { url: "http://127.0.0.1:1", authentication });
  await takeSnapshot(platform, sandbox.path, "before");
});

const rotate = () => platform.control.call("rotateDataKey", { path: sandbox.path });
const keyOf = (sealed: string) => sealed.split(".")[1] ?? "";

describe("201", () => {
  it("another key, and what the former one had sealed is sealed with it; then the former one is gone", async () => {
    const [former] = await dataKeysOf(platform, sandbox.path);
    const sealed = (await sealedValues(platform)).filter((value) => keyOf(value) === former?.guid);
    expect(sealed.length).toBeGreaterThanOrEqual(7);

    const { status, body } = await rotate();
    const created_at = "2026-06-15T12:00:00Z";
    const data_key = { guid: expect.stringMatching(/^DEK-/), created_at, retired_at: null };
    expect([status, body]).toEqual([201, { data_key }]);
    expect(body.data_key.guid).not.toBe(former?.guid);
    await platform.runDueTasks();

    expect(await dataKeysOf(platform, sandbox.path)).toEqual([body.data_key]);
    const now = await sealedValues(platform);
    expect(now.filter((value) => keyOf(value) === body.data_key.guid)).toHaveLength(sealed.length);
    expect(now.filter((value) => keyOf(value) === former?.guid)).toEqual([]);
  });

  it("nobody notices: credentials, challenges and duplicates are what they were", async () => {
    const own = { ...platform, api: sandbox.api };
    await rotate();
    await platform.runDueTasks();
    await answer(sandbox.api, challenged, "correct");
    await platform.runDueTasks();
    expect(await readMember(sandbox.api, challenged)).toMatchObject({ connection_status: "CONNECTED" });
    const credentials = await own.api.credentials("mxbank", { LOGIN: "mxuser", PASSWORD: "the-password" });
    const again = await own.api.call("createMember", {
      path: { user_guid: member.user_guid },
      body: { member: { institution_code: "mxbank", credentials } },
    });
    expect([again.status, again.body.error.message]).toEqual([409, expect.stringContaining(member.guid)]);
  });

  it("snapshots of before can be restored and forked", async () => {
    await rotate();
    await platform.runDueTasks();
    const path = { ...sandbox.path, snapshot_name: "before" };
    const forked = await platform.control.call("forkSnapshot", { path });
    expect(forked.status).toBe(201);
    expect((await platform.control.call("restoreSnapshot", { path })).status).toBe(200);
    const { api } = platform.control.sandboxOf(forked.body);
    const [copy] = (await api.call("listUsers")).body.users;
    expect(copy.guid).not.toBe(member.user_guid);
    const guids = new Set((await sealedValues(platform)).map(keyOf));
    const own = await dataKeysOf(platform, sandbox.path);
    const theirs = await dataKeysOf(platform, { client_id: forked.body.client.client_id });
    for (const { guid } of [...own, ...theirs]) expect(guids).toContain(guid);
    await answer(sandbox.api, challenged, "correct");
    await platform.runDueTasks();
    expect(await readMember(sandbox.api, challenged)).toMatchObject({ connection_status: "CONNECTED" });
  });

  it.each(["resetClient", "restoreSnapshot"] as const)("%s does not stop it", async (id) => {
    const { path } = await platform.control.createClient();
    await takeSnapshot(platform, path, "empty");
    // As it is between two parts, but for the task, which both throw away with the client's other tasks.
    await database.write((db) => database.vaults.rotate(db, path.client_id));
    expect(await dataKeysOf(platform, path)).toHaveLength(2);
    await platform.control.call(id, { path: { ...path, snapshot_name: "empty" } });
    await platform.runDueTasks();
    expect(await dataKeysOf(platform, path)).toHaveLength(1);
  });

  it("in parts, where there is more than one takes: no value is left without its key", async () => {
    const { path, api } = await platform.control.createClient();
    const { guid } = await connect({ ...platform, api });
    await database.write(async (db) => {
      const vault = await database.vaults.of(db, path.client_id);
      const jobs = db.selectFrom("jobs").selectAll().where("member_guid", "=", guid);
      const job = await jobs.executeTakeFirstOrThrow();
      const rows = Array.from({ length: 450 }, () => {
        const guid = database.ids.guid("JOB");
        return { ...job, guid, sealed_state: vault.seal("{}", jobRow(guid)) };
      });
      for (const row of rows) await db.insertInto("jobs").values(row).execute();
    });
    const { body } = await platform.control.call("rotateDataKey", { path });
    await platform.runDueTasks();
    expect(await dataKeysOf(platform, path)).toEqual([body.data_key]);
    const sealed = (await sealedValues(platform)).map(keyOf);
    // Two credentials, and the states of jobs.
    expect(sealed.filter((key) => key === body.data_key.guid)).toHaveLength(452);
  });

  it("goes on where it was when the process died: twice begun, once ended", async () => {
    const { path } = await platform.control.createClient();
    // The worker of the platform is not told: the first rotation is still to be worked off when the second comes.
    await inside(platform, (db) =>
      db.updateTable("clients").set({ is_advancing: true }).where("client_id", "=", path.client_id).execute(),
    );
    await platform.control.call("rotateDataKey", { path });
    await platform.control.call("rotateDataKey", { path });
    const keys = await dataKeysOf(platform, path);
    expect(keys.map(({ retired_at }) => retired_at === null)).toEqual([false, false, true]);
    await inside(platform, (db) =>
      db
        .updateTable("clients")
        .set({ is_advancing: false })
        .where("client_id", "=", path.client_id)
        .execute(),
    );
    await platform.runDueTasks();
    expect(await dataKeysOf(platform, path)).toEqual(keys.slice(2));
  });

  it("a snapshot that is too old to be restored is not in its way", async () => {
    const { path } = await createClientWithOldSnapshot(platform, "0001_platform");
    await platform.control.call("rotateDataKey", { path });
    await platform.runDueTasks();
    expect(await dataKeysOf(platform, path)).toHaveLength(1);
  });
});

describeControlRefusals(platform, "rotateDataKey", async () => ({
  path: (await platform.control.createClient()).path,
}));

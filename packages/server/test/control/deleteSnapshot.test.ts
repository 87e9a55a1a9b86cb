import { describe, expect, it } from "vitest";
import { contentOf } from "../support/content.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { createClientWithSnapshot, takeSnapshot } from "../support/snapshots.js";

const platform = usePlatform();
type SnapshotPath = { client_id: string; snapshot_name: string };
const remove = (path: SnapshotPath) => platform.control.call("deleteSnapshot", { path });

describe("204", () => {
  it("the snapshot is gone; the client, others of it, and clients made of it stay", async () => {
    const { api, path } = await createClientWithSnapshot(platform);
    const user = await api.createUser();
    await takeSnapshot(platform, path, "second");
    const fork = await platform.control.call("forkSnapshot", { path: { ...path, snapshot_name: "second" } });
    const forked = platform.control.sandboxOf(fork.body);
    const { snapshots: _, ...before } = await contentOf(platform);
    for (const snapshot_name of ["first", "second"]) {
      const { status, bytes } = await remove({ ...path, snapshot_name });
      expect([status, bytes.length]).toEqual([204, 0]);
    }
    const { snapshots, ...after } = await contentOf(platform);
    expect([after, snapshots?.rows]).toEqual([before, 0]);
    expect((await api.call("listUsers")).body.users).toEqual([user]);
    expect((await forked.api.call("listUsers")).body.users).toHaveLength(1);
  });

  it("of one client: another's of the same name stays", async () => {
    const [one, other] = [await createClientWithSnapshot(platform), await createClientWithSnapshot(platform)];
    await remove(one.path);
    expect((await platform.control.call("restoreSnapshot", other)).status).toBe(200);
  });
});

describe("404", () => {
  it("one that was deleted already", async () => {
    const { path } = await createClientWithSnapshot(platform);
    await remove(path);
    expectError(await remove(path), 404, "not_found_error", '"first"');
  });
});

describeControlRefusals(platform, "deleteSnapshot", async () => ({
  path: (await createClientWithSnapshot(platform)).path,
}));

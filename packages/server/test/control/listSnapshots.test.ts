import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { usePlatform } from "../support/platform.js";
import { createClientWithSnapshot, takeSnapshot } from "../support/snapshots.js";

const platform = usePlatform();
const list = async (path: { client_id: string }, query = {}) =>
  (await platform.control.call("listSnapshots", { path, query })).body;

describe("200", () => {
  it("the snapshots of the client alone, oldest first, whatever their names", async () => {
    const [{ path }, other] = [await platform.control.createClient(), await platform.control.createClient()];
    const taken = [];
    for (const name of ["z", "a", "m.2_b-c"]) {
      taken.push((await takeSnapshot(platform, path, name)).body.snapshot);
      await platform.clock.advance({ seconds: 1 });
    }
    await takeSnapshot(platform, other.path, "z");
    const { snapshots, pagination } = await list(path);
    expect(snapshots).toEqual(taken);
    expect(snapshots.map(({ created_at }: { created_at: string }) => created_at)).toEqual([
      "2026-06-15T12:00:00Z",
      "2026-06-15T12:00:01Z",
      "2026-06-15T12:00:02Z",
    ]);
    expect(pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 3, total_pages: 1 });
  });

  it("in pages", async () => {
    const { path } = await platform.control.createClient();
    for (let count = 1; count <= 11; count++) await takeSnapshot(platform, path, `number-${count}`);
    const { snapshots, pagination } = await list(path, { page: 2, records_per_page: 10 });
    expect(snapshots).toMatchObject([{ name: "number-11" }]);
    expect(pagination).toEqual({ current_page: 2, per_page: 10, total_entries: 11, total_pages: 2 });
  });
});

describeControlRefusals(platform, "listSnapshots", async () => ({
  path: { client_id: (await createClientWithSnapshot(platform)).path.client_id },
}));

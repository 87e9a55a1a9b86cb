import { describe, expect, it } from "vitest";
import { foundAtRest } from "../support/atRest.js";
import { timeAt } from "../support/clock.js";
import { contentOf } from "../support/content.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { Gate } from "../support/gate.js";
import { usePlatform } from "../support/platform.js";
import { createSandbox } from "../support/sandbox.js";
import { takeSnapshot } from "../support/snapshots.js";

const gate = new Gate();
const platform = usePlatform({ connector: gate });

describe("201", () => {
  it("the snapshot, and nothing of the sandbox is changed by it", async () => {
    const { path } = await createSandbox(platform, { clock: { time: "2030-01-01T00:00:00Z", speed: 0 } });
    const { snapshots: _, ...before } = await contentOf(platform);
    const { status, body } = await takeSnapshot(platform, path, "second");
    expect([status, body]).toEqual([
      201,
      {
        snapshot: {
          guid: expect.stringMatching(/^SNP-/),
          created_at: timeAt(platform.clock.now()),
          name: "second",
          size: expect.any(Number),
        },
      },
    ]);
    expect(body.snapshot.size).toBeGreaterThan(10_000);
    const { snapshots, ...after } = await contentOf(platform);
    expect(after).toEqual(before);
    expect(snapshots?.rows).toBe(2);
  });

  it("another client may use the name, and so may this one when it is free again", async () => {
    const [one, other] = [await platform.control.createClient(), await platform.control.createClient()];
    for (const { path } of [one, other])
      expect((await takeSnapshot(platform, path, "same")).status).toBe(201);
    await platform.control.call("deleteSnapshot", { path: { ...one.path, snapshot_name: "same" } });
    expect((await takeSnapshot(platform, one.path, "same")).status).toBe(201);
  });

  it("holds no key of the client", async () => {
    const { key, path } = await platform.control.createClient();
    await takeSnapshot(platform, path, "keyless");
    expect(await foundAtRest(platform.folder, [key])).toEqual([]);
  });

  it("of two calls at the same time under one name, one takes it", async () => {
    const { path } = await platform.control.createClient();
    const answers = await Promise.all([1, 2, 3].map(() => takeSnapshot(platform, path, "race")));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await platform.control.call("listSnapshots", { path })).body.snapshots).toHaveLength(1);
  });
});

describe("409", () => {
  it("the name is taken: the snapshot of before stays", async () => {
    const { path } = await platform.control.createClient();
    const { snapshot } = (await takeSnapshot(platform, path, "taken")).body;
    expectError(await takeSnapshot(platform, path, "taken"), 409, "duplicate_name_error", '"taken"');
    expect((await platform.control.call("listSnapshots", { path })).body.snapshots).toEqual([snapshot]);
  });
});

describeControlRefusals(
  platform,
  "createSnapshot",
  async () => ({
    path: (await platform.control.createClient()).path,
    body: { snapshot: { name: "one" } },
  }),
  {
    gate,
    invalid: [
      ...["", ".a", "-a", "a b", "a/b", "ä", "a".repeat(65), null, 5].map(
        (name): [string, object, string] => [`the name ${JSON.stringify(name)}`, { name }, "`snapshot.name`"],
      ),
    ],
  },
);

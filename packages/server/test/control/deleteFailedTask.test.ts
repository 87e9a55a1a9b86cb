import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { failedTasks, PoisonousConnector, settings, withFailedTask } from "../support/failedTasks.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform({ connector: new PoisonousConnector(), settings });
const remove = (path: Record<string, string>) => platform.control.call("deleteFailedTask", { path });

describe("204", () => {
  it("it is gone", async () => {
    const sandbox = await withFailedTask(platform);
    const { status, bytes } = await remove(sandbox.path);
    expect([status, bytes.length]).toEqual([204, 0]);
    expect(await failedTasks(platform, sandbox)).toEqual([]);
  });
});

describe("404", () => {
  it("one that is deleted already, and another client's", async () => {
    const { path, task } = await withFailedTask(platform);
    const other = await platform.control.createClient();
    const others = { ...other.path, task_guid: task.guid };
    expectError(await remove(others), 404, "not_found_error", task.guid);
    expect((await remove(path)).status).toBe(204);
    expectError(await remove(path), 404, "not_found_error", task.guid);
  });
});

describeControlRefusals(platform, "deleteFailedTask", async () => ({
  path: (await withFailedTask(platform)).path,
}));

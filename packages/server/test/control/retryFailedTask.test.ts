import { afterEach, describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { connectTo } from "../support/database.js";
import { expectError } from "../support/expectError.js";
import { failedTasks, PoisonousConnector, settings, withFailedTask } from "../support/failedTasks.js";
import { usePlatform } from "../support/platform.js";

const connector = new PoisonousConnector();
const platform = usePlatform({ connector, settings });
const retry = (path: Record<string, string>) => platform.control.call("retryFailedTask", { path });

afterEach(() => {
  connector.isPoisonous = true;
});

describe("204", () => {
  it("the task is done as soon as it can be", async () => {
    const sandbox = await withFailedTask(platform);
    connector.isPoisonous = false;
    const { status, bytes } = await retry(sandbox.path);
    expect([status, bytes.length]).toEqual([204, 0]);
    await platform.runDueTasks();
    expect(await failedTasks(platform, sandbox)).toEqual([]);
    const db = await connectTo(platform.folder, { readOnly: true });
    const { client_id } = sandbox.path;
    expect(await db.selectFrom("tasks").selectAll().where("client_id", "=", client_id).execute()).toEqual([]);
    await db.destroy();
  });

  it("the job that ended with it stays at its end", async () => {
    const { api, member, path } = await withFailedTask(platform);
    connector.isPoisonous = false;
    await retry(path);
    await platform.runDueTasks();
    expect(await api.status(member)).toMatchObject({
      connection_status: "FAILED",
      is_being_aggregated: false,
    });
  });
});

describe("404", () => {
  it("a task that has not failed, or is back in the queue already", async () => {
    const { path, task } = await withFailedTask(platform);
    await retry(path);
    expectError(await retry(path), 404, "not_found_error", task.guid);
    await platform.runDueTasks();
  });

  it("another client's", async () => {
    const { task } = await withFailedTask(platform);
    const other = await platform.control.createClient();
    expectError(await retry({ ...other.path, task_guid: task.guid }), 404, "not_found_error", task.guid);
  });
});

describeControlRefusals(platform, "retryFailedTask", async () => ({
  path: (await withFailedTask(platform)).path,
}));

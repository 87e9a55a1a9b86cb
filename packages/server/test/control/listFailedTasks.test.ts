import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { failedTasks, PoisonousConnector, settings, withFailedTask } from "../support/failedTasks.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform({ connector: new PoisonousConnector(), settings });

describe("200", () => {
  it("a task that fails as often as it may, with its last error; it is logged once, and tried no more", async () => {
    const sandbox = await platform.control.createClient();
    const member = await sandbox.api.createMember(await sandbox.api.createUser());
    await platform.runDueTasks();
    expect(await failedTasks(platform, sandbox)).toEqual([]);
    await platform.clock.advance({ seconds: 2 });
    const failed_at = platform.clock.now().toISOString().replace(".000", "");
    const expected = {
      attempts_count: 2,
      error: "The account nobody's was not reported.",
      failed_at,
      kind: "job_step",
      subject: member.guid,
    };
    expect(await failedTasks(platform, sandbox)).toMatchObject([expected]);
    await platform.clock.advance({ days: 1 });
    expect(await failedTasks(platform, sandbox)).toMatchObject([expected]);
    expect(platform.problems.filter((line) => line.startsWith("A task was set aside"))).toHaveLength(1);
    platform.problems.length = 0;
  });

  it("its job ends as failed, and the member can be aggregated again", async () => {
    const { api, member } = await withFailedTask(platform);
    const status = await api.status(member);
    expect(status).toMatchObject({ connection_status: "FAILED", is_being_aggregated: false });
    const path = { user_guid: member.user_guid, member_guid: member.guid };
    const { body } = await api.call("aggregateMember", { path });
    expect(body.member.is_being_aggregated).toBe(true);
    await platform.clock.advance({ minutes: 1 });
    platform.problems.length = 0;
  });

  it("none of other clients, and in pages", async () => {
    const { path, api, member } = await withFailedTask(platform);
    const other = await platform.control.createClient();
    expect(await failedTasks(platform, other)).toEqual([]);
    const member_path = { user_guid: member.user_guid, member_guid: member.guid };
    for (let count = 0; count < 10; count += 1) {
      await api.call("aggregateMember", { path: member_path });
      await platform.clock.advance({ days: 1 });
    }
    platform.problems.length = 0;
    expect(await failedTasks(platform, { path }, { records_per_page: 10 })).toHaveLength(10);
    expect(await failedTasks(platform, { path }, { records_per_page: 10, page: 2 })).toHaveLength(1);
  });
});

describeControlRefusals(platform, "listFailedTasks", async () => ({
  path: (await platform.control.createClient()).path,
}));

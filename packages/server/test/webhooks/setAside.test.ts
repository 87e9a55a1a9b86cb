import { expect, it } from "vitest";
import { timeAt } from "../support/clock.js";
import { withoutTable } from "../support/content.js";
import type { Sandbox } from "../support/control.js";
import { failedTasks, settings } from "../support/failedTasks.js";
import { usePlatform } from "../support/platform.js";
import { type Received, useReceiver } from "../support/receiver.js";
import { deliveriesOf } from "../support/webhooks.js";

const platform = usePlatform({ settings });
const receiver = useReceiver();

/** A client with a webhook that its receiver has got as often as it may fail, but that could not be noted. */
async function withAbandoned(): Promise<Sandbox> {
  const sandbox = await platform.control.createClient();
  await receiver.subscribe(platform, sandbox.path, ["users"]);
  await withoutTable(platform, "webhook_attempts", async () => {
    await sandbox.api.createUser();
    await platform.clock.advance({ minutes: 1 });
  });
  expect(platform.problems.splice(0).map((line) => line.split(" {")[0])).toEqual([
    "A task failed",
    "A task failed",
    "A task was set aside",
  ]);
  return sandbox;
}

it("a delivery whose attempts cannot be noted is given up: it FAILED, stays so, and can be replayed", async () => {
  const sandbox = await withAbandoned();
  const { path } = sandbox;
  const now = platform.clock.now();
  const [delivery] = await deliveriesOf(platform, path);
  const given = { status: "FAILED", attempts_count: 0, next_attempt_at: null, finished_at: timeAt(now) };
  expect(delivery).toMatchObject(given);
  const tasks = await failedTasks(platform, sandbox);
  expect(tasks).toMatchObject([{ kind: "webhook_delivery", attempts_count: 2, failed_at: timeAt(now) }]);
  expect(tasks[0]?.error).toContain("webhook_attempts");

  const retried = { ...path, task_guid: tasks[0]?.guid ?? "" };
  expect((await platform.control.call("retryFailedTask", { path: retried })).status).toBe(204);
  await platform.runDueTasks();
  expect(await failedTasks(platform, sandbox)).toEqual([]);
  expect(await deliveriesOf(platform, path)).toMatchObject([given]);

  const replayed = { ...path, webhook_delivery_guid: delivery.guid };
  expect((await platform.control.call("replayWebhookDelivery", { path: replayed })).status).toBe(201);
  await platform.runDueTasks();
  const [again] = await deliveriesOf(platform, path);
  expect(again).toMatchObject({ status: "DELIVERED", attempts_count: 1, webhook_id: delivery.guid });
  const [first, second, third] = receiver.received as [Received, Received, Received];
  expect(receiver.received).toHaveLength(3);
  expect([second.id, third.id]).toEqual([first.id, first.id]);
  expect([second.text, third.text]).toEqual([first.text, first.text]);
});

it("a delivery that was given up is removed thirty days later, as any other", async () => {
  const { path } = await withAbandoned();
  await platform.clock.advance({ days: 30, seconds: -1 });
  expect(await deliveriesOf(platform, path)).toHaveLength(1);
  await platform.clock.advance({ seconds: 1 });
  expect(await deliveriesOf(platform, path)).toEqual([]);
});

import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { timeAt } from "../support/clock.js";
import type { Sandbox } from "../support/control.js";
import { startTestPlatform, type TestPlatform, usePlatform } from "../support/platform.js";
import { useReceiver } from "../support/receiver.js";
import { inside } from "../support/simulation.js";
import { deliveriesOf, setWebhookURL } from "../support/webhooks.js";

const platform = usePlatform();
const receiver = useReceiver();
const [hour, day] = [60 * 60, 24 * 60 * 60];

/** A client whose clock stands still, with a URL for users. */
async function subscriber(at: TestPlatform = platform): Promise<Sandbox> {
  const sandbox = await at.control.createClient({ clock: { speed: 0 } });
  await receiver.subscribe(at, sandbox.path, ["users"]);
  return sandbox;
}

async function happen({ api }: Sandbox, at: TestPlatform = platform): Promise<void> {
  await api.createUser({ id: randomUUID() });
  await at.runDueTasks();
}

const statusesOf = async ({ path }: Sandbox, at: TestPlatform = platform) =>
  (await deliveriesOf(at, path)).map(({ status }: { status: string }) => status);

it("what is finished is removed thirty days later, with all that is below it; what waits stays", async () => {
  const own = await subscriber();
  const { time: start } = await platform.control.clock(own.path);
  await happen(own);
  expect((await platform.control.clock(own.path)).next_due_at).toBe(timeAt(start, 30 * day));
  await platform.control.advance(own.path, 60);
  await happen(own);
  await setWebhookURL(platform, own.path, "users", { is_paused: true });
  await happen(own);
  await platform.control.advance(own.path, timeAt(start, 30 * day - 1));
  expect(await statusesOf(own)).toEqual(["PENDING", "DELIVERED", "DELIVERED"]);
  await platform.control.advance(own.path, 1);
  expect(await statusesOf(own)).toEqual(["PENDING", "DELIVERED"]);
  // Once an hour at most.
  await platform.control.advance(own.path, hour - 1);
  expect(await statusesOf(own)).toEqual(["PENDING", "DELIVERED"]);
  expect((await platform.control.advance(own.path, 1)).next_due_at).toBeNull();
  expect(await statusesOf(own)).toEqual(["PENDING"]);
  const below = await inside(platform, async (db) =>
    Promise.all(
      (["webhook_attempts", "webhook_events"] as const).map((table) =>
        db.selectFrom(table).selectAll().where("client_id", "=", own.path.client_id).execute(),
      ),
    ),
  );
  expect(below).toEqual([[], []]);
});

it("what was given up with its URL is removed, too", async () => {
  const own = await subscriber();
  await setWebhookURL(platform, own.path, "users", { is_paused: true });
  await happen(own);
  await platform.control.call("deleteWebhookURL", { path: { ...own.path, webhook_kind: "users" } });
  expect(await statusesOf(own)).toEqual(["CANCELLED"]);
  expect((await platform.control.advance(own.path, 30 * day)).next_due_at).toBeNull();
  expect(await statusesOf(own)).toEqual([]);
});

it("nothing is, where the setting says so", async () => {
  const forever = await startTestPlatform({ settings: { webhookRetention: 0 } });
  const own = await subscriber(forever);
  await happen(own, forever);
  expect((await forever.control.advance(own.path, 366 * day)).next_due_at).toBeNull();
  expect(await statusesOf(own, forever)).toEqual(["DELIVERED"]);
  await forever.stop();
});

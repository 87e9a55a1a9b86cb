import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { timeAt } from "../support/clock.js";
import type { Sandbox } from "../support/control.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { useReceiver } from "../support/receiver.js";
import { createClientWithDelivery, deliveriesOf, setWebhookURL } from "../support/webhooks.js";

const platform = usePlatform();
const receiver = useReceiver();
const day = 24 * 60 * 60;

/** A client whose clock stands still, with a URL for users. */
async function subscriber(): Promise<Sandbox> {
  const sandbox = await platform.control.createClient({ clock: { speed: 0 } });
  await receiver.subscribe(platform, sandbox.path, ["users"]);
  return sandbox;
}

/** Users come about, and their webhooks are received or given up. */
async function happen({ api, path }: Sandbox, count: number, status = 204): Promise<void> {
  receiver.reply = (response) => response.writeHead(status).end();
  for (let made = 0; made < count; made += 1) await api.createUser({ id: randomUUID() });
  await platform.runDueTasks();
  if (status !== 204) await platform.control.advance(path, day);
  receiver.reply = (response) => response.writeHead(204).end();
}

const replay = ({ path }: Pick<Sandbox, "path">, webhook_replay?: object) =>
  platform.control.call("replayWebhookDeliveries", {
    path,
    ...(webhook_replay && { body: { webhook_replay } }),
  });

describe("201", () => {
  it("what failed, a bounded part at a time, and how many are left; each with its id, and each once", async () => {
    const own = await subscriber();
    await happen(own, 1);
    await happen(own, 5, 500);
    const failed = await deliveriesOf(platform, own.path, { status: "FAILED" });
    const ids = failed.map(({ webhook_id }: { webhook_id: string }) => webhook_id).toReversed();
    receiver.received = [];
    const first = await replay(own, { status: "FAILED", limit: 3 });
    expect([first.status, first.body]).toEqual([
      201,
      { webhook_replay: { last_webhook_id: ids[2], remaining_count: 2, replayed_count: 3 } },
    ]);
    const second = await replay(own, { status: "FAILED", limit: 3, after: ids[2] });
    expect(second.body.webhook_replay).toEqual({
      last_webhook_id: ids[4],
      remaining_count: 0,
      replayed_count: 2,
    });
    await platform.runDueTasks();
    expect(receiver.received.map(({ id }) => id).toSorted()).toEqual(ids);
    // Those that failed once have come by now.
    expect((await replay(own, { status: "FAILED" })).body.webhook_replay).toEqual({
      last_webhook_id: null,
      remaining_count: 0,
      replayed_count: 0,
    });
  });

  it("within a time of the client's, its end left out", async () => {
    const own = await subscriber();
    const start = (await platform.control.clock(own.path)).time;
    for (let hour = 0; hour < 3; hour += 1) {
      await happen(own, 1);
      await platform.control.advance(own.path, 3600);
    }
    const replayed = async (range: object) => (await replay(own, range)).body.webhook_replay.replayed_count;
    const range = { from: timeAt(start, 3600), to: timeAt(start, 7200) };
    receiver.received = [];
    expect(await replayed(range)).toBe(1);
    await platform.runDueTasks();
    expect(receiver.received).toHaveLength(1);
    expect(await replayed({ to: timeAt(start) })).toBe(0);
    expect(await replayed({ from: timeAt(start, 7200) })).toBe(2);
    await platform.runDueTasks();
  });

  it("everything without a body, but what is still to come, and what has nowhere to go", async () => {
    const own = await subscriber();
    await receiver.subscribe(platform, own.path, ["members"]);
    await own.api.createMember(await own.api.createUser(), { skip_aggregation: true });
    await platform.runDueTasks();
    await platform.control.call("deleteWebhookURL", { path: { ...own.path, webhook_kind: "members" } });
    await setWebhookURL(platform, own.path, "users", { is_paused: true });
    const replayed = async () => (await replay(own)).body.webhook_replay.replayed_count;
    expect([await replayed(), await replayed()]).toEqual([1, 0]);
    await setWebhookURL(platform, own.path, "users", { is_paused: false });
    await platform.runDueTasks();
    expect(receiver.received.map(({ kind }) => kind).toSorted()).toEqual(["members", "users", "users"]);
  });
});

describe("422", () => {
  it("there is no URL, or none that is enabled", async () => {
    const own = await platform.control.createClient();
    expectError(await replay(own), 422, "wrong_state_error", "the client has no URL. Set one.");
    await receiver.subscribe(platform, own.path, ["users"]);
    expectError(await replay(own, { kind: "members" }), 422, "wrong_state_error", "no URL for members");
    await happen(own, 1, 410);
    expectError(await replay(own, { kind: "users" }), 422, "wrong_state_error", "no enabled URL for users");
  });
});

describeControlRefusals(
  platform,
  "replayWebhookDeliveries",
  async () => {
    const { client_id } = (await createClientWithDelivery(platform)).path;
    return { path: { client_id }, body: { webhook_replay: { kind: "users" } } };
  },
  {
    invalid: [
      ["a kind that there is not", { kind: "goals" }, "`webhook_replay.kind`"],
      ["what is still to come", { status: "PENDING" }, "`webhook_replay.status`"],
      ["none at all", { limit: 0 }, "`webhook_replay.limit`"],
      ["more than are done at once", { limit: 501 }, "500"],
      ["from a time that is none", { from: "yesterday" }, "`webhook_replay.from`"],
      ["to a second that is none", { to: "2026-12-31T23:59:60Z" }, "`webhook_replay.to`"],
      ["behind something else", { after: "USR-1" }, "`webhook_replay.after`"],
    ],
  },
);

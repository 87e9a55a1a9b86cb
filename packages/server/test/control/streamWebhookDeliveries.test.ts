import { randomUUID } from "node:crypto";
import document from "@mxkit/api/control/openapi.json" with { type: "json" };
import { closeSchemas } from "@mxkit/contract";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { timeAt } from "../support/clock.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { EventStream, type StreamEvent } from "../support/events.js";
import { expectError } from "../support/expectError.js";
import { startTestPlatform, usePlatform } from "../support/platform.js";
import { isSignedWith, type Received, useReceiver } from "../support/receiver.js";
import { inside } from "../support/simulation.js";
import { deliveriesOf } from "../support/webhooks.js";

const platform = usePlatform({ settings: { streamHeartbeat: 50 } });
const receiver = useReceiver();

/** A client whose clock stands still, with a URL for users, and how one comes about. */
async function subscriber(rest: object = {}) {
  const sandbox = await platform.control.createClient({ clock: { speed: 0 } });
  const secrets = await receiver.subscribe(platform, sandbox.path, ["users"], rest);
  const createUser = async () => {
    await sandbox.api.createUser({ id: randomUUID() });
    await platform.runDueTasks();
  };
  return { ...sandbox, createUser, secret: secrets.get("users") ?? "" };
}

const watch = (path: { client_id: string }, options = {}) => EventStream.open(platform.url, path, options);
const idsOf = (events: StreamEvent[]) => events.map(({ id }) => id);

const ajv = new Ajv2020({ strict: false, formats: { decimal: true } });
formats.default(ajv);
ajv.addSchema({ components: { schemas: closeSchemas(document).components.schemas } }, "document");
const isDocumented = ajv.compile({ $ref: "document#/components/schemas/WebhookAttemptEvent" });

describe("200", () => {
  it("tells of each attempt when it is at its end: what was sent, and what came of it", async () => {
    const own = await subscriber();
    const stream = await watch(own.path);
    expect(stream.response.headers.get("content-type")).toBe("text/event-stream");
    expect(stream.response.headers.get("cache-control")).toBe("no-cache");
    receiver.reply = (response) => response.writeHead(500).end("no");
    await own.createUser();
    const [failed] = await stream.take(1);
    receiver.reply = (response) => response.writeHead(204).end();
    await platform.control.advance(own.path, 60);
    const [received] = await stream.take(1);
    stream.hangUp();

    const now = timeAt(platform.clock.now());
    const [first, second] = receiver.received as [Received, Received];
    const [delivery] = await deliveriesOf(platform, own.path);
    expect(failed).toEqual({
      id: expect.stringMatching(/^\d+$/),
      event: "attempt",
      data: {
        webhook_delivery: {
          ...delivery,
          attempts_count: 1,
          finished_at: null,
          next_attempt_at: expect.any(String),
          status: "PENDING",
        },
        attempt: {
          answer: "no",
          attempted_at: now,
          duration_ms: expect.any(Number),
          error: "The receiver answered 500.",
          status: 500,
          url: `${receiver.url}/users`,
        },
        payload: first.payload,
        headers: {
          "Content-Length": first.headers["content-length"],
          "Content-Type": "application/json",
          "User-Agent": "mxkit-webhooks",
          "webhook-id": first.id,
          "webhook-timestamp": first.headers["webhook-timestamp"],
          "webhook-signature": first.headers["webhook-signature"],
        },
      },
    });
    expect(received?.data.webhook_delivery).toEqual(delivery);
    expect(received?.data.attempt).toMatchObject({ status: 204, error: null });
    for (const event of [failed, received]) expect(isDocumented(event?.data), ajv.errorsText()).toBe(true);
    // What was told is enough to check the signature with.
    const headers = received?.data.headers ?? {};
    expect(
      isSignedWith({ ...second, headers, text: JSON.stringify(received?.data.payload) }, own.secret),
    ).toBe(true);
  });

  it("credentials are masked", async () => {
    const own = await subscriber({
      authentication: { type: "basic", username: "mxkit", password: "open-sesame" },
    });
    const stream = await watch(own.path);
    await own.createUser();
    const [event] = await stream.take(1);
    stream.hangUp();
    expect(event?.data.headers.Authorization).toBe("Basic ***");
    expect(receiver.received[0]?.headers.authorization).toBe(`Basic ${btoa("mxkit:open-sesame")}`);
  });

  it("begins with what comes from then on, or goes on behind an event, without a gap", async () => {
    const own = await subscriber();
    await own.createUser();
    const first = await watch(own.path);
    await own.createUser();
    const [one] = await first.take(1);
    first.hangUp();
    // More than are read at once.
    await Promise.all(Array.from({ length: 60 }, () => own.api.createUser({ id: randomUUID() })));
    await platform.runDueTasks();
    const second = await watch(own.path, { lastEventId: one?.id });
    const rest = await second.take(60);
    await own.createUser();
    rest.push(...(await second.take(1)));
    second.hangUp();
    expect(new Set(idsOf(rest)).size).toBe(61);
    const webhookIds = [one, ...rest].map((event) => event?.data.webhook_delivery.webhook_id);
    expect(webhookIds.toSorted()).toEqual(
      receiver.received
        .slice(1)
        .map(({ id }) => id)
        .toSorted(),
    );
    const unknown = await watch(own.path, { lastEventId: "999999999" });
    await own.createUser();
    expect((await unknown.take(1))[0]?.data.payload).toEqual(receiver.received.at(-1)?.payload);
    unknown.hangUp();
  });

  it("of one kind alone, and of no other client", async () => {
    const own = await subscriber();
    const other = await subscriber();
    await receiver.subscribe(platform, own.path, ["members"]);
    const stream = await watch(own.path, { query: { kind: "members" } });
    await other.createUser();
    const user = await own.api.createUser();
    await own.api.createMember(user, { skip_aggregation: true });
    await platform.runDueTasks();
    const [event] = await stream.take(1);
    stream.hangUp();
    expect(event?.data.payload).toMatchObject({ action: "created", member: { user_guid: user.guid } });
  });

  it("says that it is there while nothing happens", async () => {
    const { path } = await subscriber();
    const stream = await watch(path);
    expect([await stream.block(), await stream.block(), await stream.block()]).toEqual(
      Array(3).fill(": mxkit"),
    );
    stream.hangUp();
  });

  it("goes on after a reset, and ends with its client", async () => {
    const own = await subscriber();
    const stream = await watch(own.path);
    await own.createUser();
    const [before] = await stream.take(1);
    await platform.control.call("resetClient", { path: own.path });
    await own.createUser();
    const [after] = await stream.take(1);
    expect(Number(after?.id)).toBeGreaterThan(Number(before?.id));
    await platform.control.call("deleteClient", { path: own.path });
    expect(await stream.next()).toBeUndefined();
  });

  it("ends when the platform stops", async () => {
    const own = await startTestPlatform();
    const stream = await EventStream.open(own.url, own.api.path);
    const [end] = await Promise.all([stream.next(), own.stop()]);
    expect(end).toBeUndefined();
    expect(own.problems).toEqual([]);
  });

  it("tells what other servers have attempted, and keeps little for who reads slowly", async () => {
    const own = await subscriber();
    const slow = await watch(own.path);
    await own.createUser();
    const [known] = await slow.take(1);
    const fast = await watch(own.path, { lastEventId: known?.id });
    const many = 1000;
    await inside(platform, async (db) => {
      const [row] = await db
        .selectFrom("webhook_events")
        .selectAll()
        .where("number", "=", Number(known?.id))
        .execute();
      const headers = JSON.stringify({ padding: "x".repeat(30_000) });
      const { number: _, ...rest } = { ...row, headers } as NonNullable<typeof row>;
      for (let count = 0; count < many; count += 100)
        await db.insertInto("webhook_events").values(Array(100).fill(rest)).execute();
    });
    expect(new Set(idsOf(await fast.take(many))).size).toBe(many);
    fast.hangUp();
    // What the slow one has not been given by now is gone.
    await inside(platform, (db) =>
      db.deleteFrom("webhook_events").where("client_id", "=", own.path.client_id).execute(),
    );
    await own.createUser();
    let given = 0;
    while ((await slow.next())?.data.headers.padding) given += 1;
    slow.hangUp();
    expect(given).toBeLessThan(many / 2);
  });
});

describe("400", () => {
  it.each(["one", "-1", "1.5", "9".repeat(16)])("%s is no id of an event", async (id) => {
    const { path } = platform.api;
    const headers = { "Last-Event-ID": id };
    const answer = await platform.control.call("streamWebhookDeliveries", { path, headers });
    expectError(answer, 400, "invalid_parameter_error", "`Last-Event-ID`");
  });

  it("there is no such kind", async () => {
    const { path } = platform.api;
    const answer = await platform.control.call("streamWebhookDeliveries", { path, query: { kind: "goals" } });
    expectError(answer, 400, "invalid_parameter_error", "`kind`", "goals");
  });
});

describeControlRefusals(platform, "streamWebhookDeliveries", async () => ({
  path: (await platform.control.createClient()).path,
}));

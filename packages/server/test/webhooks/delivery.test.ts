import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createServer as createTlsServer } from "node:tls";
import { describe, expect, it } from "vitest";
import type { Api } from "../support/api.js";
import type { Sandbox } from "../support/control.js";
import { startTestPlatform, usePlatform } from "../support/platform.js";
import { later } from "../support/process.js";
import { isSignedWith, type Received, Receiver, useReceiver } from "../support/receiver.js";
import { inside } from "../support/simulation.js";
import { setWebhookURL, webhookURLsOf } from "../support/webhooks.js";

const platform = usePlatform({ settings: { webhookConnectTimeout: 2000, webhookAnswerTimeout: 2000 } });
const receiver = useReceiver();
const day = 24 * 60 * 60;
const [cert = "", key = ""] = await Promise.all(
  ["cert", "key"].map((name) => readFile(new URL(`../support/tls/${name}.pem`, import.meta.url), "utf8")),
);

/** A client whose clock stands still, with a URL for users. */
async function subscriber(rest: object = {}): Promise<Sandbox & { secret: string }> {
  const sandbox = await platform.control.createClient({ clock: { speed: 0 } });
  const secrets = await receiver.subscribe(platform, sandbox.path, ["users"], rest);
  return { ...sandbox, secret: secrets.get("users") ?? "" };
}

/** Lets one webhook be due, and waits for its first attempt. */
async function happen({ api }: { api: Api }): Promise<void> {
  await api.createUser({ id: randomUUID() });
  await platform.runDueTasks();
}

const deliveriesOf = ({ path }: Sandbox) =>
  inside(platform, (db) =>
    db
      .selectFrom("webhook_deliveries")
      .selectAll()
      .where("client_id", "=", path.client_id)
      .orderBy("guid")
      .execute(),
  );
const attemptsOf = ({ path }: Sandbox) =>
  inside(platform, (db) =>
    db
      .selectFrom("webhook_attempts")
      .selectAll()
      .where("client_id", "=", path.client_id)
      .orderBy("guid")
      .execute(),
  );
const fail = (status: number, headers = {}) => {
  receiver.reply = (response) => response.writeHead(status, headers).end("no");
};

describe("a delivery", () => {
  it("is a POST with JSON, signed in the form of Standard Webhooks at the time of the platform", async () => {
    const own = await subscriber();
    await happen(own);
    const [webhook] = receiver.received as [Received];
    expect(webhook.headers).toMatchObject({
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(webhook.text)),
      "user-agent": "mxkit-webhooks",
      "webhook-timestamp": String(Math.floor(platform.clock.now().getTime() / 1000)),
    });
    expect(webhook.headers).not.toHaveProperty("authorization");
    expect(isSignedWith(webhook, own.secret)).toBe(true);
    expect(isSignedWith({ ...webhook, text: `${webhook.text} ` }, own.secret)).toBe(false);
    const [delivery] = await deliveriesOf(own);
    expect(delivery).toMatchObject({ guid: webhook.id, status: "DELIVERED", attempts: 1 });
  });

  it("has the user name and the password that the receiver wants", async () => {
    const own = await subscriber({ authentication: { type: "basic", username: "mxkit", password: "pä:ss" } });
    receiver.reply = (response, { headers }) => response.writeHead(500).end(`you: ${headers.authorization}`);
    await happen(own);
    const credentials = Buffer.from("mxkit:pä:ss").toString("base64");
    expect(receiver.received[0]?.headers.authorization).toBe(`Basic ${credentials}`);
    expect((await attemptsOf(own))[0]?.answer).toBe("you: Basic ***");
  });

  it("is signed with the former secret too, for a day on the client's clock", async () => {
    const own = await subscriber();
    const path = { ...own.path, webhook_kind: "users" };
    const { body } = await platform.control.call("rotateWebhookSecret", { path });
    await happen(own);
    await platform.control.advance(own.path, day);
    await happen(own);
    const signedWith = (secret: string) => receiver.received.map((webhook) => isSignedWith(webhook, secret));
    expect(signedWith(body.webhook_url.secret)).toEqual([true, true]);
    expect(signedWith(own.secret)).toEqual([true, false]);
  });

  it.each([200, 201, 202, 203, 204, 205, 206])("%d is received", async (status) => {
    const own = await subscriber();
    fail(status);
    await happen(own);
    await platform.control.advance(own.path, day);
    expect(await attemptsOf(own)).toMatchObject([{ status, error: null }]);
    expect(await deliveriesOf(own)).toMatchObject([{ status: "DELIVERED", next_attempt_at: null }]);
  });

  it.each([207, 299, 301, 302, 307, 400, 401, 404, 429, 500, 503])(
    "%d is not: it comes again, with the same id and body",
    async (status) => {
      const own = await subscriber();
      fail(status, { Location: `${receiver.url}/balance` });
      await happen(own);
      receiver.reply = (response) => response.writeHead(204).end();
      await platform.control.advance(own.path, 60);
      expect(receiver.received.map(({ kind }) => kind)).toEqual(["users", "users"]);
      const [first, second] = receiver.received as [Received, Received];
      expect([second.id, second.text]).toEqual([first.id, first.text]);
      const attempts = await attemptsOf(own);
      expect(attempts[0]?.error).toContain(`The receiver answered ${status}`);
      expect(attempts.map(({ answer }) => answer)).toEqual(["no", ""]);
      expect(await deliveriesOf(own)).toMatchObject([{ status: "DELIVERED", attempts: 2 }]);
    },
  );

  it.each<[string, (socket: Duplex) => void, string]>([
    ["hangs", () => {}, "There was no whole answer within 2000 ms."],
    ["hangs up", (socket) => socket.destroy(), "The connection broke off before the end of the answer."],
    [
      "resets the connection",
      (socket) => (socket as Socket).resetAndDestroy(),
      "The connection broke off before the end of the answer.",
    ],
    [
      "answers half a body",
      (socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"),
      "The connection broke off before the end of the answer.",
    ],
    [
      "answers a head and hangs",
      (socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"),
      "There was no whole answer within 2000 ms.",
    ],
    ["speaks no HTTP", (socket) => socket.end("hello\r\n\r\n"), "The receiver does not answer in HTTP."],
  ])("to a receiver that %s comes again", async (_, treat, error) => {
    const own = await subscriber();
    receiver.reply = (response) => treat(response.socket as Duplex);
    await happen(own);
    expect(await attemptsOf(own)).toMatchObject([{ status: null, answer: null, error }]);
    receiver.reply = (response) => response.writeHead(204).end();
    await platform.control.advance(own.path, 60);
    expect(await deliveriesOf(own)).toMatchObject([{ status: "DELIVERED", attempts: 2 }]);
  });

  it.each([
    ["http://127.0.0.1:1/users", ["The receiver refuses connections."]],
    [
      "http://nobody.invalid/users",
      // The others where no name server can be reached.
      [
        "There is no host nobody.invalid.",
        "The name of the receiver could not be resolved for the moment.",
        "There was no connection within 2000 ms.",
      ],
    ],
  ])("to %s comes again, and is received where the receiver is by then", async (url, errors) => {
    const own = await subscriber({ url });
    await happen(own);
    const [attempt] = await attemptsOf(own);
    expect(attempt).toMatchObject({ status: null, error: expect.toBeOneOf(errors), answer: null });
    expect(await deliveriesOf(own)).toMatchObject([{ status: "PENDING", attempts: 1 }]);
    await setWebhookURL(platform, own.path, "users", { url: `${receiver.url}/users` });
    await platform.control.advance(own.path, 60);
    expect(receiver.received).toHaveLength(1);
    expect(await deliveriesOf(own)).toMatchObject([{ status: "DELIVERED", attempts: 2 }]);
  });

  it.each([
    [
      "has a certificate that nobody vouches for",
      () => createTlsServer({ cert, key }),
      "self-signed certificate",
    ],
    ["never gets through the handshake", () => createTcpServer(), "There was no connection within 2000 ms."],
  ])("to a receiver that %s comes again", async (_, createServer, error) => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const sockets = new Set<Socket>();
    server.on("connection", (socket: Socket) => sockets.add(socket));
    const own = await subscriber({ url: `https://127.0.0.1:${(server.address() as AddressInfo).port}` });
    await happen(own);
    expect(await attemptsOf(own)).toMatchObject([{ status: null, error }]);
    expect(await deliveriesOf(own)).toMatchObject([{ status: "PENDING", attempts: 1 }]);
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  it("goes to no address of this machine in production, whatever name it has", async () => {
    const strict = await startTestPlatform({ settings: { allowsNearWebhooks: false } });
    await setWebhookURL(strict, strict.api.path, "users", { url: "https://localhost:8443/users" });
    const byName = await strict.control.createClient();
    await setWebhookURL(strict, byName.path, "users", { url: "https://example.com" });
    const older = { url: `${receiver.url}/users` };
    await inside(strict, (db) =>
      db.updateTable("webhook_urls").set(older).where("client_id", "=", byName.path.client_id).execute(),
    );
    for (const { api } of [strict, byName]) await api.createUser();
    await strict.runDueTasks();
    await strict.stop();
    const errors = await inside(strict, (db) =>
      db.selectFrom("webhook_attempts").select("error").orderBy("guid").execute(),
    );
    expect(errors.map(({ error }) => error).sort()).toEqual([
      "Nothing is sent to 127.0.0.1: 127.0.0.1 is no public address.",
      expect.stringMatching(/^Nothing is sent to localhost: (127\.0\.0\.1|::1) is no public address\.$/),
    ]);
    expect(receiver.received).toEqual([]);
  });

  it("keeps two kilobytes of an answer that does not end", async () => {
    const own = await subscriber();
    receiver.reply = (response) => {
      response.writeHead(200);
      const more = () => response.write("\0x".repeat(8192)) && setImmediate(more);
      response.on("drain", more);
      more();
    };
    await happen(own);
    const [attempt] = await attemptsOf(own);
    expect(attempt).toMatchObject({ status: 200, error: null });
    expect(attempt?.answer).toBe("\uFFFDx".repeat(1024));
  });
});

describe("retries", () => {
  it("are twelve on the client's clock, and then it is given up; all within a second", async () => {
    const own = await subscriber();
    fail(500);
    await happen(own);
    const begin = performance.now();
    await platform.control.advance(own.path, day);
    expect(performance.now() - begin).toBeLessThan(3000);
    const attempts = await attemptsOf(own);
    expect(attempts).toHaveLength(13);
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1);
    const times = attempts.map(({ attempted_at }) => Date.parse(attempted_at) / 1000);
    for (const [index, time] of times.slice(1).entries()) {
      const wait = time - (times[index] ?? 0);
      const base = index ** 4 + 15;
      expect(wait).toBeGreaterThanOrEqual(base);
      expect(wait).toBeLessThanOrEqual(base + (index + 1) * 29);
    }
    expect(await deliveriesOf(own)).toMatchObject([
      { status: "FAILED", attempts: 13, next_attempt_at: null },
    ]);
    await platform.control.advance(own.path, 7 * day);
    expect(await attemptsOf(own)).toHaveLength(13);
  });

  it.each([429, 503])("come as late as the receiver asks with %d", async (status) => {
    const own = await subscriber();
    fail(status, { "Retry-After": "600" });
    await happen(own);
    await platform.control.advance(own.path, 599);
    expect(receiver.received).toHaveLength(1);
    await platform.control.advance(own.path, 1);
    expect(receiver.received).toHaveLength(2);
  });
});

describe("410", () => {
  it("disables the URL: what waits is given up, and nothing is kept any more, until it is set anew", async () => {
    const own = await subscriber();
    fail(500);
    await happen(own);
    fail(410);
    await happen(own);
    const [url] = await webhookURLsOf(platform, own.path);
    expect(url).toMatchObject({
      is_enabled: false,
      disabled_reason: expect.stringMatching(/^The receiver answered 410 at .*Z\.$/),
    });
    const ended = await deliveriesOf(own);
    expect(ended.map(({ status }) => status)).toEqual(["CANCELLED", "FAILED"]);
    receiver.received = [];
    await happen(own);
    await platform.control.advance(own.path, day);
    expect(receiver.received).toEqual([]);
    expect(await deliveriesOf(own)).toHaveLength(2);

    receiver.reply = (response) => response.writeHead(204).end();
    await setWebhookURL(platform, own.path, "users", { url: `${receiver.url}/users` });
    await happen(own);
    expect(receiver.received).toHaveLength(1);
  });
});

describe("a pause", () => {
  it("holds what is new and what is to come again, and lets them go at its end", async () => {
    const own = await subscriber();
    fail(500);
    await happen(own);
    await setWebhookURL(platform, own.path, "users", { is_paused: true });
    receiver.reply = (response) => response.writeHead(204).end();
    receiver.received = [];
    await happen(own);
    await platform.control.advance(own.path, day);
    expect(receiver.received).toEqual([]);
    await setWebhookURL(platform, own.path, "users", { is_paused: false });
    await platform.runDueTasks();
    expect(receiver.received).toHaveLength(2);
    expect(await deliveriesOf(own)).toMatchObject([{ status: "DELIVERED" }, { status: "DELIVERED" }]);
  });
});

describe("a URL that is deleted", () => {
  it("takes what waits with it", async () => {
    const own = await subscriber();
    fail(500);
    await happen(own);
    await platform.control.call("deleteWebhookURL", { path: { ...own.path, webhook_kind: "users" } });
    await platform.control.advance(own.path, day);
    expect(receiver.received).toHaveLength(1);
    expect(await deliveriesOf(own)).toMatchObject([{ status: "CANCELLED", attempts: 1 }]);
  });
});

describe("a dead receiver", () => {
  it("holds up neither other clients' webhooks nor jobs, and no more than four deliveries hang", async () => {
    const patient = await startTestPlatform({ settings: { webhookAnswerTimeout: 30_000 } });
    const dead = new Receiver();
    await dead.start();
    dead.reply = () => {};
    await dead.subscribe(patient, patient.other.path, ["users"]);
    await receiver.subscribe(patient, patient.api.path, ["users"]);
    await Promise.all(Array.from({ length: 20 }, () => patient.other.createUser()));
    while (dead.received.length < 4) await later(5);

    const member = await patient.api.createMember(await patient.api.createUser());
    const connected = async () => (await patient.api.status(member)).connection_status === "CONNECTED";
    while (receiver.received.length === 0 || !(await connected())) await later(5);
    expect(dead.received).toHaveLength(4);
    const attempts = await inside(patient, (db) => db.selectFrom("webhook_attempts").selectAll().execute());
    expect(attempts).toMatchObject([{ url: `${receiver.url}/users`, status: 204 }]);

    const path = { ...patient.other.path, webhook_kind: "users" };
    await patient.control.call("deleteWebhookURL", { path });
    await dead.stop();
    await patient.stop();
  });
});

import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundAtRest } from "../support/atRest.js";
import type { Sandbox } from "../support/control.js";
import { startTestPlatform, usePlatform } from "../support/platform.js";
import { Receiver, useReceiver } from "../support/receiver.js";
import { inside } from "../support/simulation.js";
import { pem } from "../support/tls/pem.js";
import { useTokenEndpoint } from "../support/tokenEndpoint.js";
import { deliveriesOf, setWebhookURL } from "../support/webhooks.js";

const platform = usePlatform({ settings: { webhookConnectTimeout: 5000, webhookAnswerTimeout: 3000 } });
const receiver = useReceiver();
const endpoint = useTokenEndpoint();

/** A client whose clock stands still, with a URL for users. */
async function subscriber(rest: object, at = receiver): Promise<Sandbox> {
  const sandbox = await platform.control.createClient({ clock: { speed: 0 } });
  await at.subscribe(platform, sandbox.path, ["users"], rest);
  return sandbox;
}

/** Lets webhooks be due, and waits for the first attempt of each. */
async function happen({ api }: Sandbox, count = 1): Promise<void> {
  await Promise.all(Array.from({ length: count }, () => api.createUser({ id: randomUUID() })));
  await platform.runDueTasks();
}

const attemptsOf = ({ path }: Sandbox) =>
  inside(platform, (db) =>
    db
      .selectFrom("webhook_attempts")
      .select(["status", "error", "answer"])
      .where("client_id", "=", path.client_id)
      .orderBy("guid")
      .execute(),
  );
const shown = () => receiver.received.map(({ headers }) => headers.authorization);

describe("OAuth 2", () => {
  const secret = "sesame & söhne";
  const oauth2 = (more: object = {}) => ({
    authentication: {
      type: "oauth2",
      token_url: endpoint.url,
      client_id: "mx:kit",
      client_secret: secret,
      ...more,
    },
  });

  it("asks for one token, as it is told to, and shows it until shortly before it expires", async () => {
    const own = await subscriber(oauth2({ scope: "webhooks.write other", audience: "https://example.com" }));
    await happen(own, 8);
    expect(shown()).toEqual(Array(8).fill("Bearer token-1"));
    expect(endpoint.asked).toHaveLength(1);
    expect(endpoint.asked[0]?.form).toEqual({
      grant_type: "client_credentials",
      scope: "webhooks.write other",
      audience: "https://example.com",
    });
    const credentials = "mx%3Akit:sesame+%26+s%C3%B6hne";
    expect(endpoint.asked[0]?.headers.authorization).toBe(`Basic ${btoa(credentials)}`);
    await platform.clock.advance({ seconds: 3569 });
    await happen(own);
    await platform.clock.advance({ seconds: 1 });
    await happen(own);
    expect(shown().slice(8)).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  it("takes a token whose end is not told for five minutes, and one that lives shortly for most of its life", async () => {
    for (const [lifetime, used] of [
      [undefined, 270],
      [20, 18],
    ] as const) {
      endpoint.reset();
      receiver.received = [];
      endpoint.lifetime = lifetime;
      const own = await subscriber(oauth2());
      await happen(own);
      await platform.clock.advance({ seconds: used - 1 });
      await happen(own);
      await platform.clock.advance({ seconds: 1 });
      await happen(own);
      expect(shown()).toEqual(["Bearer token-1", "Bearer token-1", "Bearer token-2"]);
    }
  });

  it("asks for another where the receiver does not take it: once for all, and once in an attempt", async () => {
    const own = await subscriber(oauth2());
    receiver.reply = (response, { headers }) =>
      response.writeHead(headers.authorization === "Bearer token-1" ? 401 : 204).end();
    await happen(own, 4);
    expect(endpoint.asked).toHaveLength(2);
    expect((await attemptsOf(own)).map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    receiver.received = [];
    receiver.reply = (response, { headers }) => response.writeHead(401).end(`not ${headers.authorization}`);
    await happen(own);
    expect(shown()).toEqual(["Bearer token-2", "Bearer token-3"]);
    expect((await attemptsOf(own)).at(-1)).toEqual({
      status: 401,
      error: "The receiver answered 401.",
      answer: "not Bearer ***",
    });
  });

  it("masks a token that is longer than what is kept of an answer", async () => {
    const own = await subscriber(oauth2());
    const access_token = "very.long".repeat(400);
    endpoint.reply = (response) => response.writeHead(200).end(JSON.stringify({ access_token }));
    receiver.reply = (response, { headers }) => response.writeHead(500).end(`you: ${headers.authorization}.`);
    await happen(own);
    expect(shown()).toEqual([`Bearer ${access_token}`]);
    expect((await attemptsOf(own))[0]?.answer).toBe("you: Bearer ***.");
  });

  it("asks anew with another secret", async () => {
    const own = await subscriber(oauth2());
    await happen(own);
    await setWebhookURL(platform, own.path, "users", oauth2({ client_secret: "another" }));
    await happen(own);
    expect(shown()).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  it.each<[string, (response: ServerResponse) => void, string]>([
    [
      "says no",
      (response) => response.writeHead(401).end(`{"error":"invalid_client","error_description":"${secret}"}`),
      "The token endpoint answered 401 (invalid_client).",
    ],
    [
      "says no in words of its own",
      (response) => response.writeHead(400).end(JSON.stringify({ error: secret })),
      "The token endpoint answered 400.",
    ],
    [
      "sends elsewhere",
      (response) => response.writeHead(307, { Location: endpoint.url }).end(),
      "The token endpoint answered 307.",
    ],
    [
      "answers something else",
      (response) => response.writeHead(200).end("<html>"),
      "The token endpoint answered 200, but no token that can be sent.",
    ],
    [
      "gives what could be another header",
      (response) => response.writeHead(200).end('{"access_token":"a\\r\\nb: c"}'),
      "The token endpoint answered 200, but no token that can be sent.",
    ],
    [
      "gives a token of another type",
      (response) => response.writeHead(200).end('{"access_token":"a","token_type":"mac"}'),
      "The token endpoint answered 200, but a token that is no bearer token.",
    ],
    ["hangs", () => {}, "There was no whole answer within 3000 ms."],
    [
      "breaks off",
      (response) => response.socket?.destroy(),
      "The connection broke off before the end of the answer.",
    ],
  ])("of an endpoint that %s is a failed attempt, and comes again", async (_, reply, error) => {
    const own = await subscriber(oauth2());
    endpoint.reply = reply;
    await happen(own);
    expect(await attemptsOf(own)).toEqual([{ status: null, error, answer: null }]);
    expect(receiver.received).toEqual([]);
    endpoint.reset();
    await platform.control.advance(own.path, 60);
    expect((await attemptsOf(own))[1]).toMatchObject({ status: 204, error: null });
    expect(shown()).toEqual(["Bearer token-1"]);
  });

  it("of an endpoint that is not there, or not to be asked in production, is a failed attempt", async () => {
    const own = await subscriber(oauth2({ token_url: "http://127.0.0.1:1/token" }));
    await happen(own);
    expect((await attemptsOf(own))[0]?.error).toBe("The token endpoint refuses connections.");

    const strict = await startTestPlatform({ settings: { allowsNearWebhooks: false } });
    const authentication = { ...oauth2().authentication, token_url: "https://localhost:8443/token" };
    const path = { ...strict.api.path, webhook_kind: "users" };
    await setWebhookURL(strict, path, "users", { url: "https://example.com", authentication });
    const { body } = await strict.control.call("testWebhookURL", { path });
    await strict.stop();
    expect(body.webhook_attempt.error).toMatch(/^Nothing is sent to localhost: .* is no public address\.$/);
  });

  it("leaves neither secret nor token at rest", async () => {
    const own = await subscriber(oauth2({ client_secret: "0pen-sesame" }));
    receiver.reply = (response, { headers }) => response.writeHead(500).end(headers.authorization);
    await happen(own);
    expect(shown()).toEqual(["Bearer token-1"]);
    expect(await foundAtRest(platform.folder, ["0pen-sesame", "token-1"])).toEqual([]);
  });
});

describe("mutual TLS", () => {
  const demanding = new Receiver({
    cert: pem("receiver"),
    key: pem("receiver.key"),
    ca: pem("authority"),
    requestCert: true,
    rejectUnauthorized: true,
  });
  beforeAll(() => demanding.start());
  afterAll(() => demanding.stop());
  const certificate_authority = pem("authority");
  const tls = { certificate: pem("client"), private_key: pem("client.key"), certificate_authority };

  it("shows the receiver a certificate, whatever the authentication is", async () => {
    const authentication = { type: "basic", username: "mxkit", password: "sesame" };
    const own = await subscriber({ tls, authentication }, demanding);
    await happen(own);
    expect(await attemptsOf(own)).toEqual([{ status: 204, error: null, answer: "" }]);
    const [webhook] = demanding.received;
    expect([webhook?.peer, webhook?.headers.authorization]).toEqual([
      "mxkit",
      `Basic ${btoa("mxkit:sesame")}`,
    ]);
  });

  it("without what the receiver wants, or wants to see, is a failed attempt, and comes again", async () => {
    demanding.received = [];
    const own = await subscriber({}, demanding);
    await happen(own);
    for (const better of [{ certificate_authority }, tls]) {
      await setWebhookURL(platform, own.path, "users", { tls: better });
      const [{ next_attempt_at }] = await deliveriesOf(platform, own.path);
      await platform.control.advance(own.path, next_attempt_at);
    }
    const attempts = await attemptsOf(own);
    expect(attempts.map(({ error }) => error)).toEqual([
      "self-signed certificate in certificate chain",
      expect.stringMatching(/^The receiver wants to see a certificate\.$|^The connection broke off/),
      null,
    ]);
    expect(demanding.received).toHaveLength(1);
  });

  it("keeps the key sealed", async () => {
    await subscriber({ tls }, demanding);
    const [, line = ""] = pem("client.key").split("\n");
    expect(await foundAtRest(platform.folder, [line])).toEqual([]);
  });
});

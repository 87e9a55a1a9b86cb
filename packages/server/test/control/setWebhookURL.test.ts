import { describe, expect, it } from "vitest";
import { foundAtRest } from "../support/atRest.js";
import { timeAt } from "../support/clock.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { startTestPlatform, usePlatform } from "../support/platform.js";
import { pem } from "../support/tls/pem.js";
import { createClientWithURL, receiverUrl, setWebhookURL, webhookURLsOf } from "../support/webhooks.js";

const platform = usePlatform();
const set = (path: { client_id: string; webhook_kind: string }, webhook_url: object) =>
  platform.control.call("setWebhookURL", { path, body: { webhook_url } });
const oauth2 = {
  type: "oauth2",
  token_url: "https://example.com/token",
  client_id: "mxkit",
  client_secret: "open-sesame-again",
};
const noAuthentication = {
  audience: null,
  client_id: null,
  scope: null,
  token_url: null,
  type: "none",
  username: null,
};
const mutual = { certificate: pem("client"), private_key: pem("client.key") };
const basic = { type: "basic", username: "mxkit", password: "open-sesame" };

describe("201", () => {
  it("the first time: the URL, and what webhooks are signed with", async () => {
    const { path } = await platform.control.createClient();
    const { status, body } = await set({ ...path, webhook_kind: "users" }, { url: receiverUrl });
    expect([status, body]).toEqual([
      201,
      {
        webhook_url: {
          authentication: noAuthentication,
          created_at: timeAt(platform.clock.now()),
          disabled_reason: null,
          former_secret_expires_at: null,
          is_enabled: true,
          is_paused: false,
          kind: "users",
          secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
          tls: null,
          url: receiverUrl,
        },
      },
    ]);
  });

  it("each kind has a URL and a secret of its own", async () => {
    const { path } = await platform.control.createClient();
    const kinds = ["aggregation", "balance"] as const;
    const secrets = new Set<string>();
    for (const kind of kinds)
      secrets.add(await setWebhookURL(platform, path, kind, { url: `https://${kind}` }));
    expect(secrets.size).toBe(2);
    const urls = await webhookURLsOf(platform, path);
    expect(urls.map(({ url }: { url: string }) => url)).toEqual(kinds.map((kind) => `https://${kind}`));
  });

  it("of a production client too", async () => {
    const { path } = await createClientWithURL(platform, { environment: "production" });
    expect(await webhookURLsOf(platform, path)).toHaveLength(1);
  });
});

describe("200", () => {
  it("later: what is sent changes, the rest stays, and no secret is told", async () => {
    const { path } = await createClientWithURL(platform);
    const first = await set(path, { authentication: basic });
    expect([first.status, first.body.webhook_url]).toMatchObject([
      200,
      { authentication: { type: "basic", username: "mxkit" }, url: receiverUrl, is_paused: false },
    ]);
    expect((await set(path, { is_paused: true })).body.webhook_url).toEqual({
      ...first.body.webhook_url,
      is_paused: true,
    });
    const moved = await set(path, { url: `${receiverUrl}/2`, authentication: { type: "none" } });
    expect(moved.body.webhook_url).toEqual({
      ...first.body.webhook_url,
      is_paused: true,
      url: `${receiverUrl}/2`,
      authentication: noAuthentication,
    });
    expect(moved.body.webhook_url).not.toHaveProperty("secret");
    expect(await webhookURLsOf(platform, path)).toEqual([moved.body.webhook_url]);
  });

  it("OAuth 2 and TLS: what is no secret is told, and null takes away", async () => {
    const { path } = await createClientWithURL(platform);
    const first = await set(path, { authentication: { ...oauth2, scope: "webhooks" } });
    expect(first.body.webhook_url.authentication).toEqual({
      ...noAuthentication,
      client_id: "mxkit",
      scope: "webhooks",
      token_url: "https://example.com/token",
      type: "oauth2",
    });
    const both = { ...mutual, certificate_authority: pem("authority") };
    const told = { certificate_expires_at: "2120-01-01T00:00:00Z", certificate_subject: "CN=mxkit" };
    expect((await set(path, { tls: both })).body.webhook_url).toEqual({
      ...first.body.webhook_url,
      tls: { ...told, has_certificate_authority: true },
    });
    const alone = await set(path, { tls: { certificate_authority: pem("authority") } });
    expect(alone.body.webhook_url.tls).toEqual({
      certificate_expires_at: null,
      certificate_subject: null,
      has_certificate_authority: true,
    });
    expect((await set(path, { tls: null })).body.webhook_url).toEqual(first.body.webhook_url);
  });

  it("neither the secret nor the password is kept in clear, nor in the audit log or a snapshot", async () => {
    const { path, secret } = await createClientWithURL(platform);
    const sent = [basic.password, oauth2.client_secret, mutual.private_key.split("\n")[1] ?? ""];
    await set(path, { authentication: basic });
    await set(path, { authentication: { ...basic, type: "none" } });
    await set(path, { authentication: oauth2, tls: mutual });
    await platform.control.call("createSnapshot", { path, body: { snapshot: { name: "first" } } });
    expect(await foundAtRest(platform.folder, [secret, secret.slice(6), ...sent])).toEqual([]);
    const { text } = await platform.control.call("listAuditLog");
    for (const one of sent) expect(text).not.toContain(one);
    const { body } = await platform.control.call("listAuditLog", { query: { client_id: path.client_id } });
    expect(body.audit_entries[1].body).toEqual({ webhook_url: { authentication: "***", tls: "***" } });
  });
});

describe("404", () => {
  it.each(["goals", "Aggregation", "constructor"])("there is no kind %s", async (webhook_kind) => {
    const { path } = await platform.control.createClient();
    expectError(
      await set({ ...path, webhook_kind }, { url: receiverUrl }),
      404,
      "not_found_error",
      webhook_kind,
    );
  });
});

describe("400 the first time", () => {
  it("without a URL", async () => {
    const { path } = await platform.control.createClient();
    const answer = await set({ ...path, webhook_kind: "users" }, { is_paused: true });
    expectError(answer, 400, "invalid_body_error", "`webhook_url.url`", "users");
  });
});

describe("400 in production", () => {
  it("URLs are HTTPS and do not lead to private networks", async () => {
    const strict = await startTestPlatform({ settings: { allowsNearWebhooks: false } });
    const path = { client_id: "CLIENT-1234", webhook_kind: "users" };
    for (const [url, words] of [
      ["http://example.com", "https://"],
      ["https://127.0.0.1", "127.0.0.1 is no public address"],
      ["https://[::ffff:7f00:1]", "is no public address"],
      ["https://169.254.169.254/latest", "link-local"],
    ] as const) {
      const answer = await strict.control.call("setWebhookURL", { path, body: { webhook_url: { url } } });
      expectError(answer, 400, "invalid_body_error", "`webhook_url.url`", words);
      const authentication = { ...oauth2, token_url: url };
      const body = { webhook_url: { url: receiverUrl, authentication } };
      const other = await strict.control.call("setWebhookURL", { path, body });
      expectError(other, 400, "invalid_body_error", "`webhook_url.authentication.token_url`", words);
    }
    await strict.stop();
  });
});

const authentication = (fields: object) => ({ authentication: fields });
const tls = (fields: object) => ({ tls: fields });
describeControlRefusals(
  platform,
  "setWebhookURL",
  async () => ({
    path: (await createClientWithURL(platform)).path,
    body: { webhook_url: { url: receiverUrl } },
  }),
  {
    invalid: [
      ["a URL that is none", { url: "example.com" }, "a URI"],
      ["a URL of another protocol", { url: "ftp://example.com" }, "must begin with https:// or http://"],
      ["a URL with a password", { url: "https://me:secret@example.com" }, "`authentication`"],
      ["a URL that is link-local", { url: "http://169.254.169.254/" }, "169.254.169.254"],
      ["a URL that is null", { url: null }, "null"],
      ["a pause that is text", { is_paused: "true" }, "a boolean"],
      ["an authentication without a type", authentication({}), "`webhook_url.authentication.type`"],
      ["of a type that there is not", authentication({ type: "bearer" }), '"none", "basic"'],
      ["basic without a password", authentication({ type: "basic", username: "a" }), "password` is required"],
      [
        "basic without a user name",
        authentication({ type: "basic", password: "a" }),
        "username` is required",
      ],
      ["a colon in the user name", authentication({ ...basic, username: "a:b" }), "username"],
      ["a password with the type none", authentication({ type: "none", password: "a" }), "the type is none"],
      [
        "a secret with the type basic",
        authentication({ ...basic, client_secret: "a" }),
        "client_secret` goes with the type oauth2 alone",
      ],
      [
        "OAuth 2 without a secret",
        authentication({ ...oauth2, client_secret: undefined }),
        "client_secret` is required",
      ],
      [
        "a token URL that is none",
        authentication({ ...oauth2, token_url: "ftp://example.com" }),
        "token_url` must begin",
      ],
      ["a certificate without its key", tls({ certificate: pem("client") }), "`webhook_url.tls.private_key`"],
      ["a key without its certificate", tls({ private_key: pem("key") }), "`webhook_url.tls.certificate`"],
      [
        "a certificate that is none",
        tls({ ...mutual, certificate: pem("client").replace("MII", "AAA") }),
        "must be one or more certificates",
      ],
      ["a key that is none", tls({ ...mutual, private_key: "key" }), "must be a private key"],
      ["the key of another certificate", tls({ ...mutual, private_key: pem("key") }), "is not the key of"],
      [
        "a certificate that has expired",
        tls({ ...mutual, certificate: pem("expired") }),
        "has expired at 2021-01-01T00:00:00Z",
      ],
      [
        "a certificate that is not valid yet",
        tls({ certificate: pem("cert"), private_key: pem("key") }),
        "not valid before",
      ],
      [
        "an authority that is none",
        tls({ certificate_authority: "us" }),
        "`webhook_url.tls.certificate_authority`",
      ],
      ["TLS with nothing in it", tls({}), "`webhook_url.tls`"],
    ],
  },
);

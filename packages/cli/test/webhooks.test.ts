import { describe, expect, it } from "vitest";
import { Api } from "../../server/test/support/api.js";
import { useServers } from "../../server/test/support/process.js";
import { isSignedWith, useReceiver } from "../../server/test/support/receiver.js";

const servers = useServers();
const former = useReceiver();
const target = useReceiver();
const path = { client_id: "CLIENT-1234" };

describe("mxkit webhooks listen", () => {
  it("passes on what comes as it came, answers what its target did, and puts the URLs back; replay sends it again", async () => {
    const server = servers.start({ MXKIT_JOB_DURATION: "0" });
    const api = await server.api();
    const control = await server.control();
    const env = { MXKIT_URL: api.url, MXKIT_CONTROL_KEY: "CONTROL-KEY-7890" };
    const set = await control.call("setWebhookURL", {
      path: { ...path, webhook_kind: "users" },
      body: { webhook_url: { url: `${former.url}/users` } },
    });
    const { secret } = set.body.webhook_url;
    const kindsOf = async () => (await control.call("listWebhookURLs", { path })).body.webhook_urls;

    const args = ["webhooks", "listen", "--kinds", "users,members", "--body"];
    const listening = servers.start(env, [...args, "--forward-to", `${target.url}/{kind}`]);
    await listening.says("Ctrl-C ends it");
    expect(listening.output).toMatch(/users +as before\n +members +whsec_\S+\n/);
    target.reply = (response) => response.writeHead(503, { "Retry-After": "7" }).end("later");
    const late = await api.createUser({ id: "U-late" });
    await listening.says(new RegExp(`users +${late.guid}  503  \\d+ ms\n{\n  "action": "created"`));
    target.reply = (response) => response.writeHead(204).end();
    const user = await api.createUser({ id: "U-1" });
    await listening.says(new RegExp(`users +${user.guid}  204  \\d+ ms`));
    const [first, second] = target.of("users");
    expect(first?.payload.user.guid).toBe(late.guid);
    expect([first, second].map((webhook) => webhook && isSignedWith(webhook, secret))).toEqual([true, true]);
    const attempts = (await control.call("listWebhookDeliveries", { path })).body.webhook_deliveries;
    expect(attempts.map(({ status }: { status: string }) => status)).toEqual(["DELIVERED", "PENDING"]);
    const read = await control.call("readWebhookDelivery", {
      path: { ...path, webhook_delivery_guid: attempts[1].guid },
    });
    expect(read.body.webhook_delivery.attempts[0]).toMatchObject({ status: 503, answer: "later" });

    target.reply = (response) => response.socket?.destroy();
    await api.createUser({ id: "U-lost" });
    await listening.says(
      /users +\S+ {2}502 {2}\d+ ms\n +\S+ does not answer \(\w+.*\); the platform will try again/,
    );

    expect(await listening.end("SIGINT")).toEqual({ code: 0, signal: null });
    expect(listening.output).toContain("The URLs are what they were before.");
    expect(await kindsOf()).toMatchObject([{ kind: "users", url: `${former.url}/users` }]);

    const filters = ["--kind", "users", "--status", "DELIVERED"];
    const replayed = await servers.mxkit(["webhooks", "replay", ...filters], { env });
    expect(replayed).toEqual({ code: 0, stdout: "Replayed 1 webhook.\n", stderr: "" });
    await expect.poll(() => former.of("users").map(({ id }) => id)).toContain(second?.id);
    const one = await servers.mxkit(["webhooks", "replay", attempts[0].guid], { env });
    expect(one.stdout).toMatch(/^Replayed as WHD-/);
  });

  it.each([
    [
      ["listen", "--kinds", "users,user"],
      2,
      'mxkit cannot listen: there is no kind "user". There are connection_status,',
    ],
    [
      ["listen", "--forward-to", "localhost"],
      2,
      'must be a URL like http://localhost:3000/webhooks, but is "localhost".',
    ],
    [
      ["listen"],
      1,
      "The platform cannot be reached at http://127.0.0.1:65535 (ECONNREFUSED). Start it, or name another with MXKIT_URL.",
    ],
    [["replay"], 2, "name either the guid of a delivery, or filters for several."],
  ])("%j says what is wrong", async (args, code, message) => {
    const outcome = await servers.mxkit(["webhooks", ...args], {
      env: { MXKIT_URL: "http://127.0.0.1:65535" },
    });
    expect([outcome.code, outcome.stderr]).toEqual([code, expect.stringContaining(message)]);
  });
});

describe("a command about a client", () => {
  it("keys rotate: gives it another key, and the old one ends", async () => {
    const control = await servers.start().control();
    const { api } = await control.createClient({ client_id: "my-test" });
    expect((await api.call("listUsers")).status).toBe(200);
    const env = { MXKIT_URL: api.url, MXKIT_CONTROL_KEY: "CONTROL-KEY-7890" };
    const rotate = (...args: string[]) =>
      servers.mxkit(["keys", "rotate", "--client", "my-test", ...args], { env });
    const { code, stdout } = await rotate();
    expect(code).toBe(0);
    const again = new Api(api.url, { clientId: "my-test", apiKey: stdout.trim() });
    expect((await again.call("listUsers")).status).toBe(200);
    expect((await api.call("listUsers")).status).toBe(401);
    expect((await rotate("--revoke-after", "3600")).stdout).not.toBe(stdout);
    expect((await again.call("listUsers")).status).toBe(200);
  });

  it("clock advance: moves a client's clock; what the platform refuses is told in its words", async () => {
    const server = servers.start();
    const control = await server.control();
    await control.createClient({ client_id: "my-test", clock: { time: "2030-01-01T00:00:00Z", speed: 0 } });
    const env = { MXKIT_URL: (await server.api()).url, MXKIT_CONTROL_KEY: "CONTROL-KEY-7890" };
    const advance = (time: string, client: string) =>
      servers.mxkit(["clock", "advance", time, "--client", client], { env });
    expect((await advance("2h", "my-test")).stdout).toBe("It is 2030-01-01T02:00:00Z for my-test.\n");
    expect((await advance("2030-02-01T00:00:00Z", "my-test")).stdout).toContain("2030-02-01T00:00:00Z");
    expect(await advance("soon", "my-test")).toMatchObject({ code: 2 });
    expect(await advance("1d", "nobody")).toMatchObject({
      code: 1,
      stderr: 'mxkit cannot advance the clock: There is no client "nobody".\n',
    });
  });
});

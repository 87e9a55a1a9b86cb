import { describe, expect, it } from "vitest";
import { foundAtRest } from "./support/atRest.js";
import { answer } from "./support/members.js";
import { until, useServers } from "./support/process.js";

const servers = useServers();

describe("no secret", () => {
  it("is written in clear: neither to the folder nor to the terminal", async () => {
    const apiKey = "k3y-0f-the-test";
    const secrets = [apiKey, "sesame-opens", "sesame-again", "my-first-pet", "sesame-of-the-receiver"];
    const environment = { MXKIT_API_KEY: apiKey, MXKIT_JOB_DURATION: "1000" };
    const first = servers.start(environment);
    const api = await first.api();
    const user = await api.createUser();
    await api.createMember(user, { login: "sesame-opens", password: "sesame-again" });
    const member = await api.createMember(user, { password: "challenge" });
    await until(api, member, { connection_status: "CHALLENGED" });
    await answer(api, member, "my-first-pet");
    await api.call("createMember", {
      path: { user_guid: user.guid },
      body: { member: { credentials: "sesame-opens" } },
    });
    const control = await first.control();
    const path = { client_id: "CLIENT-1234", webhook_kind: "users" };
    const authentication = { type: "basic", username: "mxkit", password: "sesame-of-the-receiver" };
    const webhook_url = { url: "http://127.0.0.1:1", authentication };
    const set = await control.call("setWebhookURL", { path, body: { webhook_url } });
    const rotated = await control.call("rotateWebhookSecret", { path });
    for (const { body } of [set, rotated]) secrets.push(body.webhook_url.secret.slice("whsec_".length));
    await control.call("testWebhookURL", { path });
    await api.createUser();
    await first.end("SIGKILL");
    expect(await foundAtRest(servers.folder, secrets)).toEqual([]);

    const second = servers.start(environment);
    await until(await second.api(), member, { connection_status: "REJECTED" });
    await second.end("SIGTERM");
    expect(await foundAtRest(servers.folder, secrets)).toEqual([]);
    for (const secret of secrets) expect(first.output + second.output).not.toContain(secret);
  });
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Api } from "./support/api.js";
import { foundAtRest } from "./support/atRest.js";
import type { Control } from "./support/control.js";
import { answer } from "./support/members.js";
import { until, useServers } from "./support/process.js";

const servers = useServers();
const apiKey = "k3y-0f-the-test";
const path = { client_id: "CLIENT-1234" };

const secretOf = (text: string, mark: string) => text.slice(text.indexOf(mark) + mark.length);

/** Sends everything that a client has to keep to itself, rightly and wrongly, and asks for all that is told once. */
async function sendSecrets(api: Api): Promise<{ member: Parameters<typeof answer>[1]; secrets: string[] }> {
  const user = await api.createUser();
  const user_path = { user_guid: user.guid };
  await api.createMember(user, { login: "sesame-opens", password: "sesame-again" });
  const member = await api.createMember(user, { password: "challenge" });
  await until(api, member, { connection_status: "CHALLENGED" });
  await answer(api, member, "my-first-pet");
  await api.call("createMember", { path: user_path, body: { member: { credentials: "sesame-opens" } } });
  await api.send("POST", "/users", { body: '{"user":"sesame-cut' });
  await api.send("GET", "/users?password=sesame-in-the-url");
  const Authorization = `Basic ${Buffer.from("CLIENT-1234:sesame-guessed").toString("base64")}`;
  await api.send("GET", "/users", { headers: { Authorization } });
  const oauth = await api.call("createMember", {
    path: user_path,
    body: { member: { institution_code: "mx_bank_oauth", is_oauth: true } },
  });
  const { guid, oauth_window_uri } = oauth.body.member;
  const widget = await api.call("requestWidgetURL", {
    path: user_path,
    body: { widget_url: { widget_type: "connect_widget" } },
  });
  return {
    member,
    secrets: [
      apiKey,
      "sesame-",
      ...["opens", "again", "cut", "in-the-url", "guessed", "of-the-receiver"].map((end) => `sesame-${end}`),
      "my-first-pet",
      secretOf(oauth_window_uri, `${guid}/`).split("?")[0] ?? "",
      secretOf(widget.body.widget_url.url, "."),
    ],
  };
}

/** The same of the control plane. The client has a snapshot then, with sealed secrets in it. */
async function controlSecrets(control: Control): Promise<string[]> {
  const kind = { ...path, webhook_kind: "users" };
  const authentication = { type: "basic", username: "mxkit", password: "sesame-of-the-receiver" };
  const webhook_url = { url: "http://127.0.0.1:1", authentication };
  const set = await control.call("setWebhookURL", { path: kind, body: { webhook_url } });
  const rotated = await control.call("rotateWebhookSecret", { path: kind });
  await control.call("testWebhookURL", { path: kind });
  await control.call("createSnapshot", { path, body: { snapshot: { name: "kept" } } });
  await control.call("rotateDataKey", { path });
  const created = await control.call("createApiKey", { path });
  const key = { ...path, api_key_guid: created.body.api_key.guid };
  const keys = [created, await control.call("rotateApiKey", { path: key })];
  await control.call("listClients", { headers: { Authorization: "Bearer sesame-guessed" } });
  return [
    ...[set, rotated].map(({ body }) => body.webhook_url.secret.slice("whsec_".length)),
    ...keys.map(({ body }) => body.api_key.key),
  ];
}

describe("no secret", () => {
  it("is written in clear: neither to the folder, nor to the database, nor to a log that tells all", async () => {
    const controlKey = "c0ntr0l-0f-the-test";
    const environment = {
      MXKIT_API_KEY: apiKey,
      MXKIT_CONTROL_KEY: controlKey,
      MXKIT_JOB_DURATION: "1000",
      MXKIT_LOG_LEVEL: "info",
    };
    const first = servers.start(environment);
    const api = await first.api();
    const { member, secrets } = await sendSecrets(api);
    secrets.push(controlKey, ...(await controlSecrets(await first.control(controlKey))));
    await api.createUser();
    await first.end("SIGKILL");
    expect(await foundAtRest(servers.folder, secrets)).toEqual([]);

    const second = servers.start(environment);
    await until(await second.api(), member, { connection_status: "REJECTED" });
    await second.end("SIGTERM");
    expect(await foundAtRest(servers.folder, secrets)).toEqual([]);
    const output = first.output + second.output;
    for (const secret of secrets) expect(output).not.toContain(secret);
    expect(output).toMatch(/"client_id":"CLIENT-1234","method":"POST","route":"\/users"/);
    const masterKey = await readFile(join(servers.folder, "master.key"), "utf8");
    expect(await foundAtRest(servers.folder, [masterKey])).toEqual([`${masterKey} in master.key`]);
  });
});

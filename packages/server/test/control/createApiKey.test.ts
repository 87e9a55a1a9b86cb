import { describe, expect, it } from "vitest";
import { Api } from "../support/api.js";
import { foundAtRest } from "../support/atRest.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();

describe("201", () => {
  it("another key, told this once, which opens the same as the first", async () => {
    const { path, api, key } = await platform.control.createClient();
    const user = await api.createUser();
    const { status, body } = await platform.control.call("createApiKey", { path });
    expect([status, body]).toEqual([
      201,
      {
        api_key: {
          guid: expect.stringMatching(/^KEY-/),
          key: expect.stringMatching(/^[\w-]{32}$/),
          created_at: "2026-06-15T12:00:00Z",
          revoked_at: null,
        },
      },
    ]);
    expect(body.api_key.key).not.toBe(key);
    const other = new Api(platform.url, { clientId: path.client_id, apiKey: body.api_key.key });
    for (const caller of [api, other]) expect((await caller.call("listUsers")).body.users).toEqual([user]);
  });

  it("is written down nowhere, nor in the audit log", async () => {
    const { path, key } = await platform.control.createClient();
    const { body } = await platform.control.call("createApiKey", { path });
    expect(await foundAtRest(platform.folder, [key, body.api_key.key])).toEqual([]);
    const { text } = await platform.control.call("listAuditLog", { query: path });
    expect(text).toContain("createApiKey");
    for (const secret of [key, body.api_key.key]) expect(text).not.toContain(secret);
  });

  it("opens a production client too", async () => {
    const { path } = await platform.control.createClient({
      environment: "production",
      allowed_addresses: ["127.0.0.1"],
    });
    const { body } = await platform.control.call("createApiKey", { path });
    const api = new Api(platform.url, { clientId: path.client_id, apiKey: body.api_key.key });
    expect((await api.call("listUsers")).status).toBe(200);
  });
});

describeControlRefusals(platform, "createApiKey", async () => ({
  path: (await platform.control.createClient()).path,
}));

import { describe, expect, it } from "vitest";
import { Api } from "../support/api.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { createClientWithKey, keysOf } from "../support/keys.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
const revoke = (path: { client_id: string; api_key_guid: string }) =>
  platform.control.call("revokeApiKey", { path });

describe("204", () => {
  it("the key opens nothing from now on; others do", async () => {
    const { api, path } = await createClientWithKey(platform);
    const { body } = await platform.control.call("createApiKey", { path });
    const other = new Api(platform.url, { clientId: path.client_id, apiKey: body.api_key.key });
    expect((await api.call("listUsers")).status).toBe(200);
    const { status, bytes } = await revoke(path);
    expect([status, bytes.length]).toEqual([204, 0]);
    expectError(await api.call("listUsers"), 401, "authentication_error");
    expect((await other.call("listUsers")).status).toBe(200);
  });

  it("the last one: nothing opens the client until another is created", async () => {
    const { api, path } = await createClientWithKey(platform);
    const user = await api.createUser();
    await revoke(path);
    expectError(await api.call("listUsers"), 401, "authentication_error");
    const { body } = await platform.control.call("createApiKey", { path });
    const again = new Api(platform.url, { clientId: path.client_id, apiKey: body.api_key.key });
    expect((await again.call("listUsers")).body.users).toEqual([user]);
  });

  it("twice: it stays revoked since the first time", async () => {
    const { path } = await createClientWithKey(platform);
    await revoke(path);
    const [before] = await keysOf(platform, path);
    expect(before?.revoked_at).toBe(`${platform.clock.now().toISOString().slice(0, 19)}Z`);
    await platform.clock.advance({ hours: 1 });
    expect((await revoke(path)).status).toBe(204);
    expect(await keysOf(platform, path)).toEqual([before]);
  });

  it("one that was to end later ends at once", async () => {
    const { api, path } = await createClientWithKey(platform);
    const body = { api_key: { revoke_after_seconds: 3600 } };
    await platform.control.call("rotateApiKey", { path, body });
    expect((await api.call("listUsers")).status).toBe(200);
    await revoke(path);
    expectError(await api.call("listUsers"), 401, "authentication_error");
    const [old] = await keysOf(platform, path);
    expect(old?.revoked_at).toBe(`${platform.clock.now().toISOString().slice(0, 19)}Z`);
  });
});

describeControlRefusals(platform, "revokeApiKey", async () => ({
  path: (await createClientWithKey(platform)).path,
}));

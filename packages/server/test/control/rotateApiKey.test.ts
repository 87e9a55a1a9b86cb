import { describe, expect, it } from "vitest";
import { Api } from "../support/api.js";
import { foundAtRest } from "../support/atRest.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { createClientWithKey, keysOf } from "../support/keys.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
type KeyPath = { client_id: string; api_key_guid: string };

const rotate = (path: KeyPath, revoke_after_seconds?: number) =>
  platform.control.call("rotateApiKey", {
    path,
    ...(revoke_after_seconds === undefined ? {} : { body: { api_key: { revoke_after_seconds } } }),
  });
const opened = ({ client_id }: KeyPath, apiKey: string) =>
  new Api(platform.url, { clientId: client_id, apiKey });
const time = () => `${platform.clock.now().toISOString().slice(0, 19)}Z`;

describe("201", () => {
  it.each([undefined, 0])("revoke_after_seconds %s: the old key ends at once", async (seconds) => {
    const { api, path } = await createClientWithKey(platform);
    const { status, body } = await rotate(path, seconds);
    expect([status, body]).toEqual([
      201,
      {
        api_key: {
          guid: expect.stringMatching(/^KEY-/),
          key: expect.stringMatching(/^[\w-]{32}$/),
          created_at: time(),
          revoked_at: null,
        },
      },
    ]);
    expectError(await api.call("listUsers"), 401, "authentication_error");
    expect((await opened(path, body.api_key.key).call("listUsers")).status).toBe(200);
    expect(await keysOf(platform, path)).toEqual([
      { guid: path.api_key_guid, created_at: time(), revoked_at: time() },
      { guid: body.api_key.guid, created_at: time(), revoked_at: null },
    ]);
    expect(await foundAtRest(platform.folder, [body.api_key.key])).toEqual([]);
  });

  it("with some time: both work until it is over, in real time whatever the client's clock says", async () => {
    const { api, path } = await createClientWithKey(platform);
    const { body } = await rotate(path, 60);
    const other = opened(path, body.api_key.key);
    await platform.control.call("freezeClock", { path });
    await platform.control.advance(path, 3600);
    await platform.clock.advance({ seconds: 59 });
    for (const caller of [api, other]) expect((await caller.call("listUsers")).status).toBe(200);
    await platform.clock.advance({ seconds: 1 });
    expectError(await api.call("listUsers"), 401, "authentication_error");
    expect((await other.call("listUsers")).status).toBe(200);
  });

  it("a week at most", async () => {
    const { path } = await createClientWithKey(platform);
    expect((await rotate(path, 604_800)).status).toBe(201);
  });
});

describe("422", () => {
  it("a key that was revoked or rotated already: no other is created", async () => {
    const { path } = await createClientWithKey(platform);
    await rotate(path, 60);
    const before = await keysOf(platform, path);
    expectError(await rotate(path, 0), 422, "wrong_state_error", path.api_key_guid);
    expect(await keysOf(platform, path)).toEqual(before);
    await platform.control.call("revokeApiKey", { path });
    expectError(await rotate(path), 422, "wrong_state_error", path.api_key_guid);
    expect(await keysOf(platform, path)).toHaveLength(2);
  });
});

describeControlRefusals(
  platform,
  "rotateApiKey",
  async () => ({ path: (await createClientWithKey(platform)).path }),
  {
    invalid: [
      ["seconds below 0", { revoke_after_seconds: -1 }, "`api_key.revoke_after_seconds`", "-1"],
      ["more than a week", { revoke_after_seconds: 604_801 }, "604800", "604801"],
      ["half a second", { revoke_after_seconds: 0.5 }, "an integer", "0.5"],
      ["seconds as text", { revoke_after_seconds: "60" }, "an integer", '"60"'],
      ["null", { revoke_after_seconds: null }, "an integer", "null"],
    ],
  },
);

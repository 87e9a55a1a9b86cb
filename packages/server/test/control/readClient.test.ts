import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();

describe("200", () => {
  it("the client that the platform was started with", async () => {
    const { status, body } = await platform.control.call("readClient", {
      path: { client_id: "CLIENT-1234" },
    });
    expect([status, body.client]).toMatchObject([
      200,
      { client_id: "CLIENT-1234", environment: "development", limits: "none", name: null },
    ]);
  });

  it("a clock that runs and what waits on it, as they are now", async () => {
    const { path, api } = await platform.control.createClient({
      clock: { speed: 2, time: "2027-01-04T08:00:00Z" },
    });
    const path2 = { user_guid: (await api.createUser()).guid };
    await api.call("deleteUser", { path: path2 });
    await platform.clock.advance({ seconds: 30 });
    const { body } = await platform.control.call("readClient", { path });
    expect(body.client.clock).toEqual({
      time: "2027-01-04T08:01:00Z",
      speed: 2,
      is_frozen: false,
      next_due_at: "2027-01-18T08:00:00Z",
    });
    expect(body.client.created_at).toBe("2026-06-15T12:00:00Z");
  });

  it("tells no key", async () => {
    const { path, key } = await platform.control.createClient();
    expect((await platform.control.call("readClient", { path })).text).not.toContain(key);
  });
});

describeControlRefusals(platform, "readClient", async () => ({
  path: (await platform.control.createClient()).path,
}));

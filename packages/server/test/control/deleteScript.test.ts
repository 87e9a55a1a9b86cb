import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { aggregate, connect, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();

async function createScript(...steps: object[]) {
  const { api, path } = await platform.control.createClient();
  const member = await connect({ ...platform, api }, { skip_aggregation: true });
  const { body } = await platform.control.call("createScript", { path, body: { script: { steps } } });
  return { api, member, path: { ...path, script_guid: body.script.guid as string } };
}
const remove = (path: Record<string, string>) => platform.control.call("deleteScript", { path });

describe("204", () => {
  it("the steps that are left go with it", async () => {
    const { api, member, path } = await createScript({ outcome: "FAILED" }, { outcome: "LOCKED" });
    const own = { ...platform, api };
    await aggregate(own, member);
    expect((await api.status(member)).connection_status).toBe("FAILED");
    const { status, bytes } = await remove(path);
    expect([status, bytes.length]).toEqual([204, 0]);
    expect((await platform.control.call("listScripts", { path })).body.scripts).toEqual([]);
    await aggregate(own, member);
    expect((await api.status(member)).connection_status).toBe("CONNECTED");
  });

  it("a job that has taken a step goes on with it", async () => {
    const { api, member, path } = await createScript(
      { outcome: "LOCKED", delay_seconds: 30 },
      { outcome: "DENIED" },
    );
    await api.call("aggregateMember", { path: pathOf(member) });
    expect((await remove(path)).status).toBe(204);
    await platform.clock.advance({ seconds: 30 });
    expect((await api.status(member)).connection_status).toBe("LOCKED");
  });
});

describe("404", () => {
  it("a script that is used up, or deleted already", async () => {
    const { api, member, path } = await createScript({ outcome: "FAILED" });
    await aggregate({ ...platform, api }, member);
    expectError(await remove(path), 404, "not_found_error", path.script_guid);
    const another = await createScript({ outcome: "FAILED" });
    await remove(another.path);
    expectError(await remove(another.path), 404, "not_found_error", another.path.script_guid);
  });
});

describeControlRefusals(platform, "deleteScript", async () => ({
  path: (await createScript({ outcome: "FAILED" })).path,
}));

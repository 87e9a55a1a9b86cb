import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();

async function createFault() {
  const { api, path } = await platform.control.createClient();
  const fault = { kind: "STATUS", status: 500, times: 1000 };
  const { body } = await platform.control.call("createFault", { path, body: { fault } });
  return { api, path: { ...path, fault_guid: body.fault.guid as string } };
}
const remove = (path: Record<string, string>) => platform.control.call("deleteFault", { path });

describe("204", () => {
  it("nothing goes wrong for it any more; others stay", async () => {
    const { api, path } = await createFault();
    const fault = { kind: "STATUS", status: 504, operation_id: "listMerchants" };
    await platform.control.call("createFault", { path, body: { fault } });
    expect((await api.call("listUsers")).status).toBe(500);
    const { status, bytes } = await remove(path);
    expect([status, bytes.length]).toEqual([204, 0]);
    expect((await api.call("listUsers")).status).toBe(200);
    expect((await api.call("listMerchants")).status).toBe(504);
    expect((await platform.control.call("listFaults", { path })).body.faults).toEqual([]);
  });
});

describe("404", () => {
  it("a fault that is used up, or deleted already", async () => {
    const { api, path } = await createFault();
    await remove(path);
    expectError(await remove(path), 404, "not_found_error", path.fault_guid);
    const { body } = await platform.control.call("createFault", { path, body: { fault: { kind: "DROP" } } });
    await expect(api.call("listUsers")).rejects.toThrow();
    const used = { ...path, fault_guid: body.fault.guid };
    expectError(await remove(used), 404, "not_found_error", used.fault_guid);
  });
});

describeControlRefusals(platform, "deleteFault", async () => ({ path: (await createFault()).path }));

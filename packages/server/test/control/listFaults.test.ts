import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
const list = async (path: { client_id: string }, query = {}) =>
  (await platform.control.call("listFaults", { path, query })).body;

describe("200", () => {
  it("the faults of the client that have calls left, with how many, oldest first", async () => {
    const { api, path } = await platform.control.createClient();
    const create = async (fault: object) =>
      (await platform.control.call("createFault", { path, body: { fault } })).body.fault;
    const first = await create({ kind: "STATUS", status: 503, operation_id: "listUsers", times: 2 });
    const second = await create({ kind: "DROP", operation_id: "createUser" });
    expect((await list(path)).faults).toEqual([first, second]);
    await api.call("listUsers");
    expect((await list(path)).faults).toEqual([{ ...first, times: 1 }, second]);
    await api.call("listUsers");
    const { faults, pagination } = await list(path);
    expect(faults).toEqual([second]);
    expect(pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 1, total_pages: 1 });
  });

  it("none of other clients, and in pages", async () => {
    const [{ path }, other] = [await platform.control.createClient(), await platform.control.createClient()];
    for (let count = 0; count < 11; count++)
      await platform.control.call("createFault", { path, body: { fault: { kind: "DROP" } } });
    expect((await list(other.path)).faults).toEqual([]);
    const { faults, pagination } = await list(path, { page: 2, records_per_page: 10 });
    expect(faults).toHaveLength(1);
    expect(pagination).toEqual({ current_page: 2, per_page: 10, total_entries: 11, total_pages: 2 });
  });
});

describeControlRefusals(platform, "listFaults", async () => ({
  path: (await platform.control.createClient()).path,
}));

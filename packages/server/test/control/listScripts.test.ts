import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { aggregate, connect } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
const list = async (path: { client_id: string }, query = {}) =>
  (await platform.control.call("listScripts", { path, query })).body;

describe("200", () => {
  it("the scripts of the client that have steps left, with what is left of them, oldest first", async () => {
    const { api, path } = await platform.control.createClient();
    const own = { ...platform, api };
    const create = async (...steps: object[]) =>
      (await platform.control.call("createScript", { path, body: { script: { steps } } })).body.script;
    const member = await connect(own, { skip_aggregation: true });
    const first = await create({ outcome: "FAILED", times: 2 }, { outcome: "IMPEDED" });
    const second = await create({ outcome: "LOCKED" });
    expect((await list(path)).scripts).toEqual([first, second]);
    await aggregate(own, member);
    const [failed, impeded] = first.steps;
    expect((await list(path)).scripts).toEqual([
      { ...first, steps: [{ ...failed, times: 1 }, impeded] },
      second,
    ]);
    await aggregate(own, member);
    expect((await list(path)).scripts).toEqual([{ ...first, steps: [impeded] }, second]);
    await aggregate(own, member);
    const { scripts, pagination } = await list(path);
    expect(scripts).toEqual([second]);
    expect(pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 1, total_pages: 1 });
  });

  it("none of other clients, and in pages", async () => {
    const [{ path }, other] = [await platform.control.createClient(), await platform.control.createClient()];
    const script = { steps: [{ outcome: "FAILED" }] };
    for (let count = 0; count < 11; count++)
      await platform.control.call("createScript", { path, body: { script } });
    expect((await list(other.path)).scripts).toEqual([]);
    const { scripts, pagination } = await list(path, { page: 2, records_per_page: 10 });
    expect(scripts).toHaveLength(1);
    expect(pagination).toEqual({ current_page: 2, per_page: 10, total_entries: 11, total_pages: 2 });
  });
});

describeControlRefusals(platform, "listScripts", async () => ({
  path: (await platform.control.createClient()).path,
}));

import type { Holding, Member } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { aggregate, connect, everyPage, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let first: Member;
let second: Member;

beforeAll(async () => {
  first = await connect(platform);
  await platform.clock.advance({ days: 1 });
  second = await platform.api.createMember({ guid: first.user_guid }, { password: "another" });
  await platform.runDueTasks();
});

const list = (query = {}) =>
  platform.api.call("listHoldings", { path: { user_guid: first.user_guid }, query });
const all = () => everyPage<Holding>(platform.api, "listHoldings", { path: pathOf(first) });
const of = (member: Member) =>
  everyPage<Holding>(platform.api, "listHoldingsByMember", { path: pathOf(member) });

describe("200", () => {
  it("those of all the user's members, oldest first", async () => {
    const [own, others] = [await of(first), await of(second)];
    expect(own.length).toBeGreaterThan(0);
    expect(others).toHaveLength(own.length);
    expect(await all()).toEqual([...own, ...others]);
  });

  it("a page at a time", async () => {
    const holdings = await all();
    expect((await list({ page: 2, records_per_page: 10 })).body).toMatchObject({
      holdings: holdings.slice(10, 20),
      pagination: { current_page: 2, per_page: 10, total_entries: holdings.length },
    });
    expect((await list({ page: 99 })).body.holdings).toEqual([]);
  });

  it("the days compare with that of the last change, both included", async () => {
    const query = { records_per_page: 100 };
    const [own, others] = [await of(first), await of(second)];
    expect((await list({ ...query, to_date: "2026-06-15" })).body.holdings).toEqual(own);
    expect((await list({ ...query, from_date: "2026-06-16" })).body.holdings).toEqual(others);
    expect((await list({ ...query, from_date: "2026-06-17" })).body.holdings).toEqual([]);
    expect((await list({ ...query, to_date: "2026-06-14" })).body.holdings).toEqual([]);
  });

  it("without days, however old they are", async () => {
    const before = await all();
    await platform.clock.advance({ days: 200 });
    expect(await all()).toEqual(before);
    await aggregate(platform, second);
    expect((await list({ records_per_page: 10 })).body.pagination.total_entries).toBe(before.length);
  });

  it("none of a user without members", async () => {
    const { guid } = await platform.api.createUser();
    const { body } = await platform.api.call("listHoldings", { path: { user_guid: guid } });
    expect(body).toEqual({
      holdings: [],
      pagination: { current_page: 1, per_page: 25, total_entries: 0, total_pages: 1 },
    });
  });
});

describe("400", () => {
  it.each([
    [{ from_date: "2026-06-16", to_date: "2026-06-15" }, "from_date"],
    [{ from_date: "2026-6-1" }, "from_date"],
    [{ to_date: "2026-02-29" }, "to_date"],
  ])("%j", async (query, name) => {
    const { status, body } = await list(query);
    expect([status, body.error.type]).toEqual([400, "invalid_parameter_error"]);
    expect(body.error.message).toContain(`\`${name}\``);
  });
});

describeCommonRefusals(platform, "listHoldings", async () => ({ path: { user_guid: first.user_guid } }));

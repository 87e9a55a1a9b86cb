import type { Member, Transaction } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { describeJob, runJob } from "../support/jobs.js";
import { connect, transactionsOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();

describeJob(platform, "extendHistory");

describe("202: what an extended history brings", () => {
  let member: Member;
  let before: Transaction[];
  let after: Transaction[];
  let today = "";
  let start = "";
  const all = () => transactionsOf(platform.api, member, { from_date: "2000-01-01" });
  const dates = (transactions: Transaction[]) => transactions.map(({ date }) => date ?? "").toSorted();

  beforeAll(async () => {
    today = platform.clock.now().toISOString().slice(0, 10);
    start = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
    member = await connect(platform);
    before = await all();
    await runJob(platform, "extendHistory", member);
    after = await all();
  });

  it("24 months of transactions, where there were 90 days", () => {
    const [first = ""] = dates(before);
    expect(Date.parse(today) - Date.parse(first)).toBeLessThan(90 * 86_400_000);
    const [earliest = ""] = dates(after);
    expect(earliest >= start).toBe(true);
    expect(Date.parse(earliest) - Date.parse(start)).toBeLessThan(7 * 86_400_000);
    const months = new Set(dates(after).map((date) => date.slice(0, 7)));
    expect(months.size).toBe(25);
  });

  it("each once: those that were there already are the same", () => {
    const guids = after.map(({ guid }) => guid);
    expect(new Set(guids).size).toBe(guids.length);
    const kept = new Map(after.map((one) => [one.guid, one]));
    for (const one of before) expect(kept.get(one.guid)).toEqual(one);
    expect(after.length).toBeGreaterThan(4 * before.length);
  });

  it("read with from_date; without it, the list shows 90 days as before", async () => {
    expect(await transactionsOf(platform.api, member)).toEqual(before);
    const year = await transactionsOf(platform.api, member, {
      from_date: start,
      to_date: `${start.slice(0, 4)}-12-31`,
    });
    expect(year.length).toBeGreaterThan(100);
    for (const date of dates(year)) expect(date.slice(0, 4)).toBe(start.slice(0, 4));
  });

  it("the second time nothing new", async () => {
    await runJob(platform, "extendHistory", member);
    expect(await all()).toEqual(after);
  });

  it("of a member that was never aggregated, accounts and all", async () => {
    const fresh = await connect(platform, { skip_aggregation: true });
    await runJob(platform, "extendHistory", fresh);
    const own = await transactionsOf(platform.api, fresh, { from_date: "2000-01-01" });
    expect(new Set(dates(own).map((date) => date.slice(0, 7))).size).toBe(25);
  });
});

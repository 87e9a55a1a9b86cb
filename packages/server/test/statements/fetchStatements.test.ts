import type { Account, Member, Statement } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { byAccount, describeJob, runJob, statementsOf } from "../support/jobs.js";
import { accountsOf, connect, transactionsOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();

describeJob(platform, "fetchStatements");

describe("202: what fetching brings", () => {
  let member: Member;
  let first: Statement[];
  let accounts: Map<string, Account>;

  beforeAll(async () => {
    member = await connect(platform, { skip_aggregation: true });
    await runJob(platform, "fetchStatements", member);
    first = await statementsOf(platform, member);
    accounts = new Map((await accountsOf(platform.api, member)).map((account) => [account.guid, account]));
  });

  /** Of the accounts that are never empty for a month, which would then have no statement. */
  const countsOf = (statements: Statement[]) =>
    [...byAccount(statements)].flatMap(([guid, list]) =>
      accounts.get(guid)?.type === "PREPAID" ? [] : [list.length],
    );

  it("twelve months of each account that has statements, and no more", () => {
    expect(countsOf(first).length).toBeGreaterThan(5);
    expect(new Set(countsOf(first))).toEqual(new Set([12]));
    for (const list of byAccount(first).values()) expect(list.length).toBeLessThanOrEqual(12);
    const types = new Set(first.map(({ account_guid }) => accounts.get(account_guid)?.type));
    expect([...types]).toEqual(expect.arrayContaining(["CHECKING", "SAVINGS", "CREDIT_CARD", "MORTGAGE"]));
    expect([...types]).not.toContain("INVESTMENT");
  });

  it("no transactions", async () => {
    expect(await transactionsOf(platform.api, member, { from_date: "2000-01-01" })).toEqual([]);
  });

  it("the second time nothing new", async () => {
    await runJob(platform, "fetchStatements", member);
    expect(await statementsOf(platform, member)).toEqual(first);
  });

  it("a month later one more of each, the others as they were", async () => {
    await platform.clock.advance({ days: 31 });
    await runJob(platform, "fetchStatements", member);
    const later = await statementsOf(platform, member);
    expect(later.slice(0, first.length)).toEqual(first);
    expect(new Set(countsOf(later))).toEqual(new Set([13]));
  });
});

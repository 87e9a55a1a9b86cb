import type { AccountNumber, Member, Statement, Transaction } from "@mxkit/api/v20111101";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { jobOperations, numbersOf, runJob, startJob, statementsOf } from "../support/jobs.js";
import { accountsOf, connect, pathOf, transactionsOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;

async function fresh(): Promise<void> {
  member = await connect(platform);
}

beforeAll(fresh);

const remove = (one = member) => platform.api.call("deleteMember", { path: pathOf(one) });

describe("204", () => {
  beforeEach(fresh);
  afterAll(fresh);

  it("without a byte", async () => {
    const { status, text, headers } = await remove();
    expect([status, text, headers.get("content-type")]).toEqual([204, "", null]);
  });

  it("takes away the member, its accounts and its transactions", async () => {
    const { user_guid } = member;
    const [account] = await accountsOf(platform.api, member);
    const [transaction] = (await transactionsOf(platform.api, member)) as [Transaction];
    const account_guid = account?.guid ?? "";
    await remove();
    for (const id of [
      "readMember",
      "readMemberStatus",
      "listMemberCredentials",
      "listMemberChallenges",
      "aggregateMember",
      "listTransactionsByMember",
      "deleteMember",
    ] as const) {
      expect([id, (await platform.api.call(id, { path: pathOf(member) })).status]).toEqual([id, 404]);
    }
    for (const id of ["readAccount", "listTransactionsByAccount"] as const) {
      const { status } = await platform.api.call(id, { path: { user_guid, account_guid } });
      expect([id, status]).toEqual([id, 404]);
    }
    const path = { user_guid, transaction_guid: transaction.guid };
    expect((await platform.api.call("readTransaction", { path })).status).toBe(404);
    expect(await accountsOf(platform.api, member)).toEqual([]);
    expect(await transactionsOf(platform.api, member)).toEqual([]);
  });

  it("takes away what its jobs have brought", async () => {
    const { user_guid } = member;
    for (const id of ["verifyMember", "identifyMember", "fetchStatements"] as const) {
      await runJob(platform, id, member);
    }
    const [number] = (await numbersOf(platform, member)) as [AccountNumber];
    const [statement] = (await statementsOf(platform, member)) as [Statement];
    const [holding] = (await platform.api.call("listHoldings", { path: { user_guid } })).body.holdings;
    const path = {
      ...pathOf(member),
      account_guid: number.account_guid,
      holding_guid: holding.guid,
      statement_guid: statement.guid,
    };
    const below = [
      "listAccountNumbersByMember",
      "listAccountNumbersByAccount",
      "listAccountOwnersByMember",
      "listHoldingsByMember",
      "readHolding",
      "listStatementsByMember",
      "readStatementByMember",
      "downloadStatementPDF",
    ] as const;
    for (const id of below) expect([id, (await platform.api.call(id, { path })).status]).toEqual([id, 200]);
    await remove();
    for (const id of below) expect([id, (await platform.api.call(id, { path })).status]).toEqual([id, 404]);
    for (const id of jobOperations)
      expect([id, (await startJob(platform, id, member)).status]).toEqual([id, 404]);
    expect((await platform.api.call("listHoldings", { path })).body.holdings).toEqual([]);
  });

  it("leaves the other members of the user alone", async () => {
    const other = await platform.api.createMember({ guid: member.user_guid }, { password: "other" });
    await platform.runDueTasks();
    await remove();
    const accounts = await accountsOf(platform.api, other);
    expect(accounts.map(({ member_guid }) => member_guid)).toEqual(Array(21).fill(other.guid));
    expect(await platform.api.status(other)).toMatchObject({ connection_status: "CONNECTED" });
  });
});

describe("404", () => {
  it("the member is another user's, and stays", async () => {
    const user = await platform.api.createUser();
    expect((await remove({ ...member, user_guid: user.guid })).status).toBe(404);
    expect(await platform.api.status(member)).toMatchObject({ connection_status: "CONNECTED" });
  });
});

describeCommonRefusals(platform, "deleteMember", async () => ({
  path: pathOf(await connect(platform, { skip_aggregation: true })),
}));

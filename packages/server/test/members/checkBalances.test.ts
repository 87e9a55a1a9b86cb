import type { Account, Member } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { describeJob, runJob, startJob } from "../support/jobs.js";
import { accountsOf, connect, everyPage, pathOf, readMember, transactionsOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { sendBytes } from "../support/raw.js";

const platform = usePlatform();
const check = (member: Member) => startJob(platform, "checkBalances", member);

describeJob(platform, "checkBalances");

describe("202: what a check brings", () => {
  it("the accounts with their balances, and nothing else", async () => {
    const member = await connect(platform, { skip_aggregation: true });
    await runJob(platform, "checkBalances", member);
    const accounts = await accountsOf(platform.api, member);
    expect(accounts.filter(({ balance }) => balance !== null).length).toBeGreaterThan(0);
    expect(await transactionsOf(platform.api, member)).toEqual([]);
    expect(await everyPage(platform.api, "listHoldingsByMember", { path: pathOf(member) })).toEqual([]);
  });

  it("other balances as time goes by, on the same accounts, and no new transactions", async () => {
    const member = await connect(platform);
    const [before, transactions] = [
      await accountsOf(platform.api, member),
      await transactionsOf(platform.api, member, { from_date: "2020-01-01" }),
    ];
    await platform.clock.advance({ days: 7 });
    await runJob(platform, "checkBalances", member);
    const after = await accountsOf(platform.api, member);
    const guids = (accounts: Account[]) => accounts.map(({ guid }) => guid);
    expect(guids(after)).toEqual(guids(before));
    const checking = ({ type }: Account) => type === "CHECKING";
    expect(after.find(checking)?.balance).not.toBe(before.find(checking)?.balance);
    expect(await transactionsOf(platform.api, member, { from_date: "2020-01-01" })).toEqual(transactions);
  });
});

describe("400", () => {
  // It takes neither a parameter nor a body, and every institution supports it: only what is no HTTP is left.
  it("a header that is none", async () => {
    const member = await connect(platform, { skip_aggregation: true });
    const path = `/users/${member.user_guid}/members/${member.guid}/check_balance`;
    const answer = await sendBytes(platform.url, `POST ${path} HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*"type":"invalid_parameter_error"/s);
    expect(await readMember(platform.api, member)).toEqual(member);
  });
});

describe("429", () => {
  it.each(["mxbank", "chase"])("twice within two hours at %s", async (institution_code) => {
    const member = await connect(platform, { institution_code, skip_aggregation: true });
    await runJob(platform, "checkBalances", member);
    const checked = await readMember(platform.api, member);
    await platform.clock.advance({ seconds: 1 });
    const refused = await check(member);
    expectError(refused, 429, "job_throttled_error", "7199");
    expect(refused.headers.get("retry-after")).toBe("7199");
    await platform.clock.advance({ hours: 1, minutes: 59, seconds: 58 });
    const last = await check(member);
    expect([last.status, last.headers.get("retry-after")]).toEqual([429, "1"]);
    expect(await readMember(platform.api, member)).toEqual(checked);
  });

  it("counts for each member alone", async () => {
    const [member, another] = [await connect(platform), await connect(platform)];
    await runJob(platform, "checkBalances", member);
    expect((await check(another)).status).toBe(202);
    expect((await check(member)).status).toBe(429);
  });

  it("counts balance checks alone", async () => {
    const member = await connect(platform);
    await runJob(platform, "checkBalances", member);
    await runJob(platform, "aggregateMember", member);
    expect((await check(member)).status).toBe(429);
    await platform.clock.advance({ hours: 2 });
    await runJob(platform, "aggregateMember", member);
    expect((await check(member)).status).toBe(202);
  });
});

describe("202 after two hours", () => {
  it("starts a check at MX Bank", async () => {
    const member = await connect(platform, { skip_aggregation: true });
    await runJob(platform, "checkBalances", member);
    await platform.clock.advance({ hours: 2 });
    const { status, body } = await check(member);
    expect([status, body.member.is_being_aggregated]).toEqual([202, true]);
  });

  it("starts none within three hours where the institution has a window", async () => {
    const member = await connect(platform, { institution_code: "chase", skip_aggregation: true });
    await runJob(platform, "checkBalances", member);
    const checked = await readMember(platform.api, member);
    await platform.clock.advance({ hours: 2 });
    expect(await check(member)).toMatchObject({ status: 202, body: { member: checked } });
    await platform.clock.advance({ minutes: 59, seconds: 59 });
    expect(await check(member)).toMatchObject({ status: 202, body: { member: checked } });
    await platform.clock.advance({ seconds: 1 });
    expect((await check(member)).body.member).toMatchObject({ is_being_aggregated: true });
  });
});

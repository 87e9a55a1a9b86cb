import { describe, expect, it } from "vitest";
import { describeJob, numbersOf, ownersOf, runJob, startJob } from "../support/jobs.js";
import { connect, transactionsOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();

describeJob(platform, "identifyMember", { member: { include_transactions: false } });

describe("202: what an identification brings", () => {
  it("account owners, and no account numbers", async () => {
    const member = await connect(platform);
    expect(await ownersOf(platform, member)).toEqual([]);
    await runJob(platform, "identifyMember", member);
    expect((await ownersOf(platform, member)).length).toBeGreaterThan(0);
    expect(await numbersOf(platform, member)).toEqual([]);
  });

  it("the second time the same owners, not twice", async () => {
    const member = await connect(platform, { skip_aggregation: true });
    await runJob(platform, "identifyMember", member);
    const first = await ownersOf(platform, member);
    await runJob(platform, "identifyMember", member);
    expect(await ownersOf(platform, member)).toEqual(first);
  });
});

describe("202: include_transactions", () => {
  it.each([undefined, { member: { include_transactions: false } }])("%j: none are stored", async (body) => {
    const member = await connect(platform, { skip_aggregation: true });
    await runJob(platform, "identifyMember", member, body && { body });
    expect(await transactionsOf(platform.api, member)).toEqual([]);
  });

  it("true: they are stored", async () => {
    const member = await connect(platform, { skip_aggregation: true });
    const body = { member: { include_transactions: true } };
    await runJob(platform, "identifyMember", member, { body });
    expect((await transactionsOf(platform.api, member)).length).toBeGreaterThan(100);
  });
});

describe("400", () => {
  it("include_transactions is no boolean", async () => {
    const member = await connect(platform, { skip_aggregation: true });
    const body = { member: { include_transactions: 1 as unknown as boolean } };
    const { status, body: refused } = await startJob(platform, "identifyMember", member, body);
    expect([status, refused.error.type]).toEqual([400, "invalid_body_error"]);
    expect(refused.error.message).toContain("`member.include_transactions`");
  });
});

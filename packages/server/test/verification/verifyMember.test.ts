import type { Account, AccountNumber, Member } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { choose, describeJob, numbersOf, runJob, startJob } from "../support/jobs.js";
import { accountsOf, answer, challengesOf, connect, readMember, transactionsOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { accountWith, nothing, ScriptedConnector } from "../support/scriptedConnector.js";

const platform = usePlatform();

/** Verification has got as far as the question which account. */
async function asked(password = "password"): Promise<Member> {
  const member = await connect(platform, { password, skip_aggregation: true });
  await startJob(platform, "verifyMember", member);
  await platform.runDueTasks();
  return member;
}

const time = () => `${platform.clock.now().toISOString().slice(0, 19)}Z`;
const named = (accounts: Account[], guid: string | undefined) =>
  accounts.find((account) => account.guid === guid);

describeJob(platform, "verifyMember", { member: { include_transactions: false } });

describe("202: the account selection", () => {
  let member: Member;
  let accounts: Account[];
  beforeAll(async () => {
    member = await asked();
    accounts = await accountsOf(platform.api, member);
  });

  it("is a challenge of the platform's own, after the login", async () => {
    const status = await platform.api.status(member);
    expect(status).toEqual({
      aggregated_at: time(),
      challenges: [
        {
          field_name: null,
          guid: expect.stringMatching(/^CRD-/),
          label: "Please select an account:",
          options: expect.any(Array),
          type: "OPTIONS",
        },
      ],
      connection_status: "CHALLENGED",
      guid: member.guid,
      is_authenticated: true,
      is_being_aggregated: true,
      successfully_aggregated_at: null,
    });
    expect(await challengesOf(platform.api, member)).toEqual(status.challenges);
  });

  it("offers each account that payments can go to and from, under its name", async () => {
    const eligible = accounts.filter(
      ({ type, subtype, is_closed }) =>
        !is_closed && (type === "CHECKING" || (type === "SAVINGS" && subtype !== "CERTIFICATE_OF_DEPOSIT")),
    );
    const { options } = (await platform.api.status(member)).challenges[0];
    const labels = options.map(({ label }: { label: string }) => label);
    expect(labels.toSorted()).toEqual(eligible.map(({ name }) => name).toSorted());
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.length).toBeLessThan(accounts.length);
    const values = options.map(({ value }: { value: string }) => value);
    for (const value of values) expect(value).toMatch(/^act-./);
    expect(new Set(values).size).toBe(values.length);
  });

  it("brings the numbers of the chosen account and of no other", async () => {
    const [first, second] = accounts.filter(({ type }) => type === "CHECKING") as [Account, Account];
    for (const account of [second, first]) {
      const one = await asked();
      await choose(platform, one, account.name);
      const numbers = await numbersOf(platform, one);
      const chosen = named(await accountsOf(platform.api, one), numbers[0]?.account_guid);
      expect([numbers.length, chosen?.name]).toEqual([1, account.name]);
      expect(numbers[0]?.account_number.slice(-4)).toBe(chosen?.account_number);
    }
  });

  it("shows the member RESUMED with the answer, then CONNECTED", async () => {
    const one = await asked();
    const { options } = (await platform.api.status(one)).challenges[0];
    const { status, body } = await answer(platform.api, one, options[0].value);
    expect([status, body.member]).toMatchObject([
      202,
      { connection_status: "RESUMED", is_being_aggregated: true, successfully_aggregated_at: null },
    ]);
    await platform.runDueTasks();
    expect(await platform.api.status(one)).toEqual({
      aggregated_at: time(),
      connection_status: "CONNECTED",
      guid: one.guid,
      is_authenticated: true,
      is_being_aggregated: false,
      successfully_aggregated_at: time(),
    });
  });

  it("comes after the institution's own challenge", async () => {
    const one = await asked("challenge");
    expect(await platform.api.status(one)).toMatchObject({ is_authenticated: false });
    await answer(platform.api, one, "correct");
    await platform.runDueTasks();
    const status = await platform.api.status(one);
    expect(status).toMatchObject({ connection_status: "CHALLENGED", is_authenticated: true });
    expect(status.challenges[0].label).toBe("Please select an account:");
    await choose(platform, one);
    expect(await numbersOf(platform, one)).toHaveLength(1);
  });

  it.each([
    ["an account that there is not", "act-nothing"],
    ["nothing", ""],
    ["an account that is not offered", "act-brokerage"],
    ["an account that is offered under another value", "savings"],
  ])("is REJECTED where the choice is %s", async (_, value) => {
    const one = await asked();
    expect((await answer(platform.api, one, value)).status).toBe(202);
    await platform.runDueTasks();
    expect(await platform.api.status(one)).toMatchObject({
      connection_status: "REJECTED",
      is_being_aggregated: false,
      successfully_aggregated_at: null,
    });
    expect(await numbersOf(platform, one)).toEqual([]);
  });

  it("is EXPIRED where no choice is made in five minutes", async () => {
    const one = await asked();
    await platform.clock.advance({ minutes: 4, seconds: 59 });
    expect(await platform.api.status(one)).toMatchObject({ connection_status: "CHALLENGED" });
    await platform.clock.advance({ seconds: 1 });
    expect(await platform.api.status(one)).toMatchObject({
      connection_status: "EXPIRED",
      is_being_aggregated: false,
    });
    expect(await numbersOf(platform, one)).toEqual([]);
  });
});

describe("202: a second verification", () => {
  it("of the same account does not double its numbers", async () => {
    const member = await asked();
    await choose(platform, member);
    const [first] = await numbersOf(platform, member);
    await runJob(platform, "verifyMember", member);
    expect(await numbersOf(platform, member)).toEqual([first]);
  });

  it("of another account keeps those of the first", async () => {
    const member = await asked();
    const { options } = (await platform.api.status(member)).challenges[0];
    await choose(platform, member, options[0].label);
    const before = await numbersOf(platform, member);
    await runJob(platform, "verifyMember", member, { account: options[1].label });
    const after = await numbersOf(platform, member);
    expect(after).toHaveLength(2);
    expect(after).toEqual(expect.arrayContaining<AccountNumber>(before));
  });
});

describe("202: include_transactions", () => {
  it.each([undefined, { member: { include_transactions: false } }])("%j: none are stored", async (body) => {
    const member = await connect(platform, { skip_aggregation: true });
    await runJob(platform, "verifyMember", member, body && { body });
    expect(await transactionsOf(platform.api, member)).toEqual([]);
  });

  it("true: those of the last 90 days are stored", async () => {
    const member = await connect(platform, { skip_aggregation: true });
    const body = { member: { include_transactions: true } };
    await runJob(platform, "verifyMember", member, { body });
    const own = await transactionsOf(platform.api, member, { from_date: "2020-01-01" });
    const dates = own.map(({ date }) => date ?? "").toSorted();
    expect(own.length).toBeGreaterThan(100);
    expect(dates[0]?.localeCompare("2026-03-15")).toBeGreaterThan(0);
  });
});

describe("202 of a client without account selection", () => {
  const legacy = usePlatform();
  beforeAll(async () => {
    const body = { client: { legacy_verification: true } };
    expect((await legacy.control.call("updateClient", { path: legacy.api.path, body })).status).toBe(200);
  });
  const verify = async (member: Member, body?: { member: { include_transactions: boolean } }) => {
    expect((await startJob(legacy, "verifyMember", member, body)).status).toBe(202);
    await legacy.runDueTasks();
    return readMember(legacy.api, member);
  };
  const named = (accounts: { guid: string }[], numbers: { account_guid: string }[]) =>
    accounts.filter(({ guid }) => numbers.some(({ account_guid }) => account_guid === guid));

  it("asks nothing, and brings the numbers of every account that can be verified", async () => {
    const member = await connect(legacy, { skip_aggregation: true });
    expect(await verify(member)).toMatchObject({
      connection_status: "CONNECTED",
      is_being_aggregated: false,
      successfully_aggregated_at: "2026-06-15T12:00:00Z",
    });
    expect(await challengesOf(legacy.api, member)).toEqual([]);
    const accounts = await accountsOf(legacy.api, member);
    const numbers = await numbersOf(legacy, member);
    const eligible = accounts.filter(
      ({ type, subtype, is_closed }) =>
        !is_closed && (type === "CHECKING" || (type === "SAVINGS" && subtype !== "CERTIFICATE_OF_DEPOSIT")),
    );
    expect(numbers).toHaveLength(eligible.length);
    expect(named(accounts, numbers)).toEqual(eligible);
    expect(eligible.length).toBeGreaterThan(1);
    expect(await transactionsOf(legacy.api, member)).toEqual([]);
  });

  it("does so after the institution's own challenge, and with transactions where they are asked for", async () => {
    const member = await connect(legacy, { password: "challenge", skip_aggregation: true });
    expect((await verify(member, { member: { include_transactions: true } })).connection_status).toBe(
      "CHALLENGED",
    );
    await answer(legacy.api, member, "correct");
    await legacy.runDueTasks();
    expect((await readMember(legacy.api, member)).connection_status).toBe("CONNECTED");
    expect((await numbersOf(legacy, member)).length).toBeGreaterThan(1);
    expect((await transactionsOf(legacy.api, member)).length).toBeGreaterThan(100);
  });

  it("is not that of other clients", async () => {
    const member = await legacy.other.createMember(await legacy.other.createUser(), {
      skip_aggregation: true,
    });
    const path = { user_guid: member.user_guid, member_guid: member.guid };
    await legacy.other.call("verifyMember", { path });
    await legacy.runDueTasks();
    expect(await legacy.other.status(member)).toMatchObject({ connection_status: "CHALLENGED" });
  });
});

describe("202 without accounts that can be verified", () => {
  const institution = new ScriptedConnector();
  const bare = usePlatform({ connector: institution });

  it.each([
    ["none at all", []],
    ["an investment account", [accountWith({ type: "INVESTMENT" })]],
    ["a closed account", [accountWith({ is_closed: true })]],
    ["a certificate of deposit", [accountWith({ type: "SAVINGS", subtype: "CERTIFICATE_OF_DEPOSIT" })]],
  ])("%s: CONNECTED at once, and nothing to choose", async (_, accounts) => {
    institution.data = { ...nothing, accounts };
    const member = await connect(bare, { skip_aggregation: true });
    await startJob(bare, "verifyMember", member);
    await bare.runDueTasks();
    expect(await readMember(bare.api, member)).toMatchObject({
      connection_status: "CONNECTED",
      is_being_aggregated: false,
      successfully_aggregated_at: "2026-06-15T12:00:00Z",
    });
    expect(await numbersOf(bare, member)).toEqual([]);
  });
});

describe("400", () => {
  it("include_transactions is no boolean", async () => {
    const member = await connect(platform, { skip_aggregation: true });
    const body = { member: { include_transactions: "yes" as unknown as boolean } };
    const { status, body: refused } = await startJob(platform, "verifyMember", member, body);
    expect([status, refused.error.type]).toEqual([400, "invalid_body_error"]);
    expect(refused.error.message).toContain("`member.include_transactions`");
  });
});

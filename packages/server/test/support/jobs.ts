import type { AccountNumber, AccountOwner, Member, Statement } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/institutions/catalogue.js";
import type { Answer } from "./api.js";
import { expectError } from "./expectError.js";
import { answer, challengesOf, connect, everyPage, pathOf, readMember } from "./members.js";
import type { TestPlatform } from "./platform.js";
import { describeCommonRefusals } from "./refusals.js";

/** The operations that start a job, and what an institution has to support for it. */
const jobs = {
  aggregateMember: null,
  checkBalances: null,
  verifyMember: "supports_account_verification",
  identifyMember: "supports_account_identification",
  extendHistory: "supports_transaction_history",
  fetchStatements: "supports_account_statement",
} as const;

export type JobOperation = keyof typeof jobs;
export const jobOperations = Object.keys(jobs) as JobOperation[];

type Body = { member: { include_transactions: boolean } };

export const startJob = (
  { api }: TestPlatform,
  id: JobOperation,
  member: Member,
  body?: Body,
): Promise<Answer> => api.call(id, { path: pathOf(member), ...(body && { body }) });

/** Runs a job to its end; a verification with the account of that name, else the first that there is to choose. */
export async function runJob(
  platform: TestPlatform,
  id: JobOperation,
  member: Member,
  { account, body }: { account?: string; body?: Body } = {},
): Promise<void> {
  expect((await startJob(platform, id, member, body)).status).toBe(202);
  await platform.runDueTasks();
  if (id === "verifyMember") await choose(platform, member, account);
}

/** Answers which account to verify. */
export async function choose(platform: TestPlatform, member: Member, account?: string): Promise<void> {
  const [challenge] = await challengesOf(platform.api, member);
  const option = challenge?.options?.find(({ label }) => account === undefined || label === account);
  expect(option).toBeDefined();
  expect((await answer(platform.api, member, option?.value ?? "")).status).toBe(202);
  await platform.runDueTasks();
}

export const numbersOf = ({ api }: TestPlatform, member: Member) =>
  everyPage<AccountNumber>(api, "listAccountNumbersByMember", { path: pathOf(member) });

export const ownersOf = ({ api }: TestPlatform, member: Member) =>
  everyPage<AccountOwner>(api, "listAccountOwnersByMember", { path: pathOf(member) });

export const statementsOf = ({ api }: TestPlatform, member: Member) =>
  everyPage<Statement>(api, "listStatementsByMember", { path: pathOf(member) });

/** What was found, by the account that it was found at. */
export function byAccount<Item extends { account_guid: string }>(items: Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.account_guid, [...(groups.get(item.account_guid) ?? []), item]);
  return groups;
}

/** The code of an institution that says this of what it supports, and takes a login and a password. */
function institutionWhere(flag: (typeof jobs)[JobOperation], value: boolean | null): string {
  const found = CATALOGUE.find(
    (institution) => flag && institution[flag] === value && institution.credentials.length === 2,
  );
  if (!found) throw new Error(`No institution has ${flag}: ${value}.`);
  return found.code;
}

/** What the operations that start jobs have in common, each answer under its status. */
export function describeJob(platform: TestPlatform, id: JobOperation, body?: Body): void {
  const flag = jobs[id];
  const time = () => `${platform.clock.now().toISOString().slice(0, 19)}Z`;
  const start = (member: Member) => startJob(platform, id, member, body);
  const challenged = async () => {
    const member = await connect(platform, { password: "challenge", skip_aggregation: true });
    await start(member);
    await platform.runDueTasks();
    return readMember(platform.api, member);
  };

  describe("202", () => {
    it("the member: still CONNECTED, its last success before, and then the new one", async () => {
      const member = await connect(platform);
      await platform.clock.advance({ days: 1 });
      const { status, body } = await start(member);
      const running = { ...member, aggregated_at: time(), is_being_aggregated: true };
      expect([status, body.member]).toEqual([202, running]);
      await platform.runDueTasks();
      if (id === "verifyMember") await choose(platform, member);
      expect(await readMember(platform.api, member)).toEqual({
        ...member,
        aggregated_at: time(),
        successfully_aggregated_at: time(),
      });
    });

    it("with an empty body under a Content-Type, as the reference prints it", async () => {
      const headers = { "Content-Type": "application/json" };
      const member = await connect(platform, { skip_aggregation: true });
      const { status, body } = await platform.api.call(id, { path: pathOf(member), headers });
      expect([status, body.member.is_being_aggregated]).toEqual([202, true]);
    });

    it("a member's first job: it is CREATED, then CONNECTED, with its accounts", async () => {
      const member = await connect(platform, { skip_aggregation: true });
      const { body } = await start(member);
      expect(body.member).toEqual({ ...member, is_being_aggregated: true });
      expect(body.member).toMatchObject({ connection_status: "CREATED", aggregated_at: null });
      await platform.runDueTasks();
      if (id === "verifyMember") await choose(platform, member);
      expect(await readMember(platform.api, member)).toMatchObject({
        aggregated_at: time(),
        connection_status: "CONNECTED",
        is_being_aggregated: false,
        successfully_aggregated_at: time(),
      });
      const path = { user_guid: member.user_guid };
      const accounts = await platform.api.call("listUserAccounts", { path });
      expect(accounts.body.pagination.total_entries).toBe(21);
    });

    it("is challenged, and resumes with the answer", async () => {
      const member = await challenged();
      expect(member).toMatchObject({ connection_status: "CHALLENGED", is_being_aggregated: true });
      const { body } = await answer(platform.api, member, "correct");
      expect(body.member).toEqual({ ...member, connection_status: "RESUMED" });
      await platform.runDueTasks();
      if (id === "verifyMember") await choose(platform, member);
      expect(await readMember(platform.api, member)).toEqual({
        ...member,
        connection_status: "CONNECTED",
        is_being_aggregated: false,
        successfully_aggregated_at: time(),
      });
    });

    it("where one of the same type is running: the member as it stands, and that one goes on", async () => {
      const member = await challenged();
      const challenges = await challengesOf(platform.api, member);
      expect(challenges).toHaveLength(1);
      expect(await start(member)).toMatchObject({ status: 202, body: { member } });
      await platform.runDueTasks();
      expect(await readMember(platform.api, member)).toEqual(member);
      expect(await challengesOf(platform.api, member)).toEqual(challenges);
    });

    it("starts none of a member that is DENIED", async () => {
      const member = await connect(platform, { password: "INVALID" });
      expect(await start(member)).toMatchObject({ status: 202, body: { member } });
      await platform.runDueTasks();
      expect(await readMember(platform.api, member)).toEqual(member);
    });
  });

  describe("202 within three hours of the last job", () => {
    it("starts none", async () => {
      const member = await connect(platform, { institution_code: "chase" });
      await platform.clock.advance({ hours: 2, minutes: 59, seconds: 59 });
      expect((await start(member)).body.member).toEqual(member);
      await platform.runDueTasks();
      expect(await readMember(platform.api, member)).toEqual(member);
      await platform.clock.advance({ seconds: 1 });
      expect((await start(member)).body.member).toMatchObject({
        aggregated_at: time(),
        is_being_aggregated: true,
      });
    });
  });

  if (flag) {
    describe("400 where the institution does not support it", () => {
      it.each([false, null])(`${flag}: %s`, async (value) => {
        const institution_code = institutionWhere(flag, value);
        const member = await connect(platform, { institution_code, skip_aggregation: true });
        const refused = await start(member);
        expectError(refused, 400, "job_not_supported_error", member.name, `\`${flag}\``);
        await platform.runDueTasks();
        expect(await readMember(platform.api, member)).toEqual(member);
      });
    });
  }

  describeOtherJobs(platform, id, start);

  describeCommonRefusals(platform, id, async () => ({
    path: pathOf(await connect(platform, { skip_aggregation: true })),
    ...(body && { body }),
  }));
}

/** A job is refused while one of another type is running. */
export function describeOtherJobs(
  platform: TestPlatform,
  id: JobOperation,
  start = (member: Member) => startJob(platform, id, member),
): void {
  describe("409", () => {
    it.each(jobOperations.filter((other) => other !== id))("%s is running", async (other) => {
      const member = await connect(platform, { password: "challenge", skip_aggregation: true });
      await startJob(platform, other, member);
      await platform.runDueTasks();
      const before = await readMember(platform.api, member);
      expect(before.connection_status).toBe("CHALLENGED");
      expectError(await start(member), 409, "job_running_error");
      expect(await readMember(platform.api, member)).toEqual(before);
    });
  });
}

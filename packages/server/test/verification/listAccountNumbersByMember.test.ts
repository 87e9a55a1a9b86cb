import type { Account, AccountNumber, Member } from "@mxkit/api/v20111101";
import { fields } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { numbersOf, runJob } from "../support/jobs.js";
import { accountsOf, connect, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;
let accounts: Account[];
/** Of all accounts that can be verified, in the order in which they were. */
let numbers: AccountNumber[];

beforeAll(async () => {
  member = await connect(platform);
  accounts = await accountsOf(platform.api, member);
  const names = accounts
    .filter(
      ({ type, subtype }) =>
        type === "CHECKING" || (type === "SAVINGS" && subtype !== "CERTIFICATE_OF_DEPOSIT"),
    )
    .map(({ name }) => name ?? "");
  for (const account of names) await runJob(platform, "verifyMember", member, { account });
  numbers = await numbersOf(platform, member);
  expect(numbers).toHaveLength(names.length);
});

const list = (query = {}) => platform.api.call("listAccountNumbersByMember", { path: pathOf(member), query });
const accountOf = ({ account_guid }: AccountNumber) => accounts.find(({ guid }) => guid === account_guid);

describe("200", () => {
  it("nothing before a verification", async () => {
    const { body } = await platform.api.call("listAccountNumbersByMember", {
      path: pathOf(await connect(platform)),
    });
    expect(body).toEqual({
      account_numbers: [],
      pagination: { current_page: 1, per_page: 25, total_entries: 0, total_pages: 1 },
    });
  });

  it("every field, each belonging to the member", async () => {
    const { status, body } = await list();
    expect(status).toBe(200);
    for (const one of body.account_numbers as AccountNumber[]) {
      expect(Object.keys(one).toSorted()).toEqual(Object.keys(fields.AccountNumber).toSorted());
      expect(one).toMatchObject({ member_guid: member.guid, user_guid: member.user_guid });
      expect(one.guid).toMatch(/^ACN-/);
      expect(accountOf(one)?.member_guid).toBe(member.guid);
    }
  });

  it("oldest first, a page at a time", async () => {
    const guids = numbers.map(({ guid }) => guid);
    expect(guids).toEqual(guids.toSorted());
    expect((await list({ records_per_page: 10 })).body).toEqual({
      account_numbers: numbers.slice(0, 10),
      pagination: { current_page: 1, per_page: 10, total_entries: numbers.length, total_pages: 1 },
    });
    expect((await list({ page: 2, records_per_page: 10 })).body.account_numbers).toEqual([]);
  });

  it("full numbers, of which the account shows the end; no two the same", () => {
    for (const one of numbers) {
      expect(one.account_number).toMatch(/^[1-9]\d{9}$/);
      expect(one.account_number.slice(-4)).toBe(accountOf(one)?.account_number);
    }
    expect(new Set(numbers.map(({ account_number }) => account_number)).size).toBe(numbers.length);
  });

  it("some that pass the checks, and one that does not", () => {
    const passed = numbers.map(({ passed_validation }) => passed_validation);
    expect(new Set(passed)).toEqual(new Set([true, false]));
  });

  it("in the United States a routing number whose check digit is right, the institution's own", () => {
    const routing = new Set(numbers.map(({ routing_number }) => routing_number));
    expect(routing.size).toBe(1);
    expect(checksum([...routing][0] ?? "")).toBe(0);
    for (const one of numbers) {
      expect(one).toMatchObject({ institution_number: null, transit_number: null });
    }
  });

  it("at another institution another routing number", async () => {
    const elsewhere = await connect(platform, { institution_code: "chase", skip_aggregation: true });
    await runJob(platform, "verifyMember", elsewhere);
    const [one] = await numbersOf(platform, elsewhere);
    expect(checksum(one?.routing_number ?? "")).toBe(0);
    expect(one?.routing_number).not.toBe(numbers[0]?.routing_number);
  });

  it.each([
    ["rbc_royal", "003"],
    ["td_canada", "004"],
    ["cibc", "010"],
  ])("in Canada, as at %s, an institution and a transit number instead", async (institution_code, number) => {
    const canadian = await connect(platform, { institution_code, skip_aggregation: true });
    await runJob(platform, "verifyMember", canadian);
    expect(await numbersOf(platform, canadian)).toMatchObject([
      {
        institution_number: number,
        routing_number: null,
        transit_number: expect.stringMatching(/^\d{5}$/),
      },
    ]);
  });
});

/** The nine digits weighted 3, 7, 1 in turn; a multiple of ten where the last of them is right. */
function checksum(routing: string): number {
  expect(routing).toMatch(/^\d{9}$/);
  const weights = [3, 7, 1, 3, 7, 1, 3, 7, 1];
  return weights.reduce((sum, weight, at) => sum + weight * Number(routing[at]), 0) % 10;
}

describeCommonRefusals(platform, "listAccountNumbersByMember", async () => ({ path: pathOf(member) }));

import type { Account, AccountNumber, Member } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { numbersOf, runJob } from "../support/jobs.js";
import { accountsOf, connect } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;
let verified: Account;
let other: Account;
let number: AccountNumber;

beforeAll(async () => {
  member = await connect(platform);
  await runJob(platform, "verifyMember", member);
  [number] = (await numbersOf(platform, member)) as [AccountNumber];
  const accounts = await accountsOf(platform.api, member);
  verified = accounts.find(({ guid }) => guid === number.account_guid) as Account;
  other = accounts.find(({ guid }) => guid !== number.account_guid) as Account;
});

const pathOf = ({ user_guid, guid }: Account) => ({ user_guid, account_guid: guid });
const list = (account: Account, query = {}) =>
  platform.api.call("listAccountNumbersByAccount", { path: pathOf(account), query });

describe("200", () => {
  it("the numbers of the account, as its member's list shows them", async () => {
    const { status, body } = await list(verified);
    expect([status, body]).toEqual([
      200,
      {
        account_numbers: [number],
        pagination: { current_page: 1, per_page: 25, total_entries: 1, total_pages: 1 },
      },
    ]);
  });

  it("none of an account that was not verified", async () => {
    expect((await list(other)).body.account_numbers).toEqual([]);
  });

  it("past the end an empty page", async () => {
    expect((await list(verified, { page: 2 })).body).toMatchObject({
      account_numbers: [],
      pagination: { current_page: 2, total_entries: 1 },
    });
  });
});

describe("404", () => {
  it("the account is another user's", async () => {
    const { guid } = await platform.api.createUser();
    const path = { user_guid: guid, account_guid: verified.guid };
    const { status, body } = await platform.api.call("listAccountNumbersByAccount", { path });
    expect([status, body.error.type]).toEqual([404, "not_found_error"]);
  });
});

describeCommonRefusals(platform, "listAccountNumbersByAccount", async () => ({ path: pathOf(verified) }));

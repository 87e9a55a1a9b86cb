import type { Account, Member } from "@mxkit/api/v20111101";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { accountsOf, aggregate, connect } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;
let account: Account;

async function fresh(): Promise<void> {
  member = await connect(platform);
  account = (await accountsOf(platform.api, member))[0] as Account;
}

beforeAll(fresh);

const pathOf = ({ user_guid, member_guid, guid }: Account) => ({
  user_guid,
  member_guid,
  account_guid: guid,
});
const update = (changes: object, path = pathOf(account)) =>
  platform.api.call("updateAccountByMember", { path, body: { account: changes } });
const read = async () => {
  const path = { user_guid: account.user_guid, account_guid: account.guid };
  return (await platform.api.call("readAccount", { path })).body.account;
};
const clock = () => `${platform.clock.now().toISOString().slice(0, 19)}Z`;

describe("200", () => {
  beforeEach(fresh);
  afterAll(fresh);

  it("hides the account and shows it again, and nothing else changes", async () => {
    for (const is_hidden of [true, false]) {
      await platform.clock.advance({ minutes: 1 });
      const { status, body } = await update({ is_hidden });
      expect([status, body.account]).toEqual([200, { ...account, is_hidden, updated_at: clock() }]);
      expect(await read()).toEqual(body.account);
    }
  });

  it("lists a hidden account like any other", async () => {
    const { body } = await update({ is_hidden: true });
    expect(await accountsOf(platform.api, member)).toContainEqual(body.account);
  });

  it("stays through later jobs", async () => {
    await update({ is_hidden: true });
    await platform.clock.advance({ days: 3 });
    await aggregate(platform, member);
    const after = await read();
    expect(after.is_hidden).toBe(true);
    expect(after.balance).not.toBe(account.balance);
  });

  it("takes is_hidden alone", async () => {
    const { body } = await update({ is_hidden: true, name: "Mine", balance: 1_000_000, type: "CASH" });
    expect(body.account).toEqual({ ...account, is_hidden: true, updated_at: body.account.updated_at });
  });
});

describe("400", () => {
  it.each(["true", 1, null, []])("is_hidden is %j", async (is_hidden) => {
    const { status, body } = await update({ is_hidden });
    expect([status, body.error.type]).toEqual([400, "invalid_body_error"]);
    expect(body.error.message).toContain("`account.is_hidden`");
    expect(await read()).toEqual(account);
  });

  it("there is nothing to change that it knows", async () => {
    for (const changes of [{}, { name: "Mine" }]) {
      const { status, body } = await update(changes);
      expect([status, body.error.type]).toEqual([400, "invalid_body_error"]);
    }
  });
});

describe("404", () => {
  it("the account is another member's of the same user, or another user's", async () => {
    const owner = { guid: member.user_guid };
    const sibling = await platform.api.createMember(owner, { password: "other" });
    const stranger = await connect(platform);
    for (const { user_guid, guid } of [sibling, stranger]) {
      const path = { user_guid, member_guid: guid, account_guid: account.guid };
      const { status, body } = await update({ is_hidden: true }, path);
      expect([status, body.error.message]).toEqual([404, `There is no account "${account.guid}".`]);
    }
    expect(await read()).toEqual(account);
  });
});

describeCommonRefusals(platform, "updateAccountByMember", async () => ({
  path: pathOf(account),
  body: { account: { is_hidden: true } },
}));

import type { Account, Member } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { accountsOf, aggregate, connect } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { inside } from "../support/simulation.js";

const platform = usePlatform();
const client_id = "CLIENT-1234";

const change = (account: Account, values: object) =>
  platform.control.call("updateInstitutionAccount", {
    path: { client_id, account_guid: account.guid },
    body: { account: values },
  });

async function accountOf(member: Member, type: string): Promise<Account> {
  const account = (await accountsOf(platform.api, member)).find((one) => one.type === type);
  if (!account) throw new Error(`The member has no account of the type ${type}.`);
  return account;
}

describe("200", () => {
  it("what the institution would report now; the API shows it after the next aggregation", async () => {
    const member = await connect(platform);
    const before = await accountOf(member, "CHECKING");
    const values = { balance: -12.5, available_balance: 0.01, is_closed: true };
    const { status, body } = await change(before, values);
    expect([status, body]).toEqual([
      200,
      { account: { guid: before.guid, member_guid: member.guid, ...values } },
    ]);
    expect(await accountOf(member, "CHECKING")).toEqual(before);
    await aggregate(platform, member);
    expect(await accountOf(member, "CHECKING")).toEqual({ ...before, ...values });
  });

  it("what is left out stays as it is", async () => {
    const member = await connect(platform);
    const before = await accountOf(member, "SAVINGS");
    expect((await change(before, { is_closed: true })).body.account).toMatchObject({
      balance: before.balance,
      available_balance: before.available_balance,
    });
    expect((await change(before, { balance: 5 })).body.account).toMatchObject({
      balance: 5,
      available_balance: before.available_balance,
      is_closed: true,
    });
  });

  it("later movements go on from there, to the cent", async () => {
    const [changed, left] = [await connect(platform), await connect(platform)];
    for (const member of [changed, left]) {
      // The same bank for both.
      await inside(platform, (db) =>
        db.updateTable("members").set({ seed: "one bank" }).where("guid", "=", member.guid).execute(),
      );
      await aggregate(platform, member);
    }
    const [mine, theirs] = [await accountOf(changed, "CHECKING"), await accountOf(left, "CHECKING")];
    expect(mine.balance).toBe(theirs.balance);
    const lowered = Number(((theirs.balance ?? 0) - 0.07).toFixed(2));
    await change(mine, { balance: lowered });
    await platform.clock.advance({ days: 9 });
    await aggregate(platform, changed);
    await aggregate(platform, left);
    const [later, asEver] = [await accountOf(changed, "CHECKING"), await accountOf(left, "CHECKING")];
    expect(asEver.balance).not.toBe(theirs.balance);
    expect(later.balance).toBe(Number(((asEver.balance ?? 0) - 0.07).toFixed(2)));
  });

  it("a debt, and the credit that is left of its limit", async () => {
    const member = await connect(platform);
    const card = await accountOf(member, "CREDIT_CARD");
    await change(card, { balance: 100 });
    await aggregate(platform, member);
    const moved = (card.balance ?? 0) - 100;
    expect(await accountOf(member, "CREDIT_CARD")).toMatchObject({
      balance: 100,
      available_credit: Number(((card.available_credit ?? 0) + moved).toFixed(2)),
    });
  });
});

describe("422", () => {
  it("an account that has no balance of the kind", async () => {
    const member = await connect(platform);
    const account = (await accountsOf(platform.api, member)).find((one) => one.available_balance === null);
    if (!account) throw new Error("All accounts have an available balance.");
    const answer = await change(account, { available_balance: 1 });
    expectError(answer, 422, "wrong_state_error", "`account.available_balance`", account.type);
  });

  it("an account of a member without credentials", async () => {
    const member = await connect(platform);
    await inside(platform, (db) =>
      db.updateTable("members").set({ connection_status: null }).where("guid", "=", member.guid).execute(),
    );
    const account = await accountOf(member, "CHECKING");
    expectError(await change(account, { balance: 1 }), 422, "wrong_state_error", account.guid, "credentials");
  });
});

describe("404", () => {
  it("the account of another client", async () => {
    const { path } = await platform.control.createClient();
    const account = await accountOf(await connect(platform), "CHECKING");
    const answer = await platform.control.call("updateInstitutionAccount", {
      path: { ...path, account_guid: account.guid },
      body: { account: { balance: 1 } },
    });
    expectError(answer, 404, "not_found_error", account.guid);
  });
});

let refused: Account | undefined;

describeControlRefusals(
  platform,
  "updateInstitutionAccount",
  async () => {
    refused ??= await accountOf(await connect(platform), "CHECKING");
    return { path: { client_id, account_guid: refused.guid }, body: { account: { is_closed: true } } };
  },
  {
    invalid: [
      ["a balance in text", { balance: "12.50" }, "`account.balance`"],
      ["a balance that is null", { balance: null }, "`account.balance`"],
      ["more than there is", { available_balance: 1e13 }, "`account.available_balance`", "1000000000000"],
      ["closed in text", { is_closed: "true" }, "`account.is_closed`"],
    ],
  },
);

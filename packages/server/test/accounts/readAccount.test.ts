import { type Account, fields, type Member } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { accountsOf, connect } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { accountWith, nothing, ScriptedConnector } from "../support/scriptedConnector.js";

const institution = new ScriptedConnector();
const platform = usePlatform({ connector: institution });
let member: Member;
let account: Account;

/** Every field that an institution can tell. */
const told = {
  account_number: "5366",
  apr: "19.99",
  apy: "0.05",
  available_balance: "1000.50",
  available_credit: "327.01",
  balance: "-1872.90",
  cash_balance: "0.00",
  cash_surrender_value: "1.10",
  credit_limit: "123456789012.34",
  currency_code: "USD",
  day_payment_is_due: 14,
  death_benefit: 0,
  holdings_value: "3.30",
  id: "1040434698",
  insured_name: "Donnie Darko",
  interest_rate: "4.2500",
  is_closed: true,
  last_payment: "4.40",
  last_payment_at: "2026-06-01T23:59:59.999Z",
  loan_amount: "5.50",
  matures_on: "2028-02-29",
  minimum_balance: "6.60",
  minimum_payment: "7.70",
  name: 'Überweisung "Plus" 😀',
  original_balance: "8.80",
  pay_out_amount: "9.90",
  payment_due_at: "2026-07-01T00:00:00.000Z",
  payoff_balance: "10.01",
  premium_amount: "11.10",
  started_on: "2020-01-01",
  subtype: "PLAN_401_K",
  total_account_value: "12.20",
  type: "INVESTMENT",
};

beforeAll(async () => {
  institution.data = { ...nothing, accounts: [accountWith({ ...told, external_id: "a" })] };
  member = await connect(platform);
  account = (await accountsOf(platform.api, member))[0] as Account;
});

const pathOf = ({ user_guid, guid }: Account) => ({ user_guid, account_guid: guid });
const read = (path = pathOf(account)) => platform.api.call("readAccount", { path });

describe("200", () => {
  it("every field as the institution told it, and those of the platform", async () => {
    const { status, body } = await read();
    expect([status, body.account]).toEqual([
      200,
      {
        ...told,
        ...Object.fromEntries(
          Object.entries(told)
            .filter(([name]) => fields.Account[name as keyof typeof told].startsWith("decimal"))
            .map(([name, value]) => [name, Number(value)]),
        ),
        created_at: "2026-06-15T12:00:00Z",
        guid: account.guid,
        institution_code: "mxbank",
        is_hidden: false,
        last_payment_at: "2026-06-01T23:59:59Z",
        member_guid: member.guid,
        member_is_managed_by_user: true,
        payment_due_at: "2026-07-01T00:00:00Z",
        updated_at: "2026-06-15T12:00:00Z",
        user_guid: member.user_guid,
      },
    ]);
    expect(Object.keys(body.account).toSorted()).toEqual(Object.keys(fields.Account).toSorted());
  });

  it("decimals to the digit", async () => {
    const { text } = await read();
    expect(text).toContain('"balance":-1872.90,');
    expect(text).toContain('"credit_limit":123456789012.34,');
    expect(text).toContain('"cash_balance":0.00,');
    expect(text).toContain('"interest_rate":4.2500,');
  });

  it("as the list shows it", async () => {
    expect((await read()).body.account).toEqual(account);
  });
});

describe("404", () => {
  it("the account is another user's", async () => {
    const { guid } = await platform.api.createUser();
    const { status, body } = await read({ user_guid: guid, account_guid: account.guid });
    expect([status, body.error.message]).toEqual([404, `There is no account "${account.guid}".`]);
  });
});

describeCommonRefusals(platform, "readAccount", async () => ({ path: pathOf(account) }));

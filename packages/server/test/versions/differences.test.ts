import type { Account, Institution as OlderInstitution } from "@mxkit/api/v20111101";
import type { Institution, Transaction } from "@mxkit/api/v20250224";
import { beforeAll, describe, expect, it } from "vitest";
import { newest } from "../support/api.js";
import { expectError } from "../support/expectError.js";
import { connect, everyPage } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { useReceiver } from "../support/receiver.js";
import { setWebhookURL } from "../support/webhooks.js";

const platform = usePlatform();
const api = () => newest(platform.api);

let member: Awaited<ReturnType<typeof connect>>;
beforeAll(async () => {
  member = await connect(platform);
});

const path = () => ({
  user_guid: member.user_guid,
  member_guid: member.guid,
  user_identifier: member.user_guid,
  member_identifier: member.guid,
});

describe("institutions", () => {
  it("have a list of products in the place of flags", async () => {
    const older = (await platform.api.call("readInstitution", { path: { institution_code: "71426" } })).body;
    const newer = (await api().call("readInstitution", { path: { institution_code: "71426" } })).body;
    const { supports_oauth, code, medium_logo_url, name, small_logo_url, url } = older.institution;
    expect(newer.institution).toEqual({
      code,
      created_at: "2016-10-13T18:07:57.000Z",
      guid: "INS-7cf00356-2c62-3764-a2bf-6451477d5117",
      is_hidden: false,
      medium_logo_url,
      name,
      small_logo_url,
      supported_products: ["account_verification", "investments", "transactions"],
      supports_oauth,
      url,
    });
    expect(older.institution).toMatchObject({
      supports_account_identification: false,
      supports_account_statement: false,
      supports_account_verification: true,
      supports_transaction_history: false,
    });
  });

  it("are filtered by all products of the list, as by the flags", async () => {
    const older = await everyPage<OlderInstitution>(platform.api, "listInstitutions", {
      query: { supports_account_statement: true, supports_transaction_history: true, records_per_page: 100 },
    });
    const { body } = await platform.api.send(
      "GET",
      "/institutions?records_per_page=100&supported_products=statements&supported_products=transaction_history",
      { headers: { "Accept-Version": "v20250224" } },
    );
    const codes = body.institutions.map(({ code }: Institution) => code);
    expect(codes.length).toBeGreaterThan(5);
    expect(codes).toEqual(older.map(({ code }) => code));
  });

  it("are not filtered by what is no product", async () => {
    const answer = await api().call("listInstitutions", { query: { supported_products: "money" } });
    expectError(answer, 400, "invalid_parameter_error", "`supported_products", '"money"');
  });
});

describe("accounts", () => {
  it("are the same to the digit, but for the value of their holdings and the milliseconds", async () => {
    const older = (await platform.api.call("listUserAccounts", { path: path() })).text;
    const newer = (await api().call("listUserAccounts", { path: path() })).text;
    expect(older).toMatch(/"holdings_value":\d+\.\d\d,/);
    expect(newer).not.toContain("holdings_value");
    expect(older.replace(/"holdings_value":[^,]+,/g, "")).toBe(newer.replace(/\.\d{3}Z"/g, 'Z"'));
  });

  it("say what their holdings are worth in v20111101, each its own", async () => {
    const { accounts } = (await platform.api.call("listUserAccounts", { path: path() })).body;
    const values = accounts.map(({ holdings_value }: Account) => holdings_value);
    expect(new Set(values).size).toBeGreaterThan(2);
    for (const { guid, holdings_value } of accounts) {
      const one = await platform.api.call("readAccount", { path: { ...path(), account_guid: guid } });
      expect(one.body.account.holdings_value).toBe(holdings_value);
    }
  });
});

describe("transactions", () => {
  it("are the same to the digit, but for the milliseconds", async () => {
    const older = (await platform.api.call("listTransactions", { path: path() })).text;
    const newer = (await api().call("listTransactions", { path: path() })).text;
    expect(newer).toContain('_at":"2026-06-15T12:00:00.000Z"');
    expect(older).toBe(newer.replace(/\.\d{3}Z"/g, 'Z"'));
  });

  it("whose texts look like a time are left alone", async () => {
    const description = 'Paid "updated_at":"2026-06-15T12:00:00.123Z"';
    const [transaction] = (await api().call("listTransactionsByMember", { path: path() })).body.transactions;
    const of = { ...path(), transaction_guid: transaction.guid };
    await platform.api.call("updateTransaction", { path: of, body: { transaction: { description } } });
    const { body } = await platform.api.call("readTransaction", { path: of });
    expect(body.transaction.description).toBe(description);
  });

  it("of a member can be asked for by when they last changed", async () => {
    await platform.clock.advance({ hours: 1 });
    const { transactions, pagination } = (await api().call("listTransactionsByMember", { path: path() }))
      .body;
    const changed: Transaction | undefined = transactions[3];
    const of = { ...path(), transaction_guid: changed?.guid ?? "" };
    await platform.api.call("updateTransaction", { path: of, body: { transaction: { description: "A" } } });
    const ask = async (query: Record<string, string>) =>
      (await api().call("listTransactionsByMember", { path: path(), query })).body;
    const since = async (query: Record<string, string>) =>
      (await ask(query)).transactions.map(({ guid }: Transaction) => guid);
    expect(await since({ from_timestamp: "2026-06-15T13:00:00.000Z" })).toEqual([changed?.guid]);
    expect(await since({ from_timestamp: "2026-06-15T15:00:00.000+02:00" })).toEqual([changed?.guid]);
    const before = await ask({ to_timestamp: "2026-06-15T12:59:59.999Z" });
    expect(before.pagination.total_entries).toBe(pagination.total_entries - 1);
    expect(await since({ from_timestamp: "2026-06-15T13:00:00.001Z" })).toEqual([]);
    const [first] = transactions;
    const later = { from_date: "2026-06-16", from_timestamp: "2026-06-15T13:00:00.000Z" };
    expect([first.date <= "2026-06-15", await since(later)]).toEqual([true, []]);
  });

  it.each(["2016-12-31T23:59:60Z", "1969-12-31T23:59:59Z"])("are not, by a moment like %s", async (time) => {
    for (const name of ["from_timestamp", "to_timestamp"]) {
      const answer = await api().call("listTransactionsByMember", { path: path(), query: { [name]: time } });
      expectError(answer, 400, "invalid_parameter_error", `\`${name}\``, `"${time}"`);
    }
  });

  it("are not, by moments the wrong way round", async () => {
    const query = { from_timestamp: "2026-06-16T00:00:00Z", to_timestamp: "2026-06-15T00:00:00Z" };
    const answer = await api().call("listTransactionsByMember", { path: path(), query });
    expectError(answer, 400, "invalid_parameter_error", "`from_timestamp`", "`to_timestamp`");
  });
});

describe("holdings are at both paths, in both versions", () => {
  it.each(["v20111101", "v20250224"])("%s", async (version) => {
    const read = (path: string) =>
      platform.api.send("GET", path, { headers: { "Accept-Version": version, Accept: "application/json" } });
    const [{ guid }] = (await platform.api.call("listHoldings", { path: path() })).body.holdings;
    for (const below of ["", `/${guid}`]) {
      const at = (name: string) => read(`/users/${member.user_guid}/${name}${below}`);
      const [before, after] = [await at("holdings"), await at("investment_holdings")];
      expect([before.status, after.text]).toEqual([200, before.text]);
    }
    const ofMember = `/users/${member.user_guid}/members/${member.guid}`;
    expect((await read(`${ofMember}/investment_holdings`)).text).toBe(
      (await read(`${ofMember}/holdings`)).text,
    );
  });
});

describe("widgets", () => {
  it("speak the language that is asked for, and bring what is asked for", async () => {
    const body = {
      widget_url: {
        widget_type: "connect_widget",
        locale: "fr-CA",
        data_request: { products: ["account_verification"] },
      },
    };
    const answer = await api().call("requestWidgetURL", { path: path(), body });
    expect(answer.status).toBe(200);
    const wrong = { widget_url: { ...body.widget_url, locale: "de" } };
    expectError(
      await api().call("requestWidgetURL", { path: path(), body: wrong }),
      400,
      "invalid_body_error",
      "`widget_url.locale`",
    );
  });
});

describe("webhooks", () => {
  const receiver = useReceiver();

  it("are in the client's default version", async () => {
    for (const default_version of ["v20111101", "v20250224"] as const) {
      const { api, path } = await platform.control.createClient({ default_version });
      await setWebhookURL(platform, path, "members", { url: `${receiver.url}/members` });
      const user = await api.createUser();
      const { guid } = await api.createMember(user);
      await platform.runDueTasks();
      const told = receiver.take("members").map(({ member }) => member);
      const latest = told.toSorted((one, other) => other.revision - one.revision)[0];
      const { body } = await api.send("GET", `/users/${user.guid}/members/${guid}`, {
        headers: { Accept: "*/*" },
      });
      expect(latest, default_version).toEqual({ ...body.member, revision: latest.revision });
      expect("connection_status_message" in latest, default_version).toBe(default_version === "v20250224");
    }
  });
});

import { type Account, fields, type Holding, type Member } from "@mxkit/api/v20111101";
import document from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { beforeAll, describe, expect, it } from "vitest";
import { accountsOf, aggregate, connect, everyPage, pathOf } from "../support/members.js";
import { cents, exactly, sum } from "../support/money.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;
let accounts: Account[];
let holdings: Holding[];

beforeAll(async () => {
  member = await connect(platform);
  accounts = await accountsOf(platform.api, member);
  holdings = await all();
});

const list = (query = {}, one = member) =>
  platform.api.call("listHoldingsByMember", { path: pathOf(one), query });
const all = () => everyPage<Holding>(platform.api, "listHoldingsByMember", { path: pathOf(member) });

describe("200", () => {
  it("nothing before an aggregation", async () => {
    expect((await list({}, await connect(platform, { skip_aggregation: true }))).body).toEqual({
      holdings: [],
      pagination: { current_page: 1, per_page: 25, total_entries: 0, total_pages: 1 },
    });
  });

  it("every field, each of an investment account of the member", () => {
    const types = new Map(accounts.map(({ guid, type }) => [guid, type]));
    expect(holdings.length).toBeGreaterThan(20);
    for (const holding of holdings) {
      expect(Object.keys(holding).toSorted()).toEqual(Object.keys(fields.Holding).toSorted());
      expect(holding).toMatchObject({
        created_at: "2026-06-15T12:00:00Z",
        guid: expect.stringMatching(/^HOL-/),
        member_guid: member.guid,
        updated_at: "2026-06-15T12:00:00Z",
        user_guid: member.user_guid,
      });
      expect(types.get(holding.account_guid)).toBe("INVESTMENT");
    }
  });

  it("types and subtypes under the number and the name that belong together", () => {
    const { HoldingType, HoldingSubtype } = document.components.schemas;
    for (const { holding_type, holding_type_id, holding_subtype, holding_subtype_id } of holdings) {
      expect(HoldingType.enum[holding_type_id]).toBe(holding_type);
      expect(HoldingSubtype.enum[holding_subtype_id]).toBe(holding_subtype);
    }
    const typesOf = (subtype: string) =>
      holdings
        .filter(({ holding_subtype }) => holding_subtype === subtype)
        .map(({ holding_type }) => holding_type);
    expect(typesOf("AMERICAN_DEPOSITARY_RECEIPT")).toContain("EQUITY");
    expect(typesOf("STABLE_VALUE_FUND")).toContain("MONEY_MARKET");
    expect(typesOf("MUNICIPAL_BOND")).toContain("FIXED_INCOME");
  });

  it("every type and every subtype occurs", () => {
    const { HoldingType, HoldingSubtype } = document.components.schemas;
    expect(new Set(holdings.map(({ holding_type }) => holding_type))).toEqual(new Set(HoldingType.enum));
    expect(new Set(holdings.map(({ holding_subtype }) => holding_subtype))).toEqual(
      new Set(HoldingSubtype.enum),
    );
  });

  it.each([
    "cost_basis",
    "currency_code",
    "cusip",
    "daily_change",
    "description",
    "market_value",
    "purchase_price",
    "shares",
    "symbol",
  ] as const)("%s is told of some holdings and not of others", (field) => {
    const values = holdings.map((holding) => holding[field]);
    expect(values).toContain(null);
    expect(values.some((value) => value !== null)).toBe(true);
  });

  it("what the reference shows of two of them", () => {
    expect(holdings).toContainEqual(
      expect.objectContaining({ cusip: "70450Y103", purchase_price: 26, shares: 37, symbol: "PYPL" }),
    );
    expect(holdings).toContainEqual(
      expect.objectContaining({ cusip: "99UBAYWG0", purchase_price: 60, shares: 31, symbol: "AAL" }),
    );
  });

  it("market values that add up to what the account says of its holdings", async () => {
    const path = pathOf(member);
    const own = await everyPage<Holding>(platform.api, "listHoldingsByMember", { path }, exactly);
    const told = await everyPage<Account>(platform.api, "listUserAccounts", { path }, exactly);
    const withValue = told.filter(({ holdings_value }) => holdings_value !== null);
    expect(withValue.length).toBeGreaterThan(0);
    for (const { guid, holdings_value } of withValue) {
      const values = own
        .filter(({ account_guid }) => account_guid === guid)
        .flatMap(({ market_value }) => (market_value === null ? [] : [cents(market_value)]));
      expect(sum(values)).toBe(cents(holdings_value));
    }
  });

  it("oldest first, a page at a time", async () => {
    const guids = holdings.map(({ guid }) => guid);
    expect(guids).toEqual(guids.toSorted());
    expect((await list({ page: 2, records_per_page: 10 })).body).toEqual({
      holdings: holdings.slice(10, 20),
      pagination: {
        current_page: 2,
        per_page: 10,
        total_entries: holdings.length,
        total_pages: Math.ceil(holdings.length / 10),
      },
    });
  });
});

describe("200 after a later aggregation", () => {
  let later: Holding[];
  beforeAll(async () => {
    await platform.clock.advance({ days: 40 });
    await aggregate(platform, member);
    later = await all();
  });

  const within = (from: string, to: string) =>
    later.filter(({ updated_at }) => from <= updated_at.slice(0, 10) && updated_at.slice(0, 10) <= to);

  it("the same holdings, those updated that changed", () => {
    expect(later.map(({ guid }) => guid)).toEqual(holdings.map(({ guid }) => guid));
    for (const [at, holding] of later.entries()) {
      const { updated_at: _, ...before } = holdings[at] as Holding;
      const { updated_at, ...after } = holding;
      const changed = JSON.stringify(before) !== JSON.stringify(after);
      expect(updated_at).toBe(changed ? "2026-07-25T12:00:00Z" : "2026-06-15T12:00:00Z");
    }
    expect(within("2026-07-25", "2026-07-25").length).toBeGreaterThan(0);
    expect(within("2026-06-15", "2026-06-15").length).toBeGreaterThan(0);
  });

  it.each([
    [{}, "0000-01-01", "9999-12-31"],
    [{ from_date: "2026-07-25" }, "2026-07-25", "9999-12-31"],
    [{ from_date: "2026-06-16" }, "2026-06-16", "9999-12-31"],
    [{ from_date: "2026-06-15" }, "2026-06-15", "9999-12-31"],
    [{ to_date: "2026-06-15" }, "0000-01-01", "2026-06-15"],
    [{ to_date: "2026-07-24" }, "0000-01-01", "2026-07-24"],
    [{ to_date: "2026-06-14" }, "0000-01-01", "2026-06-14"],
    [{ from_date: "2026-06-16", to_date: "2026-07-24" }, "2026-06-16", "2026-07-24"],
    [{ from_date: "2026-07-25", to_date: "2026-07-25" }, "2026-07-25", "2026-07-25"],
  ])("%j: those that last changed on these days, both included", async (query, from, to) => {
    const { body } = await list({ records_per_page: 100, ...query });
    expect(body.holdings).toEqual(within(from, to));
    expect(body.pagination.total_entries).toBe(within(from, to).length);
  });
});

describe("400", () => {
  it.each([
    [{ from_date: "2026-06-16", to_date: "2026-06-15" }, "from_date"],
    [{ from_date: "2026-06-31" }, "from_date"],
    [{ to_date: "yesterday" }, "to_date"],
    [{ to_date: "2026-06-15T12:00:00Z" }, "to_date"],
    [{ from_date: "" }, "from_date"],
  ])("%j", async (query, name) => {
    const { status, body } = await list(query);
    expect([status, body.error.type]).toEqual([400, "invalid_parameter_error"]);
    expect(body.error.message).toContain(`\`${name}\``);
  });
});

describeCommonRefusals(platform, "listHoldingsByMember", async () => ({ path: pathOf(member) }));

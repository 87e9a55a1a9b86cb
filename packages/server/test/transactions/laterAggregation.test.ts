import type { Account, Member, Transaction } from "@mxkit/api/v20111101";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Books, effectWhere, readBooks } from "../support/books.js";
import { aggregate, connect } from "../support/members.js";
import { cents } from "../support/money.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();

let member: Member;
let day0: Books;
let day1: Books;
let day4: Books;

beforeAll(async () => {
  member = await connect(platform);
  day0 = await look();
  await platform.clock.advance({ days: 1 });
  await aggregate(platform, member);
  day1 = await look();
  await platform.clock.advance({ days: 3 });
  await aggregate(platform, member);
  day4 = await look();
});

const look = () => readBooks(platform.api, member);
const clock = (days: number) => `2026-06-${15 + days}T12:00:00Z`;

describe.each([
  ["a day", () => [day0, day1, 1] as const],
  ["three days", () => [day1, day4, 4] as const],
])("an aggregation %s later", (_, pictures) => {
  let before: Books;
  let after: Books;
  let days: number;
  beforeEach(() => {
    [before, after, days] = pictures();
  });

  it("brings what happened since, and loses nothing", () => {
    for (const guid of before.transactions.keys()) expect(after.transactions.has(guid)).toBe(true);
    const added = [...after.transactions.values()].filter(({ guid }) => !before.transactions.has(guid));
    expect(added.length).toBeGreaterThan(0);
    for (const { transacted_at, posted_at, created_at } of added) {
      const last =
        [...before.transactions.values()]
          .map((one) => one.created_at)
          .toSorted()
          .at(-1) ?? "";
      expect((transacted_at ?? posted_at ?? "") > last).toBe(true);
      expect(created_at).toBe(clock(days));
    }
  });

  it("turns PENDING into POSTED under the same guid, and changes nothing else", () => {
    for (const [guid, earlier] of before.transactions) {
      const now = after.transactions.get(guid) as Transaction;
      if (now.status === earlier.status) {
        expect(now).toEqual(earlier);
        continue;
      }
      expect(now).toEqual({
        ...earlier,
        status: "POSTED",
        posted_at: now.posted_at,
        updated_at: clock(days),
      });
      expect(now.posted_at?.slice(0, 10)).toMatch(/^2026-06-1[4-9]$/);
    }
  });

  it("moves every balance by what was posted, to the cent", () => {
    let moved = 0;
    for (const [index, account] of after.accounts.entries()) {
      const earlier = before.accounts[index] as Account;
      expect([account.guid, account.name]).toEqual([earlier.guid, earlier.name]);
      if (account.balance === null) continue;
      const posted = effectWhere(account, after, "POSTED") - effectWhere(account, before, "POSTED");
      expect([account.name, cents(account.balance)]).toEqual([account.name, cents(earlier.balance) + posted]);
      if (posted !== 0n) moved += 1;
    }
    expect(moved).toBeGreaterThan(0);
  });

  it("shows what is PENDING in the available amounts alone", () => {
    for (const account of after.accounts) {
      const { name, balance, available_balance, available_credit, credit_limit } = account;
      const expected = cents(balance ?? "0") + effectWhere(account, after, "PENDING");
      if (available_balance !== null) expect([name, cents(available_balance)]).toEqual([name, expected]);
      if (available_credit !== null)
        expect([name, cents(available_credit)]).toEqual([name, cents(credit_limit) - expected]);
    }
  });

  it("touches what has changed and nothing else", () => {
    const same = ({ updated_at: _, ...account }: Account) => JSON.stringify(account);
    for (const [index, account] of after.accounts.entries()) {
      const earlier = before.accounts[index] as Account;
      const changed = same(account) !== same(earlier);
      expect([account.name, account.updated_at]).toEqual([
        account.name,
        changed ? clock(days) : earlier.updated_at,
      ]);
      expect(account.created_at).toBe(clock(0));
    }
  });
});

it("posts some of what was PENDING within a day", () => {
  const pending = [...day0.transactions.values()].filter(({ status }) => status === "PENDING");
  const posted = pending.filter(({ guid }) => day1.transactions.get(guid)?.status === "POSTED");
  expect(posted.length).toBeGreaterThan(0);
});

it("leaves nothing PENDING for long", () => {
  for (const [guid, { status }] of day0.transactions) {
    if (status === "PENDING") expect(day4.transactions.get(guid)).toMatchObject({ status: "POSTED" });
  }
});

it("changes nothing when nothing has happened", async () => {
  const before = await look();
  await aggregate(platform, member);
  expect(await look()).toEqual(before);
});

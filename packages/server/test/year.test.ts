import type { Account, Member, Tag, Transaction } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { defaultSettings } from "../src/platform.js";
import type { Api } from "./support/api.js";
import { type Books, effectOf, effectWhere, readBooks } from "./support/books.js";
import { byAccount, type JobOperation, statementsOf } from "./support/jobs.js";
import { accountsOf, answer, pathOf, readMember, transactionsOf } from "./support/members.js";
import { cents, sum } from "./support/money.js";
import { usePlatform } from "./support/platform.js";
import { type PrintedStatement, readStatement } from "./support/readStatement.js";
import { createRule, createTag, createTagging, GROCERIES } from "./support/sorting.js";

/**
 * Twelve months of a member at MX Bank, with the platform's own settings: its client's clock stands, but where the control plane moves
 * it, and everything goes over HTTP. Each test begins where the one before ended.
 */
const platform = usePlatform({ settings: defaultSettings });

let client: { client_id: string };
let api: Api;
let member: Member;
let opening: Map<string, bigint>;
let books: Books;
let tag: Tag;
let tagged: Transaction;
let habit: string;
let turnedPosted = 0;
const silences: Silence[] = [];

/** From the last success before something went wrong to the first one after it. */
interface Silence {
  from: string;
  to: string;
}

const advance = async (clock: { seconds: number } | { time: string }) => {
  const { status } = await platform.control.call("advanceClock", { path: client, body: { clock } });
  expect(status).toBe(200);
};
const until = (time: string) => advance({ time });
/** As long as a job takes. */
const jobsEnd = () => advance({ seconds: 3 });

/** To the end of the next job that nobody asked for. */
async function untilNextJob(): Promise<void> {
  const { clock } = (await platform.control.call("readClock", { path: client })).body;
  await until(clock.next_due_at);
  await jobsEnd();
}

async function script(steps: { outcome: string; times?: number }[], whose = {}) {
  const body = { script: { job_type: "AGGREGATION", member_guid: member.guid, steps, ...whose } };
  const answered = await platform.control.call("createScript", { path: client, body });
  expect(answered.status).toBe(201);
  return { ...client, script_guid: answered.body.script.guid };
}

const status = async () => (await readMember(api, member)).connection_status;

async function start(job: JobOperation): Promise<void> {
  const { status, body } = await api.call(job, { path: pathOf(member) });
  expect([status, body.member.is_being_aggregated]).toEqual([202, true]);
  await jobsEnd();
}

/** Something goes wrong, and comes right again. */
async function silence(trouble: () => Promise<void>): Promise<void> {
  const from = (await readMember(api, member)).successfully_aggregated_at ?? "";
  await trouble();
  const { connection_status, successfully_aggregated_at } = await readMember(api, member);
  expect(connection_status).toBe("CONNECTED");
  silences.push({ from, to: successfully_aggregated_at ?? "" });
}

const balanced = ({ accounts }: Books) => accounts.filter(({ balance }) => balance !== null);

/** What each account had before the first transaction that is known of it. */
const openingOf = (books: Books) =>
  new Map(
    balanced(books).map((account) => [
      account.guid,
      cents(account.balance) - effectWhere(account, books, "POSTED"),
    ]),
  );

/** Goes to the end of a month: everything adds up, nothing is lost, and what was PENDING at the end of the last one is POSTED. */
async function endMonth(next: string): Promise<void> {
  await until(`${next}-01T00:00:00Z`);
  expect(await status()).toBe("CONNECTED");
  const before = books;
  books = await readBooks(api, member);
  expect(openingOf(books)).toEqual(opening);
  const known = [...before.transactions.values()];
  expect(known.map(({ guid }) => books.transactions.get(guid)?.amount)).toEqual(
    known.map(({ amount }) => amount),
  );
  expect(known.filter(({ guid }) => books.transactions.get(guid)?.status !== "POSTED")).toEqual([]);
  turnedPosted += known.filter(({ status }) => status === "PENDING").length;
}

const deleteMember = async () =>
  expect((await api.call("deleteMember", { path: pathOf(member) })).status).toBe(204);

const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}`);
const lastDayOf = (month: string) =>
  new Date(Date.UTC(2026, Number(month.slice(5)), 0)).toISOString().slice(0, 10);

const isOf = (period: string) => (one: Transaction) => one.date?.startsWith(period) ?? false;
/** The moment at which it took place. */
const timeOf = ({ transacted_at, posted_at }: Transaction) => transacted_at ?? posted_at ?? "";
const secondsBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 1000;

function mostFrequent(descriptions: string[]): string {
  const counts = new Map<string, number>();
  for (const one of descriptions) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}

/** What the statement of an account should say of a month, by the transactions that the API shows. */
function ownSums(account: Account, month: string): PrintedStatement {
  const posted = [...books.transactions.values()].filter(
    ({ status, account_guid }) => status === "POSTED" && account_guid === account.guid,
  );
  const before = posted.filter(({ posted_at }) => (posted_at ?? "") < month);
  const within = posted.filter(({ posted_at }) => posted_at?.startsWith(month));
  const total = (wanted: string) =>
    sum(within.filter(({ type }) => type === wanted).map(({ amount }) => cents(amount)));
  const atFirst = (opening.get(account.guid) ?? 0n) + effectOf(account, before);
  return {
    month,
    opening: atFirst,
    credits: total("CREDIT"),
    debits: total("DEBIT"),
    closing: atFirst + effectOf(account, within),
  };
}

it("January: a member connects, and learns what happened in the 24 months before", async () => {
  const created = await platform.control.createClient({ clock: { time: "2026-01-01T00:00:00Z", speed: 0 } });
  ({ api, path: client } = created);
  expect(created.client.clock).toMatchObject({ time: "2026-01-01T00:00:00Z", is_frozen: true });
  member = await api.createMember(await api.createUser({ id: "a-year" }), { password: "first" });
  await jobsEnd();
  expect(await readMember(api, member)).toMatchObject({
    connection_status: "CONNECTED",
    successfully_aggregated_at: "2026-01-01T00:00:01Z",
  });
  await start("extendHistory");
  books = await readBooks(api, member);
  const dates = [...books.transactions.values()].map(({ date }) => date ?? "").toSorted();
  expect([dates[0]?.slice(0, 7), dates.at(-1)?.slice(0, 7)]).toEqual(["2024-01", "2025-12"]);
  opening = openingOf(books);
  expect(opening.size).toBeGreaterThan(15);
  await endMonth("2026-02");
});

it("February: a tag, and a rule for what is bought from now on", async () => {
  const user = { guid: member.user_guid };
  const spent = [...books.transactions.values()].filter(isOf("2026"));
  tagged = spent[0] as Transaction;
  tag = await createTag(api, user, "First of the year");
  await createTagging(api, tag, tagged);
  habit = mostFrequent(spent.map(({ description }) => description ?? ""));
  await createRule(api, user, {
    match_description: habit,
    description: "As always",
    category_guid: GROCERIES,
  });
  await endMonth("2026-03");
});

it("March: three failures in a day degrade it; the next day it recovers", async () => {
  await until("2026-03-10T12:00:00Z");
  await silence(async () => {
    await script([{ outcome: "FAILED", times: 3 }]);
    const statuses = [];
    for (let hour = 0; hour < 3; hour++) {
      await start("aggregateMember");
      statuses.push(await status());
      await advance({ seconds: 3600 });
    }
    expect(statuses).toEqual(["FAILED", "FAILED", "DEGRADED"]);
    // A day after the last of them, and up to an hour.
    await until("2026-03-11T18:00:00Z");
  });
  await endMonth("2026-04");
});

it("April: locked out, it waits for its end user, who comes with new credentials", async () => {
  await until("2026-04-07T12:00:00Z");
  await silence(async () => {
    await script([{ outcome: "LOCKED" }]);
    await untilNextJob();
    const locked = await readMember(api, member);
    expect(locked.connection_status).toBe("LOCKED");
    await until("2026-04-20T09:00:00Z");
    expect(await readMember(api, member)).toEqual(locked);

    const credentials = await api.credentials("mxbank", { LOGIN: "mxuser", PASSWORD: "second" });
    const { body } = await api.call("updateMember", {
      path: pathOf(member),
      body: { member: { credentials } },
    });
    expect(body.member).toMatchObject({ connection_status: "UPDATED", is_being_aggregated: true });
    await jobsEnd();
  });
  await endMonth("2026-05");
});

it("May: nothing special", () => endMonth("2026-06"));

it("June: the institution is down for more than two weeks, and comes back", async () => {
  await until("2026-06-05T12:00:00Z");
  await silence(async () => {
    const down = await script([{ outcome: "FAILED", times: 100 }], {
      member_guid: null,
      institution_code: "mxbank",
    });
    const statuses = [];
    for (let day = 1; day <= 16; day++) {
      await untilNextJob();
      statuses.push(await status());
    }
    // Once a day and up to an hour: the fourteenth is the first that is two weeks after the last success.
    expect(statuses).toEqual([...Array(13).fill("FAILED"), ...Array(3).fill("DISCONNECTED")]);
    expect((await platform.control.call("deleteScript", { path: down })).status).toBe(204);
    await untilNextJob();
  });
  await endMonth("2026-07");
});

it("July: nothing special", () => endMonth("2026-08"));

it("August: asked a question at night, it expires; its end user answers the next one", async () => {
  await until("2026-08-11T12:00:00Z");
  await silence(async () => {
    await script([{ outcome: "CHALLENGED", times: 2 }]);
    await untilNextJob();
    expect(await readMember(api, member)).toMatchObject({
      connection_status: "CHALLENGED",
      is_being_aggregated: true,
    });
    await advance({ seconds: 300 });
    const expired = await readMember(api, member);
    expect(expired).toMatchObject({ connection_status: "EXPIRED", is_being_aggregated: false });
    await until("2026-08-17T20:00:00Z");
    expect(await readMember(api, member)).toEqual(expired);

    await start("aggregateMember");
    expect(await status()).toBe("CHALLENGED");
    expect((await answer(api, member, "correct")).body.member.connection_status).toBe("RESUMED");
    await jobsEnd();
  });
  await endMonth("2026-09");
});

it("September: nothing special", () => endMonth("2026-10"));

it("October: deleted, and created again within two weeks, it is what it was", async () => {
  await until("2026-10-06T12:00:00Z");
  await silence(async () => {
    const guids = async () => ({
      accounts: (await accountsOf(api, member)).map(({ guid }) => guid),
      transactions: [...(await readBooks(api, member)).transactions.keys()],
    });
    const before = await guids();
    await deleteMember();
    expect(await guids()).toEqual({ accounts: [], transactions: [] });
    await until("2026-10-19T12:00:00Z");
    const again = await api.createMember({ guid: member.user_guid }, { password: "second" });
    expect(again.guid).toBe(member.guid);
    expect(await guids()).toEqual(before);
    await jobsEnd();
  });
  await endMonth("2026-11");
});

it("November: nothing special", () => endMonth("2026-12"));
it("December: nothing special", () => endMonth("2027-01"));

describe("the year, seen from January", () => {
  let year: Transaction[];

  beforeAll(async () => {
    await until("2027-01-05T00:00:00Z");
    await start("aggregateMember");
    books = await readBooks(api, member);
    year = [...books.transactions.values()].filter(isOf("2026"));
  });

  it("is in the list from day to day, on pages of any size", async () => {
    const count = async (from_date: string, to_date: string) => {
      const query = { from_date, to_date };
      const { body } = await api.call("listTransactions", { path: { user_guid: member.user_guid }, query });
      return body.pagination.total_entries as number;
    };
    const counts = await Promise.all(months.map((month) => count(`${month}-01`, lastDayOf(month))));
    expect(counts).toEqual(months.map((month) => year.filter(isOf(month)).length));
    expect(counts.reduce((total, one) => total + one)).toBe(await count("2026-01-01", "2026-12-31"));
    const paged = await transactionsOf(api, member, {
      from_date: "2026-01-01",
      to_date: "2026-12-31",
      records_per_page: 73,
    });
    expect(paged.map(({ guid }) => guid)).toEqual(year.map(({ guid }) => guid));
  });

  it("came in day by day; what happened in a silence came at its end", () => {
    const dayAndHour = 25 * 3600 + 3;
    const late = year.filter((one) => secondsBetween(timeOf(one), one.created_at) > dayAndHour);
    const missed = late.filter(
      (one) => !silences.some(({ from, to }) => from < timeOf(one) && to === one.created_at),
    );
    expect(missed).toEqual([]);
    const months = late.map(({ created_at }) => created_at.slice(0, 7));
    expect(months).toEqual(expect.arrayContaining(["2026-04", "2026-06", "2026-08", "2026-10"]));
  });

  it("had what was PENDING at the ends of its months", () => {
    expect(turnedPosted).toBeGreaterThan(12);
  });

  it("is complete: an extended history has nothing to add", async () => {
    await start("extendHistory");
    expect(await readBooks(api, member)).toEqual(books);
  });

  it("follows the rule, and keeps the tag", async () => {
    const path = { user_guid: member.user_guid, tag_guid: tag.guid };
    const { body } = await api.call("listTransactionsByTag", { path });
    expect(body.transactions).toMatchObject([{ guid: tagged.guid }]);
    expect(year.filter(({ description }) => description === habit)).toEqual([]);
    const later = year.filter((one) => one.description === "As always" && timeOf(one) > "2026-03");
    expect(new Set(later.map(({ category }) => category))).toEqual(new Set(["Groceries"]));
  });

  it("stands on the statements of its twelve months, to the cent", async () => {
    await start("fetchStatements");
    const statements = byAccount(await statementsOf({ ...platform, api }, member));
    const accounts = books.accounts.filter(({ guid }) => statements.has(guid));
    expect(accounts.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["CHECKING", "SAVINGS", "CREDIT_CARD", "LOAN", "MORTGAGE"]),
    );
    for (const account of accounts) {
      const printed = [];
      for (const { guid } of statements.get(account.guid) ?? []) {
        const path = { ...pathOf(member), statement_guid: guid };
        printed.push(readStatement((await api.call("downloadStatementPDF", { path })).bytes));
      }
      // One that is empty for a month has no statement of it.
      const of = account.type === "PREPAID" ? printed.map(({ month }) => month) : months;
      expect([account.name, printed]).toEqual([account.name, of.map((month) => ownSums(account, month))]);
    }
  });

  it("is gone for good two weeks after its member was deleted", async () => {
    const save = async (name: string): Promise<number> => {
      const body = { snapshot: { name } };
      return (await platform.control.call("createSnapshot", { path: client, body })).body.snapshot.size;
    };
    await deleteMember();
    await advance({ seconds: 14 * 86_400 - 60 });
    const kept = await save("kept");
    await advance({ seconds: 60 });
    expect(await save("purged")).toBeLessThan(kept / 20);
    const again = await api.createMember({ guid: member.user_guid }, { password: "second" });
    expect(again.guid).not.toBe(member.guid);
  });
});

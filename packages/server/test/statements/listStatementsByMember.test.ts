import { fields, type Member, type Statement } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { runJob, statementsOf } from "../support/jobs.js";
import { accountsOf, connect, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;
let statements: Statement[];

beforeAll(async () => {
  member = await connect(platform);
  await runJob(platform, "fetchStatements", member);
  statements = await statementsOf(platform, member);
});

const list = (one = member, query = {}) =>
  platform.api.call("listStatementsByMember", { path: pathOf(one), query });

describe("200", () => {
  it("nothing before statements are fetched", async () => {
    expect((await list(await connect(platform))).body).toEqual({
      statements: [],
      pagination: { current_page: 1, per_page: 25, total_entries: 0, total_pages: 1 },
    });
  });

  it("every field, each of an account of the member", async () => {
    const guids = (await accountsOf(platform.api, member)).map(({ guid }) => guid);
    for (const statement of statements) {
      expect(Object.keys(statement).toSorted()).toEqual(Object.keys(fields.Statement).toSorted());
      expect(statement).toMatchObject({
        created_at: "2026-06-15T12:00:00Z",
        guid: expect.stringMatching(/^STA-/),
        member_guid: member.guid,
        updated_at: "2026-06-15T12:00:00Z",
        user_guid: member.user_guid,
      });
      expect(guids).toContain(statement.account_guid);
    }
  });

  it("where each is: without the host, and without .pdf", () => {
    for (const { uri, guid } of statements) {
      expect(uri).toBe(`/users/${member.user_guid}/members/${member.guid}/statements/${guid}`);
    }
  });

  it("no two of the same content", () => {
    expect(new Set(statements.map(({ content_hash }) => content_hash)).size).toBe(statements.length);
  });

  it("oldest first, a page at a time", async () => {
    const guids = statements.map(({ guid }) => guid);
    expect(guids).toEqual(guids.toSorted());
    const { body } = await list(member, { page: 2, records_per_page: 30 });
    expect(body).toEqual({
      statements: statements.slice(30, 60),
      pagination: {
        current_page: 2,
        per_page: 30,
        total_entries: statements.length,
        total_pages: Math.ceil(statements.length / 30),
      },
    });
  });
});

describeCommonRefusals(platform, "listStatementsByMember", async () => ({ path: pathOf(member) }));

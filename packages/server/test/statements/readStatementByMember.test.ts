import type { Member, Statement } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { runJob, statementsOf } from "../support/jobs.js";
import { connect, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;
let statements: Statement[];

beforeAll(async () => {
  member = await connect(platform, { skip_aggregation: true });
  await runJob(platform, "fetchStatements", member);
  statements = await statementsOf(platform, member);
});

const read = (path: Record<string, string>) => platform.api.call("readStatementByMember", { path });

describe("200", () => {
  it("each as the list shows it", async () => {
    for (const statement of [statements[0], statements.at(-1)]) {
      const path = { ...pathOf(member), statement_guid: statement?.guid ?? "" };
      expect(await read(path)).toMatchObject({ status: 200, body: { statement } });
    }
  });

  it("at its uri", async () => {
    const [statement] = statements;
    const { status, body } = await platform.api.send("GET", statement?.uri ?? "");
    expect([status, body]).toEqual([200, { statement }]);
  });
});

describe("404", () => {
  it("the statement is another member's of the same user", async () => {
    const { guid } = await platform.api.createMember({ guid: member.user_guid }, { password: "another" });
    const path = {
      user_guid: member.user_guid,
      member_guid: guid,
      statement_guid: statements[0]?.guid ?? "",
    };
    const { status, body } = await read(path);
    expect([status, body.error.type]).toEqual([404, "not_found_error"]);
  });
});

describeCommonRefusals(platform, "readStatementByMember", async () => ({
  path: { ...pathOf(member), statement_guid: statements[0]?.guid ?? "" },
}));

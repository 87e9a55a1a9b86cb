import { createHash } from "node:crypto";
import type { Member, Statement } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../support/api.js";
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

const path = (statement = statements[0]) => ({ ...pathOf(member), statement_guid: statement?.guid ?? "" });
const download = (Accept: string, statement = statements[0]) =>
  platform.api.call("downloadStatementPDF", { path: path(statement), headers: { Accept } });
const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const latin1 = ({ bytes }: Answer) => Buffer.from(bytes).toString("latin1");

describe("200", () => {
  it.each([
    ["application/vnd.mx.api.v1+pdf", "application/vnd.mx.api.v1+pdf"],
    ["application/pdf", "application/pdf"],
    ["application/json;q=0, application/pdf", "application/pdf"],
    ["", "application/vnd.mx.api.v1+pdf"],
    ["*/*", "application/vnd.mx.api.v1+pdf"],
    ["application/vnd.mx.api.v1+json", "application/vnd.mx.api.v1+pdf"],
  ])("with Accept %j it is %s", async (accept, type) => {
    const answer = await download(accept);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, type]);
    expect(hash(answer.bytes)).toBe(statements[0]?.content_hash);
  });

  it("a whole PDF", async () => {
    const text = latin1(await download("application/pdf"));
    expect(text).toMatch(/^%PDF-1\.\d/);
    expect(text.trimEnd()).toMatch(/startxref\s+\d+\s+%%EOF$/);
    const [, start] = text.match(/startxref\s+(\d+)/) ?? [];
    expect(text.slice(Number(start), Number(start) + 4)).toBe("xref");
  });

  it("each with the bytes that its content_hash is of", async () => {
    for (const statement of statements.filter((_, at) => at % 10 === 0)) {
      expect(hash((await download("application/pdf", statement)).bytes)).toBe(statement.content_hash);
    }
  });

  it("at the statement's uri with the host before it and .pdf after it", async () => {
    const answer = await platform.api.send("GET", `${statements[0]?.uri}.pdf`, {
      headers: { Accept: "application/vnd.mx.api.v1+pdf" },
    });
    expect([answer.status, hash(answer.bytes)]).toEqual([200, statements[0]?.content_hash]);
  });
});

describe("404", () => {
  it.each(["application/vnd.mx.api.v1+pdf", "application/pdf"])(
    "answers JSON, with Accept %s too",
    async (Accept) => {
      const { status, body } = await platform.api.call("downloadStatementPDF", {
        path: { ...path(), statement_guid: "STA-00000000-0000-7000-8000-000000000000" },
        headers: { Accept },
      });
      expect([status, body.error.type]).toEqual([404, "not_found_error"]);
    },
  );

  it("the statement is another member's of the same user", async () => {
    const { guid } = await platform.api.createMember({ guid: member.user_guid }, { password: "another" });
    const { status } = await platform.api.call("downloadStatementPDF", {
      path: { ...path(), member_guid: guid },
    });
    expect(status).toBe(404);
  });
});

describeCommonRefusals(platform, "downloadStatementPDF", async () => ({ path: path() }));

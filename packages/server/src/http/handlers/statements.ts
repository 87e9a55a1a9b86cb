import type { Handlers } from "@mxkit/api/v20250224";
import { required } from "../../domain/errors.js";
import * as statements from "../../store/statements.js";
import type { Context } from "../context.js";
import { body, pageBody } from "../reply.js";
import { requireMember } from "./require.js";

type Operations = "listStatementsByMember" | "readStatementByMember" | "downloadStatementPDF";

export const statementHandlers: Pick<Handlers<Context>, Operations> = {
  async listStatementsByMember({ path, query }, context) {
    const { read } = context.platform.store;
    const member = await requireMember(read, context, path);
    return {
      status: 200,
      body: pageBody("statements", await statements.list(read, member.guid, query), query),
    };
  },

  async readStatementByMember({ path }, context) {
    const { read } = context.platform.store;
    const member = await requireMember(read, context, path);
    const guid = path.statement_guid;
    const statement = required(await statements.read(read, member.guid, guid), "statement", guid);
    return { status: 200, body: body("statement", statement) };
  },

  async downloadStatementPDF({ path }, context) {
    const { read } = context.platform.store;
    const member = await requireMember(read, context, path);
    const guid = path.statement_guid;
    const pdf = required(await statements.readPdf(read, member.guid, guid), "statement", guid);
    return { status: 200, body: pdf };
  },
};

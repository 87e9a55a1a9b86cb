import type { Handlers } from "@mxkit/api/v20250224";
import { required } from "../../domain/errors.js";
import * as holdings from "../../store/holdings.js";
import type { Context } from "../context.js";
import { body, pageBody } from "../reply.js";
import { sentDays } from "./days.js";
import { requireMember, requireUser } from "./require.js";

export const holdingHandlers: Pick<
  Handlers<Context>,
  "listHoldings" | "listHoldingsByMember" | "readHolding"
> = {
  async listHoldings({ path, query }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    const list = await holdings.list(read, { user_guid: user.guid }, sentDays(query), query);
    return { status: 200, body: pageBody("holdings", list, query) };
  },

  async listHoldingsByMember({ path, query }, context) {
    const { read } = context.platform.store;
    const member = await requireMember(read, context, path);
    const list = await holdings.list(read, { member_guid: member.guid }, sentDays(query), query);
    return { status: 200, body: pageBody("holdings", list, query) };
  },

  async readHolding({ path }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    const guid = path.holding_guid;
    const holding = required(await holdings.read(read, user.guid, guid), "holding", guid);
    return { status: 200, body: body("holding", holding) };
  },
};

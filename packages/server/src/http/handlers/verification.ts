import type { Handlers } from "@mxkit/api/v20250224";
import { required } from "../../domain/errors.js";
import * as accountNumbers from "../../store/accountNumbers.js";
import * as accountOwners from "../../store/accountOwners.js";
import * as accounts from "../../store/accounts.js";
import type { Context } from "../context.js";
import { pageBody } from "../reply.js";
import { requireMember, requireUser } from "./require.js";

type Operations = "listAccountNumbersByAccount" | "listAccountNumbersByMember" | "listAccountOwnersByMember";

export const verificationHandlers: Pick<Handlers<Context>, Operations> = {
  async listAccountNumbersByAccount({ path, query }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    const account = required(
      await accounts.find(read, user.guid, path.account_guid),
      "account",
      path.account_guid,
    );
    const list = await accountNumbers.list(read, { account_guid: account.guid }, query);
    return { status: 200, body: pageBody("account_numbers", list, query) };
  },

  async listAccountNumbersByMember({ path, query }, context) {
    const { read } = context.platform.store;
    const member = await requireMember(read, context, path);
    const list = await accountNumbers.list(read, { member_guid: member.guid }, query);
    return { status: 200, body: pageBody("account_numbers", list, query) };
  },

  async listAccountOwnersByMember({ path, query }, context) {
    const { read } = context.platform.store;
    const member = await requireMember(read, context, path);
    return {
      status: 200,
      body: pageBody("account_owners", await accountOwners.list(read, member.guid, query), query),
    };
  },
};

import type { Handlers } from "@mxkit/api/v20250224";
import { notFound, required } from "../../domain/errors.js";
import * as accounts from "../../store/accounts.js";
import type { Read } from "../../store/database.js";
import type { Context } from "../context.js";
import { body, pageBody } from "../reply.js";
import { requireMember, requireUser } from "./require.js";

type Operations = "listUserAccounts" | "readAccount" | "updateAccountByMember";

export const accountHandlers: Pick<Handlers<Context>, Operations> = {
  async listUserAccounts({ path, query }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    return { status: 200, body: pageBody("accounts", await accounts.list(read, user.guid, query), query) };
  },

  async readAccount({ path }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    return { status: 200, body: await accountBody(read, user.guid, path.account_guid) };
  },

  async updateAccountByMember({ path, body: { account: sent } }, context) {
    const now = context.platform.clock.now().toISOString();
    return context.platform.store.write(async (db) => {
      const member = await requireMember(db, context, path);
      const account = await accounts.find(db, member.user_guid, path.account_guid);
      if (account?.member_guid !== member.guid) throw notFound("account", path.account_guid);
      const { is_hidden = account.is_hidden } = sent;
      await accounts.update(db, account.guid, { is_hidden, updated_at: now });
      return { status: 200, body: await accountBody(db, member.user_guid, account.guid) };
    });
  },
};

async function accountBody(db: Read, userGuid: string, guid: string) {
  return body("account", required(await accounts.read(db, userGuid, guid), "account", guid));
}

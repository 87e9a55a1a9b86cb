import type { Handlers } from "@mxkit/api/v20250224";
import { required } from "../../domain/errors.js";
import * as accounts from "../../store/accounts.js";
import type { Read } from "../../store/database.js";
import * as tags from "../../store/tags.js";
import * as transactions from "../../store/transactions.js";
import type { Context } from "../context.js";
import { body, pageBody } from "../reply.js";
import { daysOrRecent, sentDays, sentMoments } from "./days.js";
import { requireMember, requireUser } from "./require.js";

type Operations =
  | "listTransactions"
  | "listTransactionsByMember"
  | "listTransactionsByAccount"
  | "listTransactionsByTag"
  | "readTransaction"
  | "updateTransaction";

export const transactionHandlers: Pick<Handlers<Context>, Operations> = {
  async listTransactions({ path, query }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    const list = await transactions.list(
      read,
      { user_guid: user.guid },
      daysOrRecent(query, context.platform.clock.now()),
      query,
    );
    return { status: 200, body: pageBody("transactions", list, query) };
  },

  async listTransactionsByMember({ path, query }, context) {
    const { read } = context.platform.store;
    const member = await requireMember(read, context, path);
    const changed = sentMoments(query);
    const list = changed
      ? await transactions.listChanged(read, member.guid, sentDays(query), changed, query)
      : await transactions.list(
          read,
          { member_guid: member.guid },
          daysOrRecent(query, context.platform.clock.now()),
          query,
        );
    return { status: 200, body: pageBody("transactions", list, query) };
  },

  async listTransactionsByAccount({ path, query }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    const account = required(
      await accounts.find(read, user.guid, path.account_guid),
      "account",
      path.account_guid,
    );
    const list = await transactions.list(
      read,
      { account_guid: account.guid },
      daysOrRecent(query, context.platform.clock.now()),
      query,
    );
    return { status: 200, body: pageBody("transactions", list, query) };
  },

  async listTransactionsByTag({ path, query }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    const tag = required(await tags.find(read, user.guid, path.tag_guid), "tag", path.tag_guid);
    const list = await transactions.listOfTag(read, tag.guid, sentDays(query), query);
    return { status: 200, body: pageBody("transactions", list, query) };
  },

  async readTransaction({ path }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    return { status: 200, body: await transactionBody(read, user.guid, path.transaction_guid) };
  },

  async updateTransaction({ path, body: { transaction: sent } }, context) {
    const now = context.platform.clock.now().toISOString();
    return context.platform.store.write(async (db) => {
      const user = await requireUser(db, context, path.user_guid);
      const { guid } = required(
        await transactions.find(db, user.guid, path.transaction_guid),
        "transaction",
        path.transaction_guid,
      );
      const description = sent.description;
      await transactions.update(db, guid, { description, user_description: description, updated_at: now });
      return { status: 200, body: await transactionBody(db, user.guid, guid) };
    });
  },
};

async function transactionBody(db: Read, userGuid: string, guid: string) {
  return body("transaction", required(await transactions.read(db, userGuid, guid), "transaction", guid));
}

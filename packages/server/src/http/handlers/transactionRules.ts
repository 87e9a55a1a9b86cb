import type { Handlers } from "@mxkit/api/v20250224";
import { required } from "../../domain/errors.js";
import { findCategory } from "../../rules/category.js";
import { applyToStored } from "../../rules/transactionRules.js";
import type { Read } from "../../store/database.js";
import type { TransactionRuleRow } from "../../store/transactionRules.js";
import * as transactionRules from "../../store/transactionRules.js";
import type { Context } from "../context.js";
import { body, pageBody } from "../reply.js";
import { requireUser } from "./require.js";

type Operations =
  | "listTransactionRules"
  | "createTransactionRule"
  | "readTransactionRule"
  | "updateTransactionRule"
  | "deleteTransactionRule";

export const transactionRuleHandlers: Pick<Handlers<Context>, Operations> = {
  async listTransactionRules({ path, query }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    const list = await transactionRules.list(read, user.guid, query);
    return { status: 200, body: pageBody("transaction_rules", list, query) };
  },

  async createTransactionRule({ path, body: { transaction_rule: sent } }, context) {
    const { platform } = context;
    const guid = platform.ids.guid("TXR");
    const now = platform.clock.now().toISOString();
    return platform.store.write(async (db) => {
      const user = await requireUser(db, context, path.user_guid);
      await requireCategory(db, user.guid, sent.category_guid);
      const rule = {
        guid,
        client_id: user.client_id,
        user_guid: user.guid,
        category_guid: sent.category_guid,
        description: sent.description ?? null,
        match_description: sent.match_description,
        created_at: now,
        updated_at: now,
        deleted_at: null,
      };
      await transactionRules.insert(db, rule);
      await applyToStored(db, rule, now);
      return { status: 200, body: await ruleBody(db, user.guid, guid) };
    });
  },

  async readTransactionRule({ path }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    return { status: 200, body: await ruleBody(read, user.guid, path.transaction_rule_guid) };
  },

  async updateTransactionRule({ path, body: { transaction_rule: sent } }, context) {
    const now = context.platform.clock.now().toISOString();
    return context.platform.store.write(async (db) => {
      const rule = await requireRule(db, context, path);
      const {
        category_guid = rule.category_guid,
        description = rule.description,
        match_description = rule.match_description,
      } = sent;
      await requireCategory(db, rule.user_guid, category_guid);
      const changes = { category_guid, description, match_description, updated_at: now };
      await transactionRules.update(db, rule.guid, changes);
      return { status: 200, body: await ruleBody(db, rule.user_guid, rule.guid) };
    });
  },

  async deleteTransactionRule({ path }, context) {
    const now = context.platform.clock.now().toISOString();
    return context.platform.store.write(async (db) => {
      const rule = await requireRule(db, context, path);
      await transactionRules.update(db, rule.guid, { deleted_at: now });
      return { status: 204 };
    });
  },
};

/** @throws not_found_error, user_disabled_error */
async function requireRule(
  db: Read,
  context: Context,
  { user_guid, transaction_rule_guid: guid }: { user_guid: string; transaction_rule_guid: string },
): Promise<TransactionRuleRow> {
  const user = await requireUser(db, context, user_guid);
  return required(await transactionRules.find(db, user.guid, guid), "transaction rule", guid);
}

async function ruleBody(db: Read, userGuid: string, guid: string) {
  return body(
    "transaction_rule",
    required(await transactionRules.read(db, userGuid, guid), "transaction rule", guid),
  );
}

async function requireCategory(db: Read, userGuid: string, guid: string): Promise<void> {
  required(await findCategory(db, userGuid, guid), "category", guid);
}

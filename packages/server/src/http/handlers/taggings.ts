import type { Handlers } from "@mxkit/api/v20250224";
import { DomainError, required } from "../../domain/errors.js";
import type { Read } from "../../store/database.js";
import type { TaggingRow } from "../../store/taggings.js";
import * as taggings from "../../store/taggings.js";
import * as transactions from "../../store/transactions.js";
import type { Context } from "../context.js";
import { body, pageBody } from "../reply.js";
import { requireUser } from "./require.js";
import { requireTag } from "./tags.js";

type Operations = "listTaggings" | "createTagging" | "readTagging" | "updateTagging" | "deleteTagging";

export const taggingHandlers: Pick<Handlers<Context>, Operations> = {
  async listTaggings({ path, query }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    return { status: 200, body: pageBody("taggings", await taggings.list(read, user.guid, query), query) };
  },

  async createTagging({ path, body: { tagging: sent } }, context) {
    const guid = context.platform.ids.guid("TGN");
    return context.platform.store.write(async (db) => {
      const user = await requireUser(db, context, path.user_guid);
      const tag = await requireTag(db, user.guid, sent.tag_guid);
      const transaction = required(
        await transactions.find(db, user.guid, sent.transaction_guid),
        "transaction",
        sent.transaction_guid,
      );
      const tagging = {
        guid,
        client_id: user.client_id,
        user_guid: user.guid,
        member_guid: transaction.member_guid,
        tag_guid: tag.guid,
        transaction_guid: transaction.guid,
        deleted_at: null,
      };
      await requireNewPair(db, tagging);
      await taggings.insert(db, tagging);
      return { status: 200, body: await taggingBody(db, user.guid, guid) };
    });
  },

  async readTagging({ path }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    return { status: 200, body: await taggingBody(read, user.guid, path.tagging_guid) };
  },

  async updateTagging({ path, body: { tagging: sent } }, context) {
    return context.platform.store.write(async (db) => {
      const tagging = await requireTagging(db, context, path);
      const tag = await requireTag(db, tagging.user_guid, sent.tag_guid);
      await requireNewPair(db, { ...tagging, tag_guid: tag.guid });
      await taggings.update(db, tagging.guid, { tag_guid: tag.guid });
      return { status: 200, body: await taggingBody(db, tagging.user_guid, tagging.guid) };
    });
  },

  async deleteTagging({ path }, context) {
    const now = context.platform.clock.now().toISOString();
    return context.platform.store.write(async (db) => {
      const tagging = await requireTagging(db, context, path);
      await taggings.update(db, tagging.guid, { deleted_at: now });
      return { status: 204 };
    });
  },
};

/** @throws not_found_error, user_disabled_error */
async function requireTagging(
  db: Read,
  context: Context,
  path: { user_guid: string; tagging_guid: string },
): Promise<TaggingRow> {
  const user = await requireUser(db, context, path.user_guid);
  return required(await taggings.find(db, user.guid, path.tagging_guid), "tagging", path.tagging_guid);
}

async function taggingBody(db: Read, userGuid: string, guid: string) {
  return body("tagging", required(await taggings.read(db, userGuid, guid), "tagging", guid));
}

async function requireNewPair(db: Read, tagging: TaggingRow): Promise<void> {
  const holder = await taggings.findGuidByPair(db, tagging);
  if (holder && holder !== tagging.guid)
    throw new DomainError("duplicate_tagging_error", `The transaction bears the tag already: ${holder}.`);
}

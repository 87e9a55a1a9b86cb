import type { Handlers } from "@mxkit/api/v20250224";
import { DomainError, quote, required } from "../../domain/errors.js";
import type { Read } from "../../store/database.js";
import type { TagRow } from "../../store/tags.js";
import * as tags from "../../store/tags.js";
import type { Context } from "../context.js";
import { body, pageBody } from "../reply.js";
import { requireUser } from "./require.js";

type Operations = "listTags" | "createTag" | "readTag" | "updateTag" | "deleteTag";

export const tagHandlers: Pick<Handlers<Context>, Operations> = {
  async listTags({ path, query }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    return { status: 200, body: pageBody("tags", await tags.list(read, user.guid, query), query) };
  },

  async createTag({ path, body: { tag: sent } }, context) {
    const { platform, client } = context;
    const guid = platform.ids.guid("TAG");
    return platform.store.write(async (db) => {
      const user = await requireUser(db, context, path.user_guid);
      await requireFreeName(db, user.guid, sent.name);
      await tags.insert(db, {
        guid,
        client_id: client.client_id,
        user_guid: user.guid,
        name: sent.name,
        deleted_at: null,
      });
      return { status: 200, body: await tagBody(db, user.guid, guid) };
    });
  },

  async readTag({ path }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    return { status: 200, body: await tagBody(read, user.guid, path.tag_guid) };
  },

  async updateTag({ path, body: { tag: sent } }, context) {
    return context.platform.store.write(async (db) => {
      const user = await requireUser(db, context, path.user_guid);
      const tag = await requireTag(db, user.guid, path.tag_guid);
      if (sent.name !== tag.name) await requireFreeName(db, user.guid, sent.name);
      await tags.update(db, tag.guid, { name: sent.name });
      return { status: 200, body: await tagBody(db, user.guid, tag.guid) };
    });
  },

  async deleteTag({ path }, context) {
    const now = context.platform.clock.now().toISOString();
    return context.platform.store.write(async (db) => {
      const user = await requireUser(db, context, path.user_guid);
      const tag = await requireTag(db, user.guid, path.tag_guid);
      await tags.softDelete(db, tag.guid, now);
      return { status: 204 };
    });
  },
};

/** @throws not_found_error */
export async function requireTag(db: Read, userGuid: string, guid: string): Promise<TagRow> {
  return required(await tags.find(db, userGuid, guid), "tag", guid);
}

async function tagBody(db: Read, userGuid: string, guid: string) {
  return body("tag", required(await tags.read(db, userGuid, guid), "tag", guid));
}

async function requireFreeName(db: Read, userGuid: string, name: string): Promise<void> {
  const holder = await tags.findGuidByName(db, userGuid, name);
  if (holder)
    throw new DomainError("duplicate_name_error", `The name ${quote(name)} is taken by the tag ${holder}.`);
}

import type { Handlers } from "@mxkit/api/v20250224";
import { DomainError, quote, required } from "../../domain/errors.js";
import { mostUsers } from "../../domain/limits.js";
import { schedulePurge } from "../../jobs/purge.js";
import type { ClientRow } from "../../store/clients.js";
import type { Read } from "../../store/database.js";
import * as tags from "../../store/tags.js";
import * as users from "../../store/users.js";
import type { Context } from "../context.js";
import { body, pageBody } from "../reply.js";

type Operations = "listUsers" | "createUser" | "readUser" | "updateUser" | "deleteUser";

/** Every user has it from the start. (seed 001, "List tags") */
const firstTag = "Business";

export const userHandlers: Pick<Handlers<Context>, Operations> = {
  async listUsers({ query }, { platform, client }) {
    return {
      status: 200,
      body: pageBody("users", await users.list(platform.store.read, client.client_id, query), query),
    };
  },

  async createUser(request, { platform, client }) {
    const { email = null, id = null, is_disabled = false, metadata = null } = request.body.user;
    const guid = platform.ids.guid("USR");
    const created_at = platform.clock.now().toISOString();
    return platform.store.write(async (db) => {
      await requireRoom(db, client);
      await requireFreeId(db, client.client_id, id);
      const row = {
        guid,
        client_id: client.client_id,
        id,
        email,
        is_disabled,
        metadata,
        created_at,
        deleted_at: null,
      };
      await users.insert(db, row);
      await tags.insert(db, {
        guid: platform.ids.guid("TAG"),
        client_id: client.client_id,
        user_guid: guid,
        name: firstTag,
        deleted_at: null,
      });
      return { status: 200, body: await userBody(db, client.client_id, guid) };
    });
  },

  async readUser({ path }, { platform, client }) {
    return { status: 200, body: await userBody(platform.store.read, client.client_id, path.user_guid) };
  },

  async updateUser({ path, body: { user: sent } }, { platform, client }) {
    return platform.store.write(async (db) => {
      const user = required(await users.find(db, client.client_id, path.user_guid), "user", path.user_guid);
      if (sent.id !== user.id) await requireFreeId(db, client.client_id, sent.id);
      const {
        email = user.email,
        id = user.id,
        is_disabled = user.is_disabled,
        metadata = user.metadata,
      } = sent;
      await users.update(db, user.guid, { email, id, is_disabled, metadata });
      return { status: 200, body: await userBody(db, client.client_id, user.guid) };
    });
  },

  async deleteUser({ path }, { platform, client }) {
    const now = platform.clock.now().toISOString();
    return platform.store.write(async (db) => {
      const user = required(await users.find(db, client.client_id, path.user_guid), "user", path.user_guid);
      await users.softDelete(db, user.guid, now);
      await schedulePurge(platform, db, client.client_id, {
        table: "users",
        guid: user.guid,
        deleted_at: now,
      });
      return { status: 204 };
    });
  },
};

async function userBody(db: Read, clientId: string, guid: string) {
  return body("user", required(await users.read(db, clientId, guid), "user", guid));
}

async function requireRoom(db: Read, client: ClientRow): Promise<void> {
  const most = mostUsers(client.limits);
  if (most === null || (await users.count(db, client.client_id)) < most) return;
  throw new DomainError(
    "limit_reached_error",
    `The client may have at most ${most} users, and has them. Delete one, or have its limits raised.`,
  );
}

async function requireFreeId(db: Read, clientId: string, id: string | null | undefined): Promise<void> {
  const holder = id == null ? undefined : await users.findGuidById(db, clientId, id);
  if (holder)
    throw new DomainError("duplicate_id_error", `The \`id\` ${quote(id)} is taken by the user ${holder}.`);
}

import type { Handlers } from "@mxkit/api/control";
import { DomainError, required } from "../../domain/errors.js";
import type { ApiKeyRow } from "../../store/clients.js";
import * as clients from "../../store/clients.js";
import type { Write } from "../../store/database.js";
import type { ControlContext } from "../context.js";
import { describeKey, newKeyOf, pageOf } from "../describe.js";
import { requireClient } from "../require.js";

type Operations = "listApiKeys" | "createApiKey" | "rotateApiKey" | "revokeApiKey";

export const apiKeyHandlers: Pick<Handlers<ControlContext>, Operations> = {
  async listApiKeys({ path, query }, { platform }) {
    const { read } = platform.store;
    const { client_id } = await requireClient(read, path);
    const rows = await clients.keys(read, client_id);
    return { status: 200, body: pageOf("api_keys", rows.map(describeKey), query) };
  },

  async createApiKey({ path }, { platform }) {
    return platform.store.write(async (db) => {
      const { client_id } = await requireClient(db, path);
      return { status: 201, body: { api_key: await newKeyOf(platform, db, client_id) } };
    });
  },

  async rotateApiKey({ path, body }, { platform }) {
    return platform.store.write(async (db) => {
      const old = await requireKey(db, path);
      if (old.revoked_at !== null) {
        throw new DomainError(
          "wrong_state_error",
          `The key ${old.guid} was rotated or revoked already. Create another instead.`,
        );
      }
      const later = (body?.api_key.revoke_after_seconds ?? 0) * 1000;
      await revokeAt(db, old, new Date(platform.clock.now().getTime() + later));
      return { status: 201, body: { api_key: await newKeyOf(platform, db, old.client_id) } };
    });
  },

  async revokeApiKey({ path }, { platform }) {
    return platform.store.write(async (db) => {
      await revokeAt(db, await requireKey(db, path), platform.clock.now());
      return { status: 204 };
    });
  },
};

async function requireKey(db: Write, path: { client_id: string; api_key_guid: string }): Promise<ApiKeyRow> {
  const { client_id } = await requireClient(db, path);
  const keys = await clients.keys(db, client_id);
  return required(
    keys.find(({ guid }) => guid === path.api_key_guid),
    "API key",
    path.api_key_guid,
  );
}

/** A key that is to be revoked earlier already stays so. */
async function revokeAt(db: Write, { guid, revoked_at }: ApiKeyRow, time: Date): Promise<void> {
  const at = time.toISOString();
  if (revoked_at === null || revoked_at > at) await clients.revokeKey(db, guid, at);
}

import type { DataKey, Handlers } from "@mxkit/api/control";
import { seconds } from "../../domain/days.js";
import { scheduleReseal } from "../../jobs/reseal.js";
import type { DataKeyRow } from "../../store/dataKeys.js";
import * as dataKeys from "../../store/dataKeys.js";
import type { ControlContext } from "../context.js";
import { pageOf } from "../describe.js";
import { requireClient } from "../require.js";

export const dataKeyHandlers: Pick<Handlers<ControlContext>, "listDataKeys" | "rotateDataKey"> = {
  async listDataKeys({ path, query }, { platform }) {
    const { read } = platform.store;
    const { client_id } = await requireClient(read, path);
    const rows = await dataKeys.ofClient(read, client_id);
    const list = rows.filter(({ purpose }) => purpose === "seal").map(describe);
    return { status: 200, body: pageOf("data_keys", list, query) };
  },

  async rotateDataKey({ path }, { platform }) {
    const row = await platform.store.write(async (db) => {
      const { client_id } = await requireClient(db, path);
      const row = await platform.vaults.rotate(db, client_id);
      await scheduleReseal(platform, db, client_id);
      return row;
    });
    platform.worker.wake();
    return { status: 201, body: { data_key: describe(row) } };
  },
};

function describe({ guid, created_at, retired_at }: DataKeyRow): DataKey {
  return {
    guid,
    created_at: seconds(created_at),
    retired_at: retired_at === null ? null : seconds(retired_at),
  };
}

import type { Handlers, Snapshot } from "@mxkit/api/control";
import { addClient } from "../../clients.js";
import { seconds } from "../../domain/days.js";
import { DomainError, notFound, quote, required } from "../../domain/errors.js";
import { resealRetired } from "../../jobs/reseal.js";
import type { Platform } from "../../platform.js";
import { pack, unpack } from "../../store/clientContent.js";
import { type ClientData, exportClient, forkClient, restoreClient } from "../../store/clientData.js";
import * as clients from "../../store/clients.js";
import type { Write } from "../../store/database.js";
import * as dataKeys from "../../store/dataKeys.js";
import { lastMigration } from "../../store/open.js";
import type { SnapshotRow, SnapshotSummary } from "../../store/snapshots.js";
import * as snapshots from "../../store/snapshots.js";
import type { Vault } from "../../vault.js";
import type { ControlContext } from "../context.js";
import { clientBody, newClientBody, pageOf } from "../describe.js";
import { requireClient, requireIdleSandbox, requireSandbox } from "../require.js";
import { newClientId, requireFreeClientId } from "./clients.js";

type Operations = "listSnapshots" | "createSnapshot" | "deleteSnapshot" | "restoreSnapshot" | "forkSnapshot";

export const snapshotHandlers: Pick<Handlers<ControlContext>, Operations> = {
  async listSnapshots({ path, query }, { platform }) {
    const { read } = platform.store;
    const { client_id } = await requireClient(read, path);
    const rows = await snapshots.ofClient(read, client_id);
    return { status: 200, body: pageOf("snapshots", rows.map(describe), query) };
  },

  async createSnapshot({ path, body }, { platform }) {
    const { name } = body.snapshot;
    while (true) {
      const row = await takeSnapshot(platform, path, name);
      const isKept = await platform.store.write(async (db) => {
        const { client_id } = await requireSandbox(db, path);
        await requireFreeName(db, client_id, name);
        const keys = await dataKeys.ofClient(db, client_id);
        // Its key may have been rotated away meanwhile: nothing would open what it has sealed.
        const isOpen = keys.some(({ guid }) => guid === row.data_key_guid);
        if (isOpen) await snapshots.insert(db, row);
        return isOpen;
      });
      if (isKept)
        return { status: 201, body: { snapshot: describe({ ...row, size: row.content.byteLength }) } };
    }
  },

  async deleteSnapshot({ path }, { platform }) {
    return platform.store.write(async (db) => {
      const { client_id } = await requireClient(db, path);
      if (!(await snapshots.remove(db, client_id, path.snapshot_name))) {
        throw notFound("snapshot", path.snapshot_name);
      }
      return { status: 204 };
    });
  },

  async restoreSnapshot({ path }, { platform }) {
    const { data, vault } = await readSnapshot(platform, path);
    const restored = await platform.store.write(async (db) => {
      const { client_id } = await requireIdleSandbox(db, path);
      const own = await platform.vaults.of(db, client_id);
      await restoreClient(platform, db, client_id, data, { from: vault, to: own });
      await resealRetired(platform, db, client_id);
      return clientBody(platform, db, path);
    });
    platform.worker.wake();
    return { status: 200, body: restored };
  },

  async forkSnapshot({ path, body }, { platform }) {
    const { data, vault } = await readSnapshot(platform, path);
    const { client_id = newClientId(), name = null } = body?.client ?? {};
    const forked = await platform.store.write(async (db) => {
      await requireFreeClientId(db, client_id);
      await addClient(platform, db, client_id, "development");
      await clients.update(db, client_id, { name });
      const own = await platform.vaults.of(db, client_id);
      await forkClient(platform, db, data, client_id, { from: vault, to: own });
      return newClientBody(platform, db, client_id);
    });
    platform.worker.wake();
    return { status: 201, body: forked };
  },
};

/** All tables at one moment, as a transaction sees them; packed after it, as that takes its time. */
async function takeSnapshot(
  platform: Platform,
  path: { client_id: string },
  name: string,
): Promise<SnapshotRow> {
  const { data, vault } = await platform.store.write(async (db) => {
    const { client_id } = await requireIdleSandbox(db, path);
    await requireFreeName(db, client_id, name);
    const vault = await platform.vaults.of(db, client_id);
    return { data: await exportClient(platform, db, client_id, vault), vault };
  });
  return {
    guid: platform.ids.guid("SNP"),
    client_id: path.client_id,
    name,
    migration: lastMigration,
    content: await pack(data),
    data_key_guid: vault.current,
    created_at: platform.clock.now().toISOString(),
  };
}

/**
 * @returns its data, and a vault that opens it, whatever becomes of the keys meanwhile
 * @throws wrong_state_error for one that was taken before the tables were changed
 */
async function readSnapshot(
  platform: Platform,
  path: { client_id: string; snapshot_name: string },
): Promise<{ data: ClientData; vault: Vault }> {
  const { snapshot, vault } = await platform.store.write(async (db) => {
    const { client_id } = await requireSandbox(db, path);
    const snapshot = await snapshots.find(db, client_id, path.snapshot_name);
    return {
      snapshot: required(snapshot, "snapshot", path.snapshot_name),
      vault: await platform.vaults.of(db, client_id),
    };
  });
  if (snapshot.migration === lastMigration) return { data: await unpack(snapshot.content), vault };
  throw new DomainError(
    "wrong_state_error",
    `The snapshot ${quote(snapshot.name)} is of another version of the database (${snapshot.migration}, not ${lastMigration}). Take a new one.`,
  );
}

async function requireFreeName(db: Write, clientId: string, name: string): Promise<void> {
  if (!(await snapshots.exists(db, clientId, name))) return;
  throw new DomainError(
    "duplicate_name_error",
    `The client has a snapshot ${quote(name)} already. Delete it first, or choose another name.`,
  );
}

function describe({ guid, name, size, created_at }: SnapshotSummary): Snapshot {
  return { guid, name, size, created_at: seconds(created_at) };
}

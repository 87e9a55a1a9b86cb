import type { Handlers, Snapshot } from "@mxkit/api/control";
import { addClient } from "../../clients.js";
import { seconds } from "../../domain/days.js";
import { DomainError, notFound, quote, required } from "../../domain/errors.js";
import { pack, unpack } from "../../store/clientContent.js";
import { type ClientData, exportClient, forkClient, restoreClient } from "../../store/clientData.js";
import * as clients from "../../store/clients.js";
import type { Read, Write } from "../../store/database.js";
import { lastMigration } from "../../store/open.js";
import type { SnapshotSummary } from "../../store/snapshots.js";
import * as snapshots from "../../store/snapshots.js";
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
    // All tables at one moment, as a transaction sees them; packed after it, as that takes its time.
    const data = await platform.store.write(async (db) => {
      const { client_id } = await requireIdleSandbox(db, path);
      await requireFreeName(db, client_id, name);
      return exportClient(platform, db, client_id);
    });
    const row = {
      guid: platform.ids.guid("SNP"),
      client_id: path.client_id,
      name,
      migration: lastMigration,
      content: await pack(data),
      created_at: platform.clock.now().toISOString(),
    };
    return platform.store.write(async (db) => {
      await requireSandbox(db, path);
      await requireFreeName(db, row.client_id, name);
      await snapshots.insert(db, row);
      return { status: 201, body: { snapshot: describe({ ...row, size: row.content.byteLength }) } };
    });
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
    const data = await readSnapshot(platform.store.read, path);
    const restored = await platform.store.write(async (db) => {
      const { client_id } = await requireIdleSandbox(db, path);
      await restoreClient(platform, db, client_id, data);
      return clientBody(platform, db, path);
    });
    platform.worker.wake();
    return { status: 200, body: restored };
  },

  async forkSnapshot({ path, body }, { platform }) {
    const data = await readSnapshot(platform.store.read, path);
    const { client_id = newClientId(), name = null } = body?.client ?? {};
    const forked = await platform.store.write(async (db) => {
      await requireFreeClientId(db, client_id);
      await addClient(platform, db, client_id, "development");
      await clients.update(db, client_id, { name });
      await forkClient(platform, db, data, client_id);
      return newClientBody(platform, db, client_id);
    });
    platform.worker.wake();
    return { status: 201, body: forked };
  },
};

/** @throws wrong_state_error for one that was taken before the tables were changed */
async function readSnapshot(
  db: Read,
  path: { client_id: string; snapshot_name: string },
): Promise<ClientData> {
  const { client_id } = await requireSandbox(db, path);
  const snapshot = required(
    await snapshots.find(db, client_id, path.snapshot_name),
    "snapshot",
    path.snapshot_name,
  );
  if (snapshot.migration === lastMigration) return unpack(snapshot.content);
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

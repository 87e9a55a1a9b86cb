import { onTimeOf, type Platform } from "../platform.js";
import { pack, unpack } from "../store/clientContent.js";
import * as clients from "../store/clients.js";
import type { Write } from "../store/database.js";
import * as dataKeys from "../store/dataKeys.js";
import { lastMigration } from "../store/open.js";
import { resealed, resealSome } from "../store/sealed.js";
import type { SnapshotRow } from "../store/snapshots.js";
import * as snapshots from "../store/snapshots.js";
import type { Vault } from "../vault.js";
import { complete, enqueue, type Task } from "./queue.js";

const kind = "reseal";

/** How many rows a transaction seals anew. */
const atOnce = 200;

/** What is sealed with former keys of a client comes to be sealed with the current one; then the former ones go. */
export async function scheduleReseal(platform: Platform, db: Write, clientId: string): Promise<void> {
  const client = await clients.find(db, clientId);
  if (!client) return;
  const now = onTimeOf(client, platform).clock.now();
  const guid = platform.ids.guid("TSK");
  const subject = `data keys of ${clientId}`;
  await enqueue(db, { guid, clientId, kind, subject, payload: {}, dueAt: now }, now);
}

/** The same where there are former keys: the client's tasks were just thrown away, and this may have been among them. */
export async function resealRetired(platform: Platform, db: Write, clientId: string): Promise<void> {
  const keys = await dataKeys.ofClient(db, clientId);
  if (keys.some(({ retired_at }) => retired_at !== null)) await scheduleReseal(platform, db, clientId);
}

/** One part in one transaction, and the task for the next one: a process that dies in between leaves nothing half done. */
export async function reseal(platform: Platform, task: Task): Promise<void> {
  const { store, vaults } = platform;
  const { client_id } = task;
  const snapshot = await sealSnapshotAnew(platform, client_id);
  await store.write(async (db) => {
    await complete(db, task);
    if (snapshot) await snapshots.replaceContent(db, snapshot);
    const vault = await vaults.of(db, client_id);
    const isDone =
      (await resealSome(db, client_id, vault, atOnce)) === 0 &&
      !(await snapshots.notSealedWith(db, client_id, vault.current));
    if (isDone) return dataKeys.removeRetired(db, client_id);
    return scheduleReseal(platform, db, client_id);
  });
  platform.worker.wake();
}

/** Not in the transaction, as it takes its time. */
async function sealSnapshotAnew({ store, vaults }: Platform, clientId: string) {
  const { snapshot, vault } = await store.write(async (db) => {
    const vault = await vaults.of(db, clientId);
    return { snapshot: await snapshots.notSealedWith(db, clientId, vault.current), vault };
  });
  return snapshot && withContentOf(snapshot, vault);
}

/** A snapshot that is too old to be restored is left as it is, and opens no more. */
async function withContentOf(snapshot: SnapshotRow, vault: Vault) {
  if (snapshot.migration !== lastMigration) return { ...snapshot, data_key_guid: null };
  const data = await unpack(snapshot.content);
  const tables = resealed({ from: vault, to: vault }, data.tables);
  return { ...snapshot, content: await pack({ ...data, tables }), data_key_guid: vault.current };
}

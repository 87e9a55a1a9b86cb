import type { Selectable } from "kysely";
import { type Clock, type ClockSetting, clockOf, realTime } from "../clock.js";
import type { Ids } from "../ids.js";
import type { Vault } from "../vault.js";
import {
  type ClientRows,
  clientTables,
  deleteRows,
  insertRows,
  readRows,
  settingTables,
} from "./clientTables.js";
import type { Read, Write } from "./database.js";
import { asAnotherClient } from "./fork.js";
import type { Tables } from "./schema.js";
import { type Handover, resealed } from "./sealed.js";

/** The columns of a client that are its settings: whoever takes over its data takes over these. */
export const settingColumns = [
  "features_off",
  "limits",
  "allowed_addresses",
  "legacy_verification",
  "default_version",
  "has_faults",
  "clock_time",
  "clock_anchor",
  "clock_speed",
] as const satisfies readonly (keyof Tables["clients"])[];

/** A client's data as a whole, soft-deleted rows included. */
export interface ClientData {
  settings: Pick<Selectable<Tables["clients"]>, (typeof settingColumns)[number]>;
  tables: ClientRows;
}

/** Deletes all that hangs below a client. What it is stays: its settings, webhook URLs, keys, favorites and snapshots. */
export async function eraseClient(db: Write, clientId: string): Promise<void> {
  await deleteRows(db, clientId, clientTables);
  await db.updateTable("clients").set({ has_faults: false }).where("client_id", "=", clientId).execute();
}

/**
 * Deletes a client and everything of it; only the audit log keeps its name. Its keys go too, so that what is left of its secrets
 * elsewhere, as in a copy of the files, opens no more with what this database has.
 */
export async function removeClient(db: Write, clientId: string): Promise<void> {
  await deleteRows(db, clientId, [
    "clients",
    "data_keys",
    "api_keys",
    "snapshots",
    ...settingTables,
    ...clientTables,
  ]);
}

/**
 * Reads a client's data, to be kept or handed on. No task has a lease in it, and all secrets are sealed with the current key.
 *
 * @param platform whose clock is the machine's, not the client's
 * @param vault the client's
 */
export async function exportClient(
  platform: { clock: Clock },
  db: Read,
  clientId: string,
  vault: Vault,
): Promise<ClientData> {
  const client = await db
    .selectFrom("clients")
    .select(settingColumns)
    .where("client_id", "=", clientId)
    .executeTakeFirstOrThrow();
  const tables = resealed({ from: vault, to: vault }, await readRows(db, clientId));
  tables.tasks = tables.tasks.map((task) => ({ ...task, lease_owner: null, lease_until: null }));
  return { settings: { ...client, ...stopped(client, platform.clock) }, tables };
}

/**
 * Puts a client's data back in the place of what it has now: same guids, same settings, and its clock goes on from where it was.
 *
 * @param platform whose clock is the machine's, not the client's
 * @param vaults the client's, as it was when the data was read and as it is now
 */
export async function restoreClient(
  platform: { clock: Clock; ids: Ids },
  db: Write,
  clientId: string,
  { settings, tables }: ClientData,
  vaults: Handover,
): Promise<void> {
  await eraseClient(db, clientId);
  // A task that is still at work on what was there before must not be able to end the one that comes back.
  const inOrder = tables.tasks.toSorted((one, other) => (one.guid < other.guid ? -1 : 1));
  const tasks = inOrder.map((task) => ({ ...task, guid: platform.ids.guid("TSK") }));
  await fill(platform, db, clientId, { settings, tables: resealed(vaults, { ...tables, tasks }) });
}

/**
 * Gives a client that has no data yet a copy of another's: new guids, otherwise the same, and from now on apart from it.
 *
 * @param platform whose clock is the machine's, not the client's
 * @param vaults the other's, and the new client's
 */
export async function forkClient(
  platform: { clock: Clock; ids: Ids },
  db: Write,
  { settings, tables }: ClientData,
  newClientId: string,
  vaults: Handover,
): Promise<void> {
  const own = asAnotherClient(platform, vaults, tables, newClientId);
  await fill(platform, db, newClientId, { settings, tables: own });
}

async function fill(
  platform: { clock: Clock },
  db: Write,
  clientId: string,
  { settings, tables }: ClientData,
): Promise<void> {
  await deleteRows(db, clientId, settingTables);
  await insertRows(db, tables);
  await db
    .updateTable("clients")
    .set({ ...settings, ...resumed(settings, platform.clock), is_advancing: false })
    .where("client_id", "=", clientId)
    .execute();
}

const isRealTime = ({ clock_time, clock_anchor, clock_speed }: ClockSetting) =>
  clock_time === clock_anchor && clock_speed === 1;

/** The clock as it stands; one that runs with the platform's has no time of its own. */
function stopped(setting: ClockSetting, platform: Clock): ClockSetting {
  if (isRealTime(setting)) return realTime;
  return {
    clock_time: clockOf(setting, platform).now().getTime(),
    clock_anchor: platform.now().getTime(),
    clock_speed: setting.clock_speed,
  };
}

function resumed(setting: ClockSetting, platform: Clock): ClockSetting {
  return isRealTime(setting) ? realTime : { ...setting, clock_anchor: platform.now().getTime() };
}

import type { Answer } from "./api.js";
import type { TestPlatform } from "./platform.js";
import { inside } from "./simulation.js";

/** Saves a client under a name. */
export function takeSnapshot(
  { control }: TestPlatform,
  path: { client_id: string },
  name: string,
): Promise<Answer> {
  return control.call("createSnapshot", { path, body: { snapshot: { name } } });
}

/** A new client with a snapshot, and where that is. */
export async function createClientWithSnapshot(platform: TestPlatform, client?: object) {
  const sandbox = await platform.control.createClient(client);
  await takeSnapshot(platform, sandbox.path, "first");
  return { ...sandbox, path: { ...sandbox.path, snapshot_name: "first" } };
}

/** The same, whose snapshot is of the database as it was before a migration. */
export async function createClientWithOldSnapshot(platform: TestPlatform, migration: string) {
  const sandbox = await createClientWithSnapshot(platform);
  await inside(platform, (db) =>
    db.updateTable("snapshots").set({ migration }).where("client_id", "=", sandbox.path.client_id).execute(),
  );
  return sandbox;
}

import type { Place } from "../config.js";
import type { Contents } from "./contents.js";
import { backUpFolder, restoreFolder } from "./embedded.js";
import { requireAbsent } from "./files.js";
import { copyKey } from "./masterKey.js";

/**
 * Copies a platform's data to a file, while it runs.
 *
 * @param keyFile where the master key is copied to; without, it is in no backup
 */
export async function backUp(place: Place, file: string, keyFile?: string): Promise<Contents> {
  if (keyFile !== undefined) requireAbsent(keyFile);
  const contents =
    place.database === undefined
      ? await backUpFolder(place, file)
      : await (await import("./shared.js")).backUpDatabase(place.database, file);
  if (keyFile !== undefined) copyKey(place, keyFile);
  return contents;
}

/**
 * Puts a backup where there is nothing yet.
 *
 * @param keyFile of the master key that it was written with; it is put in the folder
 */
export async function restore(file: string, place: Place, keyFile?: string): Promise<Contents> {
  if (place.database === undefined) return restoreFolder(file, place, keyFile);
  const { restoreDatabase } = await import("./shared.js");
  return restoreDatabase(file, place.database, place, keyFile);
}

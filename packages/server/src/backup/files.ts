import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/** @throws where there is a file already */
export function requireAbsent(file: string): void {
  if (existsSync(file)) throw new Error(`${file} is there already. Name another file, or remove that one.`);
}

/**
 * Gives a file that is written in full its name: it is on the disk then, and nothing was overwritten.
 *
 * @throws where there is one of that name
 */
export function publish(written: string, file: string): void {
  flush(written);
  linkSync(written, file);
  rmSync(written);
  flush(dirname(file));
}

function flush(path: string): void {
  // Windows has no handles of folders, and no use for them.
  if (process.platform === "win32") return;
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A build of the platform of one's own, which nothing else replaces meanwhile. */
import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./redocly.js";

export interface Build {
  /** Of the command line: `start` starts the platform. */
  entry: string;
  remove(): Promise<void>;
}

/** @param name tells it from others of the same process */
export async function buildApart(name: string): Promise<Build> {
  const folder = `${name}-${process.pid}`;
  await promisify(execFile)(process.execPath, [join(root, "scripts/build.mjs"), folder]);
  const path = join(root, "packages/cli/dist", folder);
  return { entry: join(path, "mxkit.mjs"), remove: () => rm(path, { recursive: true, force: true }) };
}

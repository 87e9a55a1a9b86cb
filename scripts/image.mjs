/**
 * What an image holds, in a folder: the command line as it is built, the references, and what it loads from node_modules.
 * `node scripts/image.mjs <folder>`
 */
import { readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, install, pnpm } from "./bootstrap.mjs";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("The folder is missing: node scripts/image.mjs <folder>");

install();
build();
// Without the setting, pnpm would look for versions anew in place of taking those of the lock file.
const asLocked = "--config.inject-workspace-packages=true";
pnpm("--filter=mxkit", asLocked, "deploy", "--prod", resolve(folder));
leaveOneBinary(join(resolve(folder), "node_modules/@photostructure/sqlite"));

/** Of SQLite's package this machine's binary alone: those of other systems and SQLite's sources are most of what is in it. */
function leaveOneBinary(sqlite) {
  const binaries = join(sqlite, "prebuilds");
  const others = readdirSync(binaries).filter((name) => name !== `${process.platform}-${process.arch}`);
  for (const path of [...others.map((name) => join(binaries, name)), join(sqlite, "src")])
    rmSync(path, { recursive: true });
}

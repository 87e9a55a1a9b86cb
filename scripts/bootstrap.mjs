/**
 * What `npm start` and `npm test` need before anything is installed, so plain JavaScript with Node's own modules: it installs
 * the workspace when the lock file has changed, and builds the server when its sources have.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** Folders of `generated/` whose documents the server has, and a reference of each. */
export const documents = ["v20250224", "v20111101", "control"];

const cli = "packages/cli";

/** Installs what the lock file says, with the pnpm that package.json names, unless that has been done. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`mxkit needs Node.js 20.19 or later; this is ${process.versions.node}.`);
  }
  unlessUpToDate("node_modules/.mxkit-installed", ["pnpm-lock.yaml", "pnpm-workspace.yaml"], () => {
    console.log(`Installing the workspace with ${packageManager()} …`);
    pnpm("install", "--frozen-lockfile");
  });
}

/** Runs the pnpm that package.json names. */
export function pnpm(...args) {
  run("npx", ["--yes", packageManager(), ...args]);
}

const packageManager = () => JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;

/** Bundles the server and its command line and renders the references, each where its sources have changed. */
export function build() {
  unlessUpToDate(
    `${cli}/dist/.bundle`,
    ["pnpm-lock.yaml", "scripts/build.mjs", `${cli}/src`, "packages/server/src", "generated"],
    () => {
      console.log("Building the server …");
      run(process.execPath, ["scripts/build.mjs"]);
    },
  );
  unlessUpToDate(
    `${cli}/dist/.docs`,
    [
      "pnpm-lock.yaml",
      "scripts/docs",
      "docs/changes-v20250224.md",
      ...documents.map((name) => `generated/${name}/openapi.json`),
    ],
    () => {
      console.log("Rendering the references …");
      run(process.execPath, ["--import", "tsx", "scripts/docs/index.ts"]);
    },
  );
}

/** Runs a command in the root and lets it write to the terminal. */
function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32" && command === "npx",
    ...options,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed.`);
}

/** The mark holds a hash of the sources that the work was last done for. */
function unlessUpToDate(mark, sources, work) {
  const hash = hashOf(sources);
  const file = join(root, mark);
  if (existsSync(file) && readFileSync(file, "utf8") === hash) return;
  work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
}

function hashOf(sources) {
  const hash = createHash("sha256").update(process.versions.node);
  for (const source of sources) {
    for (const file of filesOf(join(root, source)))
      hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [path];
  }
}

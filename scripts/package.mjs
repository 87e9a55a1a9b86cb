/** Packages as they would be published: built, packed, and installed in a folder of their own. For `checkClient` and `checkTestkit`. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./bootstrap.mjs";

/** What `pnpm publish` leaves out, or replaces. */
const ofTheWorkspace = ["publishConfig", "devDependencies", "size-limit"];

export class Package {
  /** @param name of its folder in `packages` */
  constructor(name) {
    this.folder = join(root, "packages", name);
    this.manifest = readJson(join(this.folder, "package.json"));
  }

  bin(name) {
    return join(this.folder, "node_modules/.bin", name);
  }

  build() {
    run(`the build of ${this.manifest.name}`, this.bin("tsdown"), ["--log-level=warn"], this.folder);
  }

  /** Packs it into a folder, as pnpm would. @returns the tarball */
  pack(folder) {
    const staged = join(folder, `${this.manifest.name.replace(/\W+/g, "-")}-staged`);
    mkdirSync(staged);
    writeFileSync(join(staged, "package.json"), JSON.stringify(this.#published(), null, 2));
    for (const name of this.manifest.files) {
      cpSync(join(this.folder, name), join(staged, name), { recursive: true });
    }
    const [{ filename }] = JSON.parse(run("npm pack", "npm", ["pack", "--json", staged], folder));
    return join(folder, filename);
  }

  /** Unpacks its tarball where npm would install it; what it depends on is the workspace's. @returns where that is */
  install(tarball, consumer) {
    const target = join(consumer, "node_modules", this.manifest.name);
    mkdirSync(target, { recursive: true });
    run("tar", "tar", ["-xzf", tarball, "-C", target, "--strip-components=1"], consumer);
    for (const name of Object.keys(this.manifest.dependencies)) {
      if (!name.startsWith("@mxkit/")) link(join(this.folder, "node_modules", name), target, name);
    }
    return target;
  }

  /** How its files resolve, and its types. @param attw options */
  lint(tarball, ...attw) {
    return [
      start("publint", this.bin("publint"), ["run", "--strict", tarball], this.folder),
      start("attw", this.bin("attw"), ["--no-definitely-typed", ...attw, tarball], this.folder),
    ];
  }

  #published() {
    const { access, ...fields } = this.manifest.publishConfig;
    const kept = Object.entries(this.manifest).filter(([key]) => !ofTheWorkspace.includes(key));
    const dependencies = Object.entries(this.manifest.dependencies).map(([name, range]) => [
      name,
      range === "workspace:*" ? new Package(name.replace("@mxkit/", "")).manifest.version : range,
    ]);
    return { ...Object.fromEntries(kept), ...fields, dependencies: Object.fromEntries(dependencies) };
  }
}

/** Makes a package be there for another one. */
export function link(from, folder, name) {
  const target = join(folder, "node_modules", name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(from, target);
}

export function run(name, command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status === 0) return stdout;
  throw new Error(`${name} failed:\n${stdout}${stderr}`);
}

export function start(name, command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (output += part));
    child.on("error", reject);
    child.on("close", (status) => {
      if (status === 0) resolve(output);
      else reject(new Error(`${name} failed:\n${output}`));
    });
  });
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

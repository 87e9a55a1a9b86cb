/**
 * Builds the client package and checks what would be published: how its files resolve (publint), its types for ESM and CommonJS
 * (attw), that both run, and its size (size-limit).
 */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./bootstrap.mjs";

const client = join(root, "packages/client");
const bin = (name) => join(client, "node_modules/.bin", name);

/** What a user of the package runs, and what one compiles. */
const use = `all.createClient({ clientId: "a", apiKey: "b", environment: "production" }).users.list;`;
const consumerSource = `import { createClient, NotFoundError, type Transaction } from "@mxkit/client";
const mx = createClient({ clientId: "a", apiKey: "b", environment: "production" });
export const transactions: Promise<Transaction[]> = mx.transactions.list({ user: "USR-1" }).toArray();
export const status: 404 | undefined = undefined as unknown instanceof NotFoundError ? 404 : undefined;
// @ts-expect-error a user has no such field
mx.users.create({ identifier: "1" });
`;
const consumerConfig = {
  compilerOptions: {
    module: "NodeNext",
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.AsyncIterable"],
    types: [],
    strict: true,
    noEmit: true,
  },
  files: ["index.mts", "index.cts"],
};

run("the build", bin("tsdown"), ["--log-level=warn"], client);
const folder = mkdtempSync(join(tmpdir(), "mxkit-client-"));
try {
  const { tarball, consumer } = stage(folder);
  await Promise.all([
    start("publint", bin("publint"), ["run", "--strict", tarball], folder),
    start("attw", bin("attw"), ["--no-definitely-typed", tarball], folder),
    start("size-limit", bin("size-limit"), [], client),
    start(
      "ESM",
      process.execPath,
      ["--input-type=module", "-e", `import * as all from "@mxkit/client"; ${use}`],
      consumer,
    ),
    start(
      "CommonJS",
      process.execPath,
      ["--input-type=commonjs", "-e", `const all = require("@mxkit/client"); ${use}`],
      consumer,
    ),
    start("types without skipLibCheck", join(root, "node_modules/.bin/tsc"), ["-p", consumer], consumer),
  ]);
} finally {
  rmSync(folder, { recursive: true });
}

/** The package as pnpm would publish it, packed and installed somewhere else. */
function stage(folder) {
  const staged = join(folder, "package");
  mkdirSync(staged);
  const {
    publishConfig,
    devDependencies,
    "size-limit": _,
    ...manifest
  } = readJson(join(client, "package.json"));
  const { access, ...fields } = publishConfig;
  writeFileSync(join(staged, "package.json"), JSON.stringify({ ...manifest, ...fields }, null, 2));
  for (const name of manifest.files) cpSync(join(client, name), join(staged, name), { recursive: true });
  const [{ filename }] = JSON.parse(run("npm pack", "npm", ["pack", "--json", staged], folder));

  const consumer = join(folder, "consumer");
  mkdirSync(join(consumer, "node_modules/@mxkit"), { recursive: true });
  symlinkSync(staged, join(consumer, "node_modules/@mxkit/client"));
  mkdirSync(join(staged, "node_modules"));
  symlinkSync(join(client, "node_modules/openapi-fetch"), join(staged, "node_modules/openapi-fetch"));
  writeFileSync(join(consumer, "index.mts"), consumerSource);
  writeFileSync(join(consumer, "index.cts"), consumerSource);
  writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify(consumerConfig));
  return { tarball: join(folder, filename), consumer };
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

function run(name, command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status === 0) return stdout;
  throw new Error(`${name} failed:\n${stdout}${stderr}`);
}

function start(name, command, args, cwd) {
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

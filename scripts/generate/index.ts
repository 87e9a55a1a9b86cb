/** Writes `generated/` from `spec/`. With `--check` it writes nothing and fails where a file on disk is not what it would write. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { root } from "../redocly.js";
import { bundle } from "./bundle.js";
import { clientModule } from "./client.js";
import { addCodeSamples } from "./codeSamples.js";
import { documents } from "./documents.js";
import { operationsModule } from "./operations.js";
import { applyOverlay } from "./overlay.js";
import { stubModule } from "./stub.js";
import { header } from "./text.js";
import { typesModule } from "./types.js";
import { validatorsDeclaration, validatorsModule } from "./validators.js";

const folder = join(root, "generated");
const byHand = ["README.md", "package.json", "node_modules"];

type Files = Map<string, string>;

async function generate(): Promise<Files> {
  const description = await readFile(join(import.meta.dirname, "description.ts"), "utf8");
  const all = await Promise.all(documents.map(made));
  return new Map([
    ["description.ts", `${header}\n${description}`],
    ["client.ts", clientModule(versionsOf(all))],
    ...all.flatMap(({ files }) => files),
  ]);
}

/** Those of the API, the newest first: their names are dates. */
const versionsOf = (all: Awaited<ReturnType<typeof made>>[]) =>
  all
    .filter(({ name }) => name.startsWith("v"))
    .sort((a, b) => b.name.localeCompare(a.name))
    .map(({ name, document }) => [name, document] as const);

/** One document, and its files by their paths in `generated/`. */
async function made({ name, source, overlay, caller, modules }: (typeof documents)[number]) {
  const base = await bundle(source);
  const document = overlay ? await applyOverlay(base, overlay) : base;
  addCodeSamples(document, caller);
  const files: [name: string, content: string][] = [
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    [
      "openapi.yaml",
      `# Made by \`pnpm generate\` from spec/. Do not edit.\n${stringify(document, { aliasDuplicateObjects: false })}`,
    ],
    ["types.ts", await typesModule(document)],
    ["operations.ts", operationsModule(document)],
    ["stub.ts", stubModule(document)],
    ["validators.js", await validatorsModule(document)],
    ["validators.d.ts", validatorsDeclaration(document)],
    ...Object.entries(modules).map(([name, make]): [string, string] => [`${name}.ts`, make(document)]),
    ["index.ts", indexModule(Object.keys(modules))],
  ];
  return {
    name,
    document,
    files: files.map(([file, content]): [string, string] => [`${name}/${file}`, content]),
  };
}

function indexModule(modules: string[]): string {
  const own = modules.map((name) => `export * from "./${name}.js";`).join("\n");
  return `${header}
export type * from "../description.js";
export type * from "./types.js";
export type * from "./stub.js";
export { type OperationId, operations } from "./operations.js";
${own}`
    .trimEnd()
    .concat("\n");
}

async function write(files: Files): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!byHand.includes(name)) await rm(join(folder, name), { recursive: true });
  }
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  console.log(`${files.size} files in generated`);
}

async function check(files: Files): Promise<void> {
  const present = new Set(await filesOnDisk());
  const stale = [];
  for (const [name, content] of files) {
    if (!present.delete(name) || (await readFile(join(folder, name), "utf8")) !== content) stale.push(name);
  }
  for (const name of [...stale, ...present]) {
    console.error(`generated/${name} is not what spec/ says. Run \`pnpm generate\`.`);
    process.exitCode = 1;
  }
}

async function filesOnDisk(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !byHand.some((kept) => path === kept || path.startsWith(`${kept}/`)));
}

const files = await generate();
await (process.argv.includes("--check") ? check(files) : write(files));

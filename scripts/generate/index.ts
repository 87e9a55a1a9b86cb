/**
 * Writes `generated/` from `spec/`, and what has changed in a version to `docs/`. With `--check` it writes nothing and fails where a
 * file on disk is not what it would write.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { parse, stringify } from "yaml";
import { changesPage } from "../changes/page.js";
import { root } from "../redocly.js";
import { bundle, withoutUnused } from "./bundle.js";
import { clientModule } from "./client.js";
import { addCodeSamples } from "./codeSamples.js";
import type { Document } from "./document.js";
import { documents } from "./documents.js";
import { operationsModule } from "./operations.js";
import { applyOverlay, type Overlay } from "./overlay.js";
import { stubModule } from "./stub.js";
import { header } from "./text.js";
import { typesModule } from "./types.js";
import { validatorsDeclaration, validatorsModule } from "./validators.js";

const folder = join(root, "generated");
const byHand = ["README.md", "package.json", "node_modules"];

/** By path in the workspace. */
type Files = Map<string, string>;

async function generate(): Promise<Files> {
  const description = await readFile(join(import.meta.dirname, "description.ts"), "utf8");
  const sources = [...new Set(documents.map(({ source }) => source))];
  const bundles = new Map(
    await Promise.all(sources.map(async (source) => [source, await bundle(source)] as const)),
  );
  const all = await Promise.all(
    documents.map((document) => made(document, structuredClone(bundles.get(document.source) as Document))),
  );
  return new Map([
    ["generated/description.ts", `${header}\n${description}`],
    ["generated/client.ts", clientModule(versionsOf(all))],
    ...all.flatMap(({ files }) => files),
  ]);
}

/** Those of the API, the newest first: their names are dates. */
const versionsOf = (all: Awaited<ReturnType<typeof made>>[]) =>
  all
    .filter(({ name }) => name.startsWith("v"))
    .sort((a, b) => b.name.localeCompare(a.name))
    .map(({ name, document }) => [name, document] as const);

/** One document, and its files by their paths. @param base its source in one piece */
async function made({ name, overlay, caller, modules }: (typeof documents)[number], base: Document) {
  const { document, page } = overlay ? await version(base, overlay) : { document: base };
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
    files: [
      ...files.map(([file, content]): [string, string] => [`generated/${name}/${file}`, content]),
      ...(page === undefined ? [] : [[`docs/changes-${name}.md`, page] as [string, string]]),
    ],
  };
}

/** What an overlay makes of a document, and the page that tells of it. */
async function version(base: Document, file: string) {
  const overlay: Overlay = parse(await readFile(join(root, file), "utf8"));
  const document = await withoutUnused(await applyOverlay(base, overlay));
  return { document, page: await changesPage({ base, revision: document, overlay }) };
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
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  console.log(`${files.size} files in generated and docs`);
}

async function check(files: Files): Promise<void> {
  const stale = [];
  for (const [name, content] of files) {
    const onDisk = await readFile(join(root, name), "utf8").catch(() => undefined);
    if (onDisk !== content) stale.push(name);
  }
  const left = (await filesOnDisk()).filter((name) => !files.has(name));
  for (const name of [...stale, ...left]) {
    console.error(`${name} is not what spec/ says. Run \`pnpm generate\`.`);
    process.exitCode = 1;
  }
}

/** Those of `generated/` that nobody writes by hand. */
async function filesOnDisk(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !byHand.some((kept) => `${path}/`.startsWith(`generated/${kept}/`)));
}

const files = await generate();
await (process.argv.includes("--check") ? check(files) : write(files));

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../redocly.js";
import type { Document } from "./document.js";

/** Brings the files that `source` refers to together in one document. Two schemas that would share a name are an error. */
export function bundle(source: string): Promise<Document> {
  return inFolder((folder) => run(folder, source, "--component-renaming-conflicts-severity=error"));
}

/** The document without the components that nothing refers to. */
export function withoutUnused(document: Document): Promise<Document> {
  return inFolder(async (folder) => {
    const source = join(folder, "source.json");
    await writeFile(source, JSON.stringify(document));
    return run(folder, source, "--remove-unused-components");
  });
}

async function run(folder: string, source: string, option: string): Promise<Document> {
  const file = join(folder, "openapi.json");
  const { code, output } = await redocly("bundle", source, option, `--output=${file}`);
  if (code !== 0) throw new Error(`${source} cannot be bundled.\n\n${output}`);
  return JSON.parse(await readFile(file, "utf8"));
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "mxkit-bundle-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../redocly.js";
import type { Document } from "./document.js";

/** Brings the files that `source` refers to together in one document. Two schemas that would share a name are an error. */
export async function bundle(source: string): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), "mxkit-bundle-"));
  const file = join(folder, "openapi.json");
  try {
    const { code, output } = await redocly(
      "bundle",
      source,
      "--component-renaming-conflicts-severity=error",
      `--output=${file}`,
    );
    if (code !== 0) throw new Error(`${source} cannot be bundled.\n\n${output}`);
    return JSON.parse(await readFile(file, "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

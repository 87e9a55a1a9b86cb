import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Version } from "./bundledDocuments.js";
import { applyTextPatch, applyValuePatch, isTextPatch, type Patch, patchesOf } from "./patches.js";

interface Printed {
  file: string;
  /** The file and the heading under which the example is printed. */
  seed: string;
  heading: string;
  /** v20111101, unless the index has another. */
  version: Version;
}

export type SeedEntry =
  | (Printed & { operation: string; part: "request" })
  | (Printed & { operation: string; part: "response"; status: number })
  | (Printed & { webhook: string })
  | (Printed & { event: string })
  | (Printed & { schema: string });

/** An example after its patches; `value` is undefined where the patches leave no body. */
export type SeedExample = SeedEntry & { value: unknown };

/** Every JSON example of the seeds. Throws where index, files and patches do not fit together. */
export function loadSeedExamples(): SeedExample[] {
  const index: Omit<SeedEntry, "version">[] = parse(
    readFileSync(new URL("index.yaml", import.meta.url), "utf8"),
  );
  const entries = index.map((entry) => ({ version: "v20111101", ...entry }) as SeedEntry);
  const names = entries.map((entry) => entry.file);
  requireSameNames(names, readdirSync(new URL("examples", import.meta.url)));
  const patches = patchesOf("files", names);
  return entries.map((entry) => {
    const printed = readFileSync(new URL(`examples/${entry.file}`, import.meta.url), "utf8");
    try {
      return { ...entry, value: mend(printed, patches(entry.file)) };
    } catch (error) {
      throw new Error(`${entry.file}: ${(error as Error).message}`, { cause: error });
    }
  });
}

function mend(printed: string, patches: readonly Patch[]): unknown {
  const text = patches.filter(isTextPatch).reduce(applyTextPatch, printed);
  let value: unknown = text.trim() === "" ? undefined : JSON.parse(text);
  for (const patch of patches) {
    if (!isTextPatch(patch)) value = applyValuePatch(value, patch);
  }
  return value;
}

export function requireSameNames(indexed: readonly string[], files: readonly string[]): void {
  const unlisted = files.filter((file) => !indexed.includes(file));
  const missing = indexed.filter((file) => !files.includes(file));
  const repeated = indexed.filter((file, position) => indexed.indexOf(file) !== position);
  const faults = { unlisted, missing, repeated };
  for (const [fault, names] of Object.entries(faults)) {
    if (names.length > 0) throw new Error(`${fault} in index.yaml: ${names.join(", ")}`);
  }
}

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Version } from "@mxkit/client";

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL("./prepared", import.meta.url));

/** What the build puts beside the package's code: an empty database, and the documents. The workspace does without. */
export const prepared: { template?: string; documents?: string } = existsSync(folder)
  ? { template: join(folder, "mxkit.db"), documents: folder }
  : {};

/** Where the document of a version of the API is. */
export function documentFile(version: Version): string {
  const name = `${version}/openapi.json`;
  return prepared.documents ? join(prepared.documents, name) : require.resolve(`@mxkit/api/${name}`);
}

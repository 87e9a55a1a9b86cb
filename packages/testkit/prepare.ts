/** Makes what stands beside the package's code once it is built (`src/prepared.ts`): an empty database, and the documents. */
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeTemplate } from "@mxkit/server";

const folder = fileURLToPath(new URL("dist/prepared", import.meta.url));
for (const document of ["v20250224", "v20111101", "control"]) {
  mkdirSync(join(folder, document), { recursive: true });
  for (const extension of ["json", "yaml"]) {
    const name = `${document}/openapi.${extension}`;
    cpSync(fileURLToPath(import.meta.resolve(`@mxkit/api/${name}`)), join(folder, name));
  }
}
await writeTemplate(join(folder, "mxkit.db"));

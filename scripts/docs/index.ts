/** Writes the references, each one HTML file that needs no network, to where the server serves them from. */
import { join, relative } from "node:path";
import { root } from "../redocly.js";
import { buildDocs } from "./build.js";
import { references } from "./references.js";

for (const reference of references) {
  console.log(relative(root, await buildDocs(reference, join(root, "packages/cli/dist"))));
}

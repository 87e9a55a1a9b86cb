/** Writes the reference documentation, one HTML file that needs no network, to where the server serves it from. */
import { join, relative } from "node:path";
import { root } from "../redocly.js";
import { buildDocs } from "./build.js";

const output = join(root, "packages/server/dist/docs.html");
await buildDocs(output);
console.log(relative(root, output));

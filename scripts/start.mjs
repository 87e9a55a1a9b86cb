/** `npm start`: what is missing is installed and built, then `mxkit start` runs in this process. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, install, root } from "./bootstrap.mjs";

try {
  install();
  build();
} catch (error) {
  console.error(`mxkit cannot start: ${error.message}`);
  process.exit(1);
}
process.argv.splice(2, 0, "start");
await import(pathToFileURL(join(root, "packages/cli/dist/mxkit.mjs")).href);

/** `npm start`: what is missing is installed and built, then the server runs in this process. */
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
await import(pathToFileURL(join(root, "packages/server/dist/main.mjs")).href);

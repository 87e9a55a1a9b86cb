#!/usr/bin/env node
import { existsSync } from "node:fs";

const bundle = new URL("../dist/mxkit.mjs", import.meta.url);
if (existsSync(bundle)) await import(bundle.href);
else {
  console.error(
    "mxkit has not been built. Run `node scripts/build.mjs` in the workspace; `npm start` does it too.",
  );
  process.exitCode = 1;
}

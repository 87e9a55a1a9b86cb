/**
 * Bundles the server: one file starts several times faster than its sources. Natives stay outside, resolved beside it.
 * The name of the file in `packages/server/dist` can be given; default `main.mjs`.
 */
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./bootstrap.mjs";

const [file = "main.mjs"] = process.argv.slice(2);

await build({
  absWorkingDir: join(root, "packages/server"),
  entryPoints: ["src/main.ts"],
  outfile: `dist/${file}`,
  bundle: true,
  platform: "node",
  target: "node20.19",
  format: "esm",
  external: ["@photostructure/sqlite", "pdfkit", "pg"],
  // Packages in the bundle that are CommonJS still call require.
  banner: {
    js: 'import { createRequire as bundleRequire } from "node:module"; const require = bundleRequire(import.meta.url);',
  },
  sourcemap: "linked",
  logLevel: "warning",
});

/**
 * Bundles the command line, the server in it: files in one piece start several times faster than their sources. What a start does not
 * need is in files of its own; natives stay outside, resolved beside it. A folder in `packages/cli/dist` can be given; default is that
 * one itself.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { documents, root } from "./bootstrap.mjs";

const [folder = ""] = process.argv.slice(2);
const target = join(root, "packages/cli/dist", folder);

// The names of the files tell what is in them: those of before would stay.
for (const file of existsSync(target) ? readdirSync(target) : []) {
  if (/\.mjs(\.map)?$/.test(file)) rmSync(join(target, file));
}

await build({
  absWorkingDir: join(root, "packages/cli"),
  entryPoints: { mxkit: "src/mxkit.ts" },
  outdir: target,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  platform: "node",
  target: "node20.19",
  format: "esm",
  external: ["@photostructure/sqlite", "pdfkit", "pg"],
  // Packages in the bundle that are CommonJS still call require.
  banner: {
    js: 'import { createRequire as bundleRequire } from "node:module"; const require = bundleRequire(import.meta.url);',
  },
  sourcemap: "linked",
  // Lines are what a trace needs; the sources themselves are in the repository.
  sourcesContent: false,
  logLevel: "warning",
});

for (const document of documents) {
  for (const extension of ["json", "yaml"]) {
    const file = `${document}/openapi.${extension}`;
    mkdirSync(join(target, "documents", document), { recursive: true });
    cpSync(join(root, "generated", file), join(target, "documents", file));
  }
}

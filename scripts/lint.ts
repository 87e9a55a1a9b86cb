/** Lints the document: Redocly its source, Spectral the bundle. Any finding fails. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { redocly, root } from "./redocly.js";

const source = await redocly("lint", "--lint-config=error", "--format=stylish");
console.log(source.output);

const bundle = spawnSync(
  join(root, "node_modules/.bin/spectral"),
  ["lint", "generated/v20111101/openapi.json", "--ruleset=spec/rules/spectral.yaml", "--fail-severity=hint"],
  { cwd: root, encoding: "utf8" },
);
console.log(`${bundle.stdout}${bundle.stderr}`.trim());
process.exitCode = source.code === 0 && bundle.status === 0 ? 0 : 1;

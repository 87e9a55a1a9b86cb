/** Lints the documents: Redocly their sources, Spectral the bundles, and a score of each. Any finding fails. */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly, root } from "./redocly.js";

const bundles = [
  { file: "generated/v20111101/openapi.json", ruleset: "spec/rules/spectral.yaml" },
  { file: "generated/v20250224/openapi.json", ruleset: "spec/rules/spectral.v20250224.yaml" },
  { file: "generated/control/openapi.json", ruleset: "spec/rules/spectral.control.yaml" },
];
const leastScore = 90;

const results = [await lintSources()];
for (const bundle of bundles) results.push(lintBundle(bundle), await score(bundle));
for (const { output } of results) console.log(output);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

async function lintSources() {
  const { code, output } = await redocly("lint", "--lint-config=error", "--format=stylish");
  return { ok: code === 0, output };
}

function lintBundle({ file, ruleset }: (typeof bundles)[number]) {
  const { status, stdout, stderr } = spawnSync(
    join(root, "node_modules/.bin/spectral"),
    ["lint", file, `--ruleset=${ruleset}`, "--fail-severity=hint"],
    { cwd: root, encoding: "utf8" },
  );
  return { ok: status === 0, output: `${file}: ${`${stdout}${stderr}`.trim()}` };
}

/** Of the dereferenced bundle, as references count for nothing. */
async function score({ file }: (typeof bundles)[number]) {
  const folder = await mkdtemp(join(tmpdir(), "mxkit-score-"));
  const dereferenced = join(folder, "openapi.json");
  await redocly("bundle", file, "--dereferenced", `--output=${dereferenced}`);
  const { output } = await redocly("score", dereferenced, "--format=json");
  await rm(folder, { recursive: true });
  const value = Number(output.match(/"agentReadiness": ([\d.]+)/)?.[1]);
  return {
    ok: value >= leastScore,
    output: `${file}: Redocly score ${value}; at least ${leastScore} is wanted.`,
  };
}

/** Lints the document: Redocly its source, Spectral the bundle, and a score of the whole. Any finding fails. */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly, root } from "./redocly.js";

const document = "generated/v20111101/openapi.json";
const leastScore = 90;

const results = [await lintSource(), lintBundle(), await score()];
for (const { output } of results) console.log(output);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

async function lintSource() {
  const { code, output } = await redocly("lint", "--lint-config=error", "--format=stylish");
  return { ok: code === 0, output };
}

function lintBundle() {
  const { status, stdout, stderr } = spawnSync(
    join(root, "node_modules/.bin/spectral"),
    ["lint", document, "--ruleset=spec/rules/spectral.yaml", "--fail-severity=hint"],
    { cwd: root, encoding: "utf8" },
  );
  return { ok: status === 0, output: `${stdout}${stderr}`.trim() };
}

/** Of the dereferenced bundle, as references count for nothing. */
async function score() {
  const folder = await mkdtemp(join(tmpdir(), "mxkit-score-"));
  const file = join(folder, "openapi.json");
  await redocly("bundle", document, "--dereferenced", `--output=${file}`);
  const { output } = await redocly("score", file, "--format=json");
  await rm(folder, { recursive: true });
  const value = Number(output.match(/"agentReadiness": ([\d.]+)/)?.[1]);
  return { ok: value >= leastScore, output: `Redocly score ${value}; at least ${leastScore} is wanted.` };
}

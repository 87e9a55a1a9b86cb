/** `pnpm breaking`: the documents beside those last released. `--help` says more; `spec/released/README.md` says why. */
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse, stringify } from "yaml";
import { documents } from "../generate/documents.js";
import { root } from "../redocly.js";
import { type BreakingChange, breakingChanges } from "./compare.js";
import { type Accepted, type Review, review } from "./review.js";

const help = `Compares the documents with those last released (spec/released) and fails where callers of those would break.

Usage: pnpm breaking [options]

  --release   takes the documents of now as the released ones, and empties the list of what is accepted
  --help      this

A breaking change that has to be is accepted in spec/released/accepted.yaml; what is printed can be put there.
`;

const released = (name: string) => join(root, "spec/released", `${name}.yaml`);
const current = (name: string) => join(root, "generated", name, "openapi.yaml");
const acceptedFile = join(root, "spec/released/accepted.yaml");

const { values: options } = parseArgs({
  options: { release: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
});
if (options.help) console.log(help);
else if (options.release) await release();
else await check();

async function check(): Promise<void> {
  const accepted: Accepted[] = parse(await readFile(acceptedFile, "utf8"));
  const changes: Record<string, BreakingChange[]> = {};
  for (const { name } of documents) changes[name] = await breakingChanges(released(name), current(name));
  const result = review(changes, accepted);
  console.log(describe(result, accepted.length));
  process.exitCode = result.open.length + result.problems.length > 0 ? 1 : 0;
}

function describe({ open, problems }: Review, accepted: number): string {
  const lines = problems.map((problem) => `accepted.yaml: ${problem}`);
  if (open.length > 0) {
    lines.push(
      "Callers of the last release would break. To accept that, say why in spec/released/accepted.yaml:",
      "",
      stringify(
        open.map((change) => ({ ...change, why: "" })),
        { lineWidth: 0 },
      ),
    );
  }
  if (lines.length === 0) {
    lines.push(
      `Nothing breaks callers of the last release${accepted > 0 ? ` but what is accepted (${accepted})` : ""}.`,
    );
  }
  return lines.join("\n");
}

async function release(): Promise<void> {
  for (const { name } of documents) await copyFile(current(name), released(name));
  const text = await readFile(acceptedFile, "utf8");
  const comment = text.split("\n").filter((line) => line.startsWith("#"));
  await writeFile(acceptedFile, `${[...comment, "[]"].join("\n")}\n`);
  console.log(`Released: ${documents.map(({ name }) => name).join(", ")}.`);
}

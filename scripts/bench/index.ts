/** `pnpm bench`: the platform beside Prism and a bare node:http server. `--help` says more. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../redocly.js";
import { buildServer, interruption, stopAll } from "./contenders.js";
import { measure } from "./measure.js";
import { replaceBetweenMarkers } from "./page.js";
import { report } from "./report.js";
import { type BenchResult, goalsOf, type Machine, type Plan } from "./result.js";

const connections = { closed: 16, mixed: 64 };
const full: Plan = { rounds: 5, closedSeconds: 3, mixedSeconds: 6, starts: 7, connections };
const quick: Plan = { rounds: 3, closedSeconds: 1, mixedSeconds: 2, starts: 3, connections };

const page = "docs/performance.md";

const help = `Measures the platform beside Prism on the same document and a bare node:http server that sends the same bytes.

Usage: pnpm bench [options]

  --quick        short rounds: one minute in place of five, and less to rely on
  --json FILE    write everything: the machine, the versions, each round
  --write-docs   put the tables into ${page}
  --goals        exit with 1 where a goal is missed
  --help         this

What is measured, in rounds that alternate between the three:

  read     GET of one member, ${connections.closed} connections, as many requests as go
  list     GET of 25 transactions, the same way
  mixed    2,000 GET/s and 750 POST/s offered at a fixed rate: what is achieved, how long it takes, what fails
  start    from the start of the process to its first answer
  memory   after the start, and after all of the load

The tables go to stdout, progress to stderr. Nothing else should run meanwhile. ${page} says how to read the result.
`;

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      json: { type: "string" },
      "write-docs": { type: "boolean", default: false },
      goals: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (options.help) return console.log(help);

  const result = await bench(options.quick ? quick : full);
  const tables = report(result);
  console.log(tables);
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(result, null, 2)}\n`);
  if (options["write-docs"]) {
    const file = join(root, page);
    await writeFile(file, replaceBetweenMarkers(await readFile(file, "utf8"), tables));
  }
  if (options.goals && goalsOf(result).some(({ met }) => !met)) process.exitCode = 1;
}

async function bench(plan: Plan): Promise<BenchResult> {
  const at = new Date().toISOString();
  const machine = describeMachine();
  buildServer();
  const folder = await mkdtemp(join(os.tmpdir(), "mxkit-bench-"));
  try {
    const measurements = await Promise.race([
      measure(plan, folder, (progress) => console.error(`  ${progress}`)),
      interruption(),
    ]);
    return { at, machine, versions: await versions(), plan, ...measurements };
  } finally {
    await stopAll();
    await rm(folder, { recursive: true });
  }
}

function describeMachine(): Machine {
  const processors = os.cpus();
  return {
    processor: processors[0]?.model.trim() ?? "unknown",
    processors: processors.length,
    memory: os.totalmem(),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    loadAverage: os.loadavg()[0] ?? 0,
  };
}

async function versions(): Promise<BenchResult["versions"]> {
  const { devDependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return {
    node: process.versions.node,
    prism: devDependencies["@stoplight/prism-cli"],
    autocannon: devDependencies.autocannon,
  };
}

await main().catch((error: Error) => {
  console.error(error.message);
  // What was being measured when it failed would go on.
  process.exit(1);
});

/** `pnpm test:crash`: kill -9 under load, and whether anything is lost. `--help` says more. */
import { parseArgs } from "node:util";
import { buildApart } from "../apart.js";
import { startPostgres } from "../postgres.mjs";

import type { Engine } from "./database.js";
import { type CrashResult, crash } from "./run.js";

const help = `Kills a server with SIGKILL at random moments while it is written to, starts it again, and then holds what it has
against what it had acknowledged.

Usage: pnpm test:crash [options]

  --kills N                        how often it is killed, on each engine (default 30)
  --writes N                       how many writes are acknowledged, on each engine (default 1000)
  --engine sqlite|postgres|both    default both
  --seed S                         of what is random: when it is killed, what is written (default: the time)
  --help                           this

PostgreSQL is that of MXKIT_TEST_DATABASE_URL, or a cluster of its own. A fault is printed with what should have been. Exit code 1
if there was one.

  pnpm test:crash --kills 500 --writes 50000      # half an hour and more
`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      kills: { type: "string", default: "30" },
      writes: { type: "string", default: "1000" },
      engine: { type: "string", default: "both" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      help: { type: "boolean", default: false },
    },
  });
  const engines = { sqlite: ["sqlite"], postgres: ["postgres"], both: ["sqlite", "postgres"] }[values.engine];
  const [kills, writes, seed] = [values.kills, values.writes, values.seed].map(Number);
  if (!engines || ![kills, writes, seed].every(Number.isSafeInteger))
    throw new Error("The options are wrong. --help tells of them.");
  return { ...values, kills, writes, seed, engines: engines as Engine[] } as const;
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) return console.log(help);
  const { kills = 0, writes = 0, seed = 0 } = options;
  console.error(`Seed ${seed}`);
  const { entry, remove } = await buildApart("crash");
  const postgres = options.engines.includes("postgres") ? startPostgres() : undefined;
  const results: Record<string, CrashResult> = {};
  try {
    for (const engine of options.engines)
      results[engine] = await crash({
        engine,
        server: postgres?.url,
        kills,
        writes,
        seed,
        entry,
        progress: (line) => console.error(line),
      });
  } finally {
    postgres?.stop();
    await remove();
  }
  console.table(
    Object.fromEntries(Object.entries(results).map(([engine, result]) => [engine, figuresOf(result)])),
  );
  for (const [engine, { faults }] of Object.entries(results))
    for (const fault of faults) console.log(`${engine}: ${fault}`);
  if (Object.values(results).some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}

const figuresOf = ({ kills, writes, cut, members, webhooks, tasks, seconds, faults }: CrashResult) => ({
  kills,
  "writes acknowledged": writes,
  "cut off": cut,
  members,
  "webhooks owed": webhooks.owed,
  "webhooks received": webhooks.received,
  tasks: tasks.put,
  claims: tasks.claims,
  "claimed again": tasks.again,
  seconds: Math.round(seconds),
  faults: faults.length,
});

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});

/** `pnpm test:cluster`: many servers on one PostgreSQL, some of which hang or die. `--help` says more. */
import { parseArgs } from "node:util";
import { buildApart } from "../apart.js";
import { startPostgres } from "../postgres.mjs";

import { cluster } from "./run.js";

const help = `Starts servers on one PostgreSQL, gives them aggregations and webhooks to do, stops some of them with SIGSTOP and kills
others meanwhile, and looks whether each task was done, by one at a time.

Usage: pnpm test:cluster [options]

  --servers N    how many (default 4)
  --jobs N       how many tasks there are to do (default 10000)
  --seed S       of when who is stopped or killed (default: the time)
  --help         this

PostgreSQL is that of MXKIT_TEST_DATABASE_URL, or a cluster of its own. Exit code 1 where something was lost or done twice.
`;

const { values: options } = parseArgs({
  options: {
    servers: { type: "string", default: "4" },
    jobs: { type: "string", default: "10000" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    help: { type: "boolean", default: false },
  },
});

async function main(): Promise<void> {
  if (options.help) return console.log(help);
  const [servers = 0, jobs = 0, seed = 0] = [options.servers, options.jobs, options.seed].map(Number);
  console.error(`Seed ${seed}`);
  const { entry, remove } = await buildApart("cluster");
  const postgres = startPostgres();
  try {
    const progress = (line: string) => console.error(line);
    const result = await cluster({ server: postgres?.url, servers, jobs, seed, entry, progress });
    const { tasks, webhooks, faults, seconds, ...disturbed } = result;
    console.table({
      servers,
      ...disturbed,
      "tasks done": tasks.ended,
      "tasks a second": Math.round(tasks.ended / seconds),
      claims: tasks.claims,
      "handed over": tasks.handedOver.length,
      "handed over after (median, ms)": median(tasks.handedOver),
      "handed over after (most, ms)": Math.max(0, ...tasks.handedOver),
      "webhooks owed": webhooks.owed,
      "webhooks received": webhooks.received,
      faults: faults.length,
    });
    for (const fault of faults) console.log(fault);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    postgres?.stop();
    await remove();
  }
}

const median = (list: readonly number[]) =>
  list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)] ?? 0;

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});

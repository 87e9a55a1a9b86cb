/**
 * How long the built testkit takes from `startPlatform()` to a platform's first answer: the median of new processes, as Markdown.
 * Nothing else should run meanwhile. `node scripts/measureTestkit.mjs [processes]`
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { Package, run } from "./package.mjs";

const count = Number(process.argv[2] ?? 21);

const measured = `
  const times = {};
  let begun = performance.now();
  const lap = (name) => {
    const now = performance.now();
    times[name] = now - begun;
    begun = now;
  };
  const { startPlatform } = await import("@mxkit/testkit");
  lap("import");
  const platform = await startPlatform();
  lap("startPlatform()");
  await (await fetch(platform.url + "/health/ready")).text();
  lap("first answer");
  const sandbox = await platform.client();
  lap("platform.client()");
  await sandbox.mx.users.list().totals();
  lap("first call of sandbox.mx");
  await sandbox.delete();
  await platform.stop();
  console.log(JSON.stringify(times));
`;

const folder = mkdtempSync(join(os.tmpdir(), "mxkit-measure-"));
try {
  const consumer = join(folder, "consumer");
  mkdirSync(consumer);
  for (const name of ["client", "testkit"]) {
    const one = new Package(name);
    one.build();
    one.install(one.pack(folder), consumer);
  }
  writeFileSync(join(consumer, "measured.mjs"), measured);
  const runs = Array.from({ length: count }, () =>
    JSON.parse(run("a process", process.execPath, ["measured.mjs"], consumer)),
  );
  const row = (name, times) =>
    `| ${name} | ${Math.round(median(times))} ms | ${Math.round(Math.max(...times))} ms |`;
  console.log(describeMachine());
  console.log(`\n| | median of ${count} | longest |\n|---|--:|--:|`);
  for (const name of Object.keys(runs[0]))
    console.log(
      row(
        name,
        runs.map((times) => times[name]),
      ),
    );
  console.log(
    row(
      "**call to first answer**",
      runs.map((times) => times["startPlatform()"] + times["first answer"]),
    ),
  );
} finally {
  rmSync(folder, { recursive: true });
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function describeMachine() {
  const processors = os.cpus();
  const memory = (os.totalmem() / 2 ** 30).toFixed(1);
  return `Node.js ${process.versions.node}, ${processors.length} × ${processors[0].model.trim()}, ${memory} GB of memory, ${os.type()} ${os.release()} ${os.arch()}; load average ${os.loadavg()[0].toFixed(1)}`;
}

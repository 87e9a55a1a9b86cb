/**
 * `npm test`: all checks and all tests, each counted; those that the engine has a part in on PostgreSQL too, where there is one.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { install, root } from "./bootstrap.mjs";
import { start } from "./package.mjs";
import { startPostgres } from "./postgres.mjs";

install();

const bin = (name) => join(root, "node_modules/.bin", name);
const checks = [
  ["formatting and code lint", bin("biome"), ["check", "--error-on-warnings"]],
  ["document lint (source and bundle)", bin("tsx"), ["scripts/lint.ts"]],
  ["generated files", bin("tsx"), ["scripts/generate/index.ts", "--check"]],
  ["breaking changes of the documents", bin("tsx"), ["scripts/breaking/index.ts"]],
  ["types", bin("tsc"), ["-p", "tsconfig.json"]],
  ["direction of imports", bin("depcruise"), ["packages", "generated", "scripts", "spec"]],
  ["unused code and dependencies", bin("knip"), []],
  ["client and testkit as packages", process.execPath, ["scripts/checkPackages.mjs"]],
];

const count = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const failedTests = [];

const waiting = [...checks];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) await run(check);
  }),
);

async function run([name, command, args]) {
  const begun = Date.now();
  const failure = await start(name, command, args, root).then(
    () => undefined,
    (error) => error,
  );
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  if (failure === undefined) {
    count.passed += 1;
    console.log(`✓ ${name} (${seconds} s)`);
  } else {
    count.failed += 1;
    failures.push(name);
    console.log(`✗ ${name} (${seconds} s)\n${failure.message}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), "mxkit-test-"));
const engines = ["SQLite"];
console.log("Tests, on SQLite:");
runTests("sqlite", []);
const postgres = findPostgres();
if (postgres) {
  engines.push(postgres.name);
  console.log(`What the engine has a part in, on ${postgres.name}:`);
  try {
    runTests("postgres", ["--config=vitest.postgres.config.ts"], { MXKIT_TEST_DATABASE_URL: postgres.url });
  } finally {
    postgres.stop();
  }
}
rmSync(folder, { recursive: true });

function runTests(name, options, environment = {}) {
  const report = join(folder, `${name}.json`);
  const { status } = spawnSync(
    bin("vitest"),
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...options],
    {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, MXKIT_TEST_DATABASE_URL: undefined, ...environment },
    },
  );
  if (!existsSync(report)) {
    count.failed += 1;
    return;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, testResults } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  count.passed += numPassedTests;
  count.failed += Math.max(
    numFailedTests,
    status === 0 ? 0 : 1,
    numFailedTests === 0 ? numFailedTestSuites : 0,
  );
  count.skipped += numPendingTests;
  failedTests.push(...testResults.flatMap((file) => failedIn(name, file)));
}

/** A vitest report's failures of one file, each with its message: at the end of some thousand lines nobody finds them again. */
function failedIn(engine, { name, status, message, assertionResults }) {
  const file = relative(root, name);
  const tests = assertionResults.filter((test) => test.status === "failed");
  if (tests.length === 0 && status === "failed") return [`${engine}: ${file}\n${message}`];
  return tests.map(
    ({ fullName, failureMessages }) => `${engine}: ${file} > ${fullName}\n${failureMessages.join("\n")}`,
  );
}

/** One that is there but does not start is a failure, not a thing to leave out. */
function findPostgres() {
  try {
    return startPostgres();
  } catch (error) {
    count.failed += 1;
    failures.push(`a PostgreSQL for the tests: ${error.message}`);
    return undefined;
  }
}

for (const [there, what, how] of [
  [
    engines.length > 1,
    "the tests on PostgreSQL",
    "PostgreSQL 15 or later: Debian's package postgresql, or the URL of a server whose databases they may make and drop in MXKIT_TEST_DATABASE_URL",
  ],
  [existsSync("/usr/bin/chromium"), "tests in a browser", "Debian's package chromium (/usr/bin/chromium)"],
]) {
  if (!there) console.log(`Left out: ${what}. They need ${how}.`);
}
if (failures.length > 0) console.log(`Failed checks: ${failures.join(", ")}`);
for (const test of failedTests) console.log(`Failed: ${test}`);
console.log(`Engines: ${engines.join(", ")}`);
console.log(
  `${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ""}`,
);
process.exitCode = count.failed === 0 ? 0 : 1;

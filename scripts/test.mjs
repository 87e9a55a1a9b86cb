/**
 * `npm test`: all checks and all tests, each counted. `npm test -- --only vitest` runs one part; what follows `--` goes to it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, root } from "./bootstrap.mjs";

install();

const bin = (name) => join(root, "node_modules/.bin", name);
const checks = [
  ["formatting and code lint", bin("biome"), ["check", "--error-on-warnings"]],
  ["document lint (source and bundle)", bin("tsx"), ["scripts/lint.ts"]],
  ["generated files", bin("tsx"), ["scripts/generate/index.ts", "--check"]],
  ["types", bin("tsc"), ["-p", "tsconfig.json"]],
  ["direction of imports", bin("depcruise"), ["packages", "generated", "scripts", "spec"]],
  ["unused code and dependencies", bin("knip"), []],
  ["the client as a package", process.execPath, ["scripts/checkClient.mjs"]],
  ["the testkit as a package", process.execPath, ["scripts/checkTestkit.mjs"]],
];

const count = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

for (const [name, command, args] of checks) {
  const begun = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  if (status === 0) {
    count.passed += 1;
    console.log(`✓ ${name} (${seconds} s)`);
  } else {
    count.failed += 1;
    failures.push(name);
    console.log(`✗ ${name} (${seconds} s)\n${stdout}${stderr}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), "mxkit-test-"));
const report = join(folder, "vitest.json");
const { status } = spawnSync(
  bin("vitest"),
  ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  { cwd: root, stdio: "inherit" },
);
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  count.passed += numPassedTests;
  count.failed += Math.max(
    numFailedTests,
    status === 0 ? 0 : 1,
    numFailedTests === 0 ? numFailedTestSuites : 0,
  );
  count.skipped += numPendingTests;
} else {
  count.failed += 1;
}
rmSync(folder, { recursive: true });

for (const [there, what, how] of [
  [existsSync("/usr/bin/chromium"), "tests in a browser", "Debian's package chromium (/usr/bin/chromium)"],
]) {
  if (!there) console.log(`Left out: ${what}. They need ${how}.`);
}
if (failures.length > 0) console.log(`Failed checks: ${failures.join(", ")}`);
console.log(
  `${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ""}`,
);
process.exitCode = count.failed === 0 && status === 0 ? 0 : 1;

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { defineConfig } from "tsdown";

const workspace = ["@mxkit/api", "@mxkit/contract", "@mxkit/server"];

export default defineConfig({
  entry: ["src/index.ts", "src/vitest.ts", "src/coverageReporter.ts"],
  format: "esm",
  platform: "node",
  target: "node20.19",
  tsconfig: "tsconfig.build.json",
  sourcemap: true,
  fixedExtension: false,
  dts: { oxc: true },
  // The client stays outside: its errors are to be the same classes as those that users import.
  deps: {
    alwaysBundle: workspace.map((name) => new RegExp(`^${name}(/|$)`)),
    // The platform of a test is on SQLite, and nobody watches it: what would load these is never reached.
    neverBundle: ["pg", "prom-client", /^@opentelemetry\//],
  },
  onSuccess() {
    execFileSync(join(import.meta.dirname, "../../node_modules/.bin/tsx"), ["prepare.ts"], {
      cwd: import.meta.dirname,
      stdio: "inherit",
    });
  },
});

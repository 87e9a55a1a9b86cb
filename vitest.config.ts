import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "scripts/**/*.test.ts", "spec/**/*.test.ts"],
    pool: "forks",
    maxWorkers: availableParallelism(),
    // No test keeps state in a module, so that modules need not be loaded anew for each of some 260 files: half of the time.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

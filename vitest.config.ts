import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/** Tests that need a PostgreSQL (vitest.postgres.config.ts). */
export const onPostgresAlone = "packages/**/*.postgres.test.ts";

export default defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "scripts/**/*.test.ts", "spec/**/*.test.ts"],
    exclude: [...configDefaults.exclude, onPostgresAlone],
    pool: "forks",
    maxWorkers: availableParallelism(),
    // No test keeps state in a module, so that modules need not be loaded anew for each of some 260 files: half of the time.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

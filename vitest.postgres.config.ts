import { configDefaults, defineConfig } from "vitest/config";
import base, { onPostgresAlone } from "./vitest.config.js";

/** What the engine has a part in, on the PostgreSQL server of MXKIT_TEST_DATABASE_URL. `npm test` finds or starts one. */
export default defineConfig({
  test: {
    ...base.test,
    name: "PostgreSQL",
    globalSetup: "packages/server/test/support/postgres.ts",
    include: [
      "packages/server/test/**/*.test.ts",
      "packages/server/src/{jobs,store}/*.test.ts",
      "scripts/crash/*.test.ts",
      onPostgresAlone,
    ],
    exclude: [
      ...configDefaults.exclude,
      // Twelve months of the simulated bank, number by number: they are the same on every engine.
      "packages/server/test/year.test.ts",
      // How HTTP is spoken, before any data is asked for.
      "packages/server/test/edge/{anyInput,contentType,paths,tls}.test.ts",
      // SQLite's file is one server's alone, and copied as it is; a PostgreSQL database is anybody's.
      "packages/server/test/{lockedFolder,backupFile}.test.ts",
    ],
    // Each statement is a way to another process and back.
    testTimeout: 60_000,
  },
});

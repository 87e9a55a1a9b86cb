import { defineConfig, mergeConfig } from "vitest/config";
import base from "./vitest.config.js";

/** What the engine has a part in, on the PostgreSQL server of MXKIT_TEST_DATABASE_URL. `npm test` finds or starts one. */
export default mergeConfig(
  base,
  defineConfig({
    test: {
      name: "PostgreSQL",
      globalSetup: "packages/server/test/support/postgres.ts",
    },
  }),
);

import { copyFile } from "node:fs/promises";
import { defineConfig, type UserConfig } from "tsdown";

const common: UserConfig = {
  entry: ["src/index.ts"],
  platform: "neutral",
  tsconfig: "tsconfig.build.json",
  target: "es2022",
  sourcemap: true,
};

export default defineConfig([
  {
    ...common,
    format: "esm",
    dts: { sourcemap: true, eager: true },
    deps: { alwaysBundle: ["@mxkit/api"] },
    // The same types for both; TypeScript wants a file for each.
    onSuccess: () => copyFile("dist/index.d.ts", "dist/index.d.cts"),
  },
  {
    ...common,
    format: "cjs",
    dts: false,
    // For `require`, openapi-fetch has its default export where an import does not find it: it comes along.
    deps: { alwaysBundle: ["@mxkit/api", "openapi-fetch"] },
    clean: false,
  },
]);

import { defineConfig, type UserConfig } from "tsdown";

const common: UserConfig = {
  entry: ["src/index.ts"],
  platform: "neutral",
  tsconfig: "tsconfig.build.json",
  target: "es2022",
  sourcemap: true,
  dts: { sourcemap: true, eager: true },
};

export default defineConfig([
  { ...common, format: "esm", deps: { alwaysBundle: ["@mxkit/api"] } },
  // For `require`, openapi-fetch has its default export in a place where an import does not find it: it comes along.
  { ...common, format: "cjs", deps: { alwaysBundle: ["@mxkit/api", "openapi-fetch"] }, clean: false },
]);

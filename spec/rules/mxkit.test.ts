import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import mxkit from "./mxkit.js";

test.each(Object.keys(mxkit.rules))("%s has a file and a test of its name", (name) => {
  const file = name.replace("mxkit-", "");
  expect(existsSync(new URL(`${file}.js`, import.meta.url))).toBe(true);
  expect(existsSync(new URL(`${file}.test.ts`, import.meta.url))).toBe(true);
});

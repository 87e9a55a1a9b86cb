import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../redocly.js";
import { replaceBetweenMarkers } from "./page.js";

it("leaves the page around the tables as it is", async () => {
  const page = await readFile(join(root, "docs/performance.md"), "utf8");
  const once = replaceBetweenMarkers(page, "| a |");
  expect(once).toContain("\n\n| a |\n\n");
  expect(replaceBetweenMarkers(once, "| b |")).toBe(once.replace("| a |", "| b |"));
  expect(once.startsWith("# Performance\n")).toBe(true);
});

it("does not guess where the tables go", () => {
  expect(() => replaceBetweenMarkers("# Performance\n", "| a |")).toThrow("needs the markers");
});

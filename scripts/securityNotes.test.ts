import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./redocly.js";

const text = await readFile(join(root, "SECURITY.md"), "utf8");
const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = ""]) => target);

test("every file that SECURITY.md names is there", () => {
  const files = links.filter((target) => !target.startsWith("https://"));
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test("every threat names a test, and all ten of OWASP are there", () => {
  const threats = text.slice(text.indexOf("| API1 "), text.indexOf("## Keys")).trim().split("\n");
  for (const threat of threats) expect(threat).toMatch(/\.test\.ts\)/);
  const numbers = threats.flatMap((threat) => threat.match(/(?<=^\| API)\d+/) ?? []);
  expect(numbers.map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../redocly.js";
import { crash } from "./run.js";

const name = `crash-test-${process.pid}.mjs`;
const bundle = join(root, "packages/server/dist", name);
const server = process.env.MXKIT_TEST_DATABASE_URL;

beforeAll(() => promisify(execFile)(process.execPath, [join(root, "scripts/build.mjs"), name]));
afterAll(() => Promise.all([bundle, `${bundle}.map`].map((file) => rm(file, { force: true }))));

it("a server that is killed again and again loses nothing that it has acknowledged", async () => {
  const seed = Date.now() % 1_000_000;
  const engine = server === undefined ? "sqlite" : "postgres";
  const options = { engine, server, kills: 3, writes: 100, seed, bundle } as const;
  const { faults, kills, writes, tasks } = await crash(options);
  expect(faults, `with seed ${seed}`).toEqual([]);
  expect(kills).toBeGreaterThanOrEqual(3);
  expect(writes).toBeGreaterThanOrEqual(100);
  expect(tasks.claims).toBeGreaterThan(0);
}, 120_000);

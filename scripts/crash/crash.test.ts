import { afterAll, beforeAll, expect, it } from "vitest";
import { type Build, buildApart } from "../apart.js";
import { crash } from "./run.js";

let build: Build;
const server = process.env.MXKIT_TEST_DATABASE_URL;

beforeAll(async () => {
  build = await buildApart("crash-test");
});
afterAll(() => build?.remove());

it("a server that is killed again and again loses nothing that it has acknowledged", async () => {
  const seed = Date.now() % 1_000_000;
  const engine = server === undefined ? "sqlite" : "postgres";
  const options = {
    engine,
    server,
    kills: 3,
    writes: 100,
    seed,
    entry: build.entry,
    patience: 60_000,
  } as const;
  const { faults, kills, writes, tasks } = await crash(options);
  expect(faults, `with seed ${seed}`).toEqual([]);
  expect(kills).toBeGreaterThanOrEqual(3);
  expect(writes).toBeGreaterThanOrEqual(100);
  expect(tasks.claims).toBeGreaterThan(0);
}, 180_000);

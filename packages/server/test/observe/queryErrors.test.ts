import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { wordFor } from "../../src/observe/queryErrors.js";
import type { Database } from "../../src/store/database.js";
import { connectTo, removeStore } from "../support/database.js";
import { startTestPlatform, type TestPlatform } from "../support/platform.js";

let platform: TestPlatform;
let db: Database;
beforeAll(async () => {
  platform = await startTestPlatform({ metrics: { host: "127.0.0.1", port: 0 } });
  db = await connectTo(platform.folder);
});
afterAll(async () => {
  await db.destroy();
  await platform.stop();
  await removeStore(platform.folder);
});

it.each([
  ["a key that is there", "insert into meta select * from meta", "constraint"],
  ["a row that is missing", "update users set client_id = 'none'", "constraint"],
  ["a table that is missing", "select * from nothing", "other"],
])("%s is told in one word by a driver's own error", async (_, statement, word) => {
  await platform.api.createUser();
  const error = await sql
    .raw(statement)
    .execute(db)
    .catch((error: unknown) => error);
  expect([wordFor(error), error]).toEqual([word, expect.any(Error)]);
});

it.each([
  ["40001", "conflict"],
  ["57P01", "connection"],
  ["ECONNREFUSED", "connection"],
  ["53100", "full"],
])("%s is %s", (code, word) => {
  expect(wordFor(Object.assign(new Error(), { code }))).toBe(word);
});

it("statements of the platform that fail are counted", async () => {
  await sql.raw(`alter table users rename to persons`).execute(db);
  await platform.api.call("listUsers");
  await sql.raw(`alter table persons rename to users`).execute(db);
  const metrics = await (await fetch(platform.metricsUrl ?? "")).text();
  expect(metrics).toMatch(/^mxkit_database_errors_total\{error="other"\} [1-9]/m);
  expect(metrics).toMatch(/^mxkit_requests_total\{operation="listUsers",status="500"\} 1$/m);
});

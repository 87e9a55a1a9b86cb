import type { Transaction } from "@mxkit/api/v20111101";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectTo, engine, removeStore } from "../support/database.js";
import { connect } from "../support/members.js";
import { startTestPlatform, type TestPlatform } from "../support/platform.js";

let platform: TestPlatform;
let path: { user_guid: string };

beforeAll(async () => {
  platform = await startTestPlatform();
  path = { user_guid: (await connect(platform)).user_guid };
});
afterAll(async () => {
  await platform.stop();
  await removeStore(platform.folder);
});

const list = async (): Promise<Transaction[]> =>
  (await platform.api.call("listTransactions", { path, query: { records_per_page: 100 } })).body.transactions;

/** Stops the platform, changes its database, and starts it again. */
async function meanwhile(statement: string): Promise<void> {
  await platform.stop();
  const db = await connectTo(platform.folder);
  await sql.raw(statement).execute(db);
  await db.destroy();
  platform = await startTestPlatform({ folder: platform.folder });
}

it("is what was kept as long as the document says the same", async () => {
  const set = {
    sqlite: `json_set(json, '$.memo', 'kept')`,
    postgres: `regexp_replace(json, '"memo":(null|"[^"]*")', '"memo":"kept"')`,
  };
  await meanwhile(`update transactions set json = ${set[engine]}`);
  expect(new Set((await list()).map(({ memo }) => memo))).toEqual(new Set(["kept"]));
});

it("is made anew when the document says otherwise", async () => {
  await meanwhile("update meta set value = 'of another document' where key = 'json of transactions'");
  const transactions = await list();
  expect(transactions.filter(({ memo }) => memo === "kept")).toEqual([]);
  expect(transactions.filter(({ memo }) => memo !== null).length).toBeGreaterThan(0);
});

it("follows whatever changes a row, by whichever way", async () => {
  await meanwhile("update transactions set memo = 'by hand', amount = '12.50'");
  expect(new Set((await list()).map(({ memo, amount }) => `${memo} ${amount}`))).toEqual(
    new Set(["by hand 12.5"]),
  );
});

import { EventEmitter, once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestStore, removeStore } from "../../test/support/database.js";
import { realTime } from "../clock.js";
import * as clients from "./clients.js";
import type { Store } from "./database.js";
import * as deliveries from "./webhookDeliveries.js";
import { after, insert } from "./webhookEvents.js";

const now = "2026-06-15T12:00:00.000Z";
const folder = mkdtempSync(join(tmpdir(), "mxkit-"));
const event = { client_id: "CLIENT-1", attempt_guid: "WHA-1", headers: "{}", delivery: "{}" };
let store: Store;

beforeAll(async () => {
  store = await openTestStore(folder);
  await store.write(async (db) => {
    const client = { client_id: "CLIENT-1", environment: "development" as const, ...realTime };
    await clients.insert(db, { ...client, is_advancing: false, created_at: now }, []);
    const about = { client_id: "CLIENT-1", kind: "users" as const, user_guid: "USR-1", member_guid: null };
    const sent = { message_guid: "WHD-1", payload: "{}", callback_payload: null };
    const state = { status: "DELIVERED" as const, attempts: 1, next_attempt_at: null, finished_at: now };
    await deliveries.insert(db, [{ guid: "WHD-1", ...about, ...sent, ...state, created_at: now }]);
    const came = { status: 204, error: null, answer: "", duration_ms: 1, attempted_at: now };
    const attempt = {
      guid: "WHA-1",
      client_id: "CLIENT-1",
      delivery_guid: "WHD-1",
      url: "https://example.com",
    };
    await deliveries.insertAttempt(db, { ...attempt, ...came });
  });
});
afterAll(async () => {
  await store.close();
  await removeStore(folder);
});

it("gives numbers in the order of the commits: nobody overtakes an event that is not to be seen yet", async () => {
  const steps = new EventEmitter();
  const mayEnd = once(steps, "end");
  const isWritten = once(steps, "written");
  const first = store.write(async (db) => {
    await insert(db, { ...event, headers: '{"who":"first"}' });
    steps.emit("written");
    await mayEnd;
  });
  await isWritten;
  let hasOvertaken = false;
  const second = store
    .write((db) => insert(db, { ...event, headers: '{"who":"second"}' }))
    .then(() => {
      hasOvertaken = true;
    });
  const waits = sql`select from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`;
  while (!hasOvertaken && (await waits.execute(store.read)).rows.length === 0);
  expect(hasOvertaken).toBe(false);
  steps.emit("end");
  await Promise.all([first, second]);
  const told = await after(store.read, "CLIENT-1", 0, 10);
  expect(told.map(({ headers }) => headers)).toEqual(['{"who":"first"}', '{"who":"second"}']);
});

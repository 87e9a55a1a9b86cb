import { type RawBuilder, sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { engine } from "./support/database.js";
import { usePlatform } from "./support/platform.js";
import { inside } from "./support/simulation.js";

const platform = usePlatform();

beforeAll(async () => {
  await platform.control.createClient({ client_id: "noted" });
});

const entries = async () => (await platform.control.call("listAuditLog")).body.audit_entries;
const run = (statement: RawBuilder<unknown>) => inside(platform, (db) => statement.execute(db));
const begun = (guid: string) => sql`
  insert into audit_log (guid, action, path, address, request_id, created_at)
  values (${guid}, 'resetClient', '/control', '127.0.0.1', 'request', '2026-06-15T12:00:00.000Z')`;

const tampering: [what: string, statement: RawBuilder<unknown>][] = [
  ["deleted", sql`delete from audit_log`],
  ["deleted one by one", sql`delete from audit_log where client_id = 'noted'`],
  ["made another's", sql`update audit_log set client_id = 'another'`],
  ["made nobody's", sql`update audit_log set client_id = null`],
  ["given another outcome", sql`update audit_log set status = 500`],
  ["made unfinished", sql`update audit_log set status = null`],
  ["given another body", sql`update audit_log set body = '{}'`],
  ["dated back", sql`update audit_log set created_at = '2020-01-01T00:00:00.000Z'`],
  ["said to come from elsewhere", sql`update audit_log set address = '192.0.2.1'`],
];
if (engine === "postgres") tampering.push(["emptied", sql`truncate audit_log`]);

describe("what is in the audit log, the database itself keeps", () => {
  it.each(tampering)("it cannot be %s", async (_, statement) => {
    const before = await entries();
    expect(before).toHaveLength(1);
    await expect(run(statement)).rejects.toThrow("audit_log is append-only");
    expect(await entries()).toEqual(before);
  });
});

it("what has begun is finished once, and what was noted at its beginning stays", async () => {
  await run(begun("LOG-1"));
  await expect(run(sql`update audit_log set action = 'readClient' where guid = 'LOG-1'`)).rejects.toThrow(
    "append-only",
  );
  const finish = sql`
    update audit_log set status = 200, body = '{}', client_id = 'noted' where guid = 'LOG-1'`;
  await run(finish);
  await expect(run(finish)).rejects.toThrow("append-only");
});

import { createHash } from "node:crypto";
import { type FieldKind, fields, type JsonText } from "@mxkit/api/v20250224";
import { type RawBuilder, sql } from "kysely";
import type { Write } from "./database.js";
import { engineOf } from "./engines/perEngine.js";
import { jsonObject } from "./jsonObject.js";
import * as meta from "./meta.js";

/**
 * Keeps the JSON of each row beside its columns, where lists are long and read far more often than written: putting pages together
 * from it takes a quarter of the time. The database does so itself, so that no way of writing can forget it; after a change of the
 * document it is made anew.
 *
 * @param name the schema of the document
 * @param options as those of `jsonObject`
 * @returns `json`, the kept text, and `keep`, to be called when the store is opened
 */
export function keptJson<Name extends keyof typeof fields>(
  name: Name,
  table: string,
  options: { omit: readonly string[] },
): { json: RawBuilder<JsonText<never>>; keep(db: Write): Promise<void> } {
  const columns = Object.keys(fields[name] as Record<string, FieldKind>).filter(
    (field) => !options.omit.includes(field),
  );
  return {
    json: sql.ref(`${table}.json`),
    async keep(db) {
      const entry = `json of ${table}`;
      const { sql: text } = jsonObject(name, table, options).compile(db);
      const version = createHash("sha256").update(text).digest("hex");
      if ((await meta.read(db, entry)) === version) return;
      const made = { table, columns, json: jsonObject(name, table, options) };
      await (engineOf(db) === "sqlite"
        ? sqliteTriggers(db, made)
        : postgresTrigger(db, { ...made, json: jsonObject(name, "new", options) }));
      await sql`update ${sql.table(table)} set json = ${made.json}`.execute(db);
      await meta.write(db, entry, version);
    },
  };
}

interface Kept {
  table: string;
  /** Those that the JSON is made from. */
  columns: readonly string[];
  json: RawBuilder<JsonText<never>>;
}

/** SQLite's triggers cannot change the row that is being written, only write it once more. */
async function sqliteTriggers(db: Write, { table, columns, json }: Kept): Promise<void> {
  for (const [event, when] of [
    ["insert", sql`after insert`],
    ["update", sql`after update of ${sql.join(columns.map((column) => sql.ref(column)))}`],
  ] as const) {
    const trigger = sql.ref(`${table}_json_${event}`);
    await sql`drop trigger if exists ${trigger}`.execute(db);
    await sql`
      create trigger ${trigger} ${when} on ${sql.table(table)}
      begin update ${sql.table(table)} set json = ${json} where guid = new.guid; end
    `.execute(db);
  }
}

async function postgresTrigger(db: Write, { table, columns, json }: Kept): Promise<void> {
  const name = sql.ref(`${table}_json`);
  await sql`
    create or replace function ${name}() returns trigger language plpgsql
    as $$ begin new.json := ${json}; return new; end $$
  `.execute(db);
  await sql`
    create or replace trigger ${name}
    before insert or update of ${sql.join(columns.map((column) => sql.ref(column)))} on ${sql.table(table)}
    for each row execute function ${name}()
  `.execute(db);
}

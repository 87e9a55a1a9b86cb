import { createHash } from "node:crypto";
import { type FieldKind, fields, type JsonText } from "@mxkit/api/v20111101";
import { type RawBuilder, sql } from "kysely";
import type { Write } from "./database.js";
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
      const update = sql`update ${sql.table(table)} set json = ${jsonObject(name, table, options)}`;
      for (const [event, when] of [
        ["insert", sql`after insert`],
        ["update", sql`after update of ${sql.join(columns.map((column) => sql.ref(column)))}`],
      ] as const) {
        const trigger = sql.ref(`${table}_json_${event}`);
        await sql`drop trigger if exists ${trigger}`.execute(db);
        await sql`
          create trigger ${trigger} ${when} on ${sql.table(table)}
          begin ${update} where guid = new.guid; end
        `.execute(db);
      }
      await update.execute(db);
      await meta.write(db, entry, version);
    },
  };
}

import { type FieldKind, fields, type JsonText } from "@mxkit/api/v20250224";
import { type RawBuilder, sql } from "kysely";
import { perEngine } from "./engines/perEngine.js";

interface Options {
  /** Fields that are no part of it. */
  omit?: readonly string[];
  /** Where a field comes from, if not from the column of its name. */
  columns?: Readonly<Record<string, string | RawBuilder<unknown>>>;
  /** Fields that are absent, not null, where there is nothing. */
  absent?: readonly string[];
}

interface Field {
  name: string;
  kind: FieldKind;
  column: RawBuilder<unknown>;
  isAbsent: boolean;
}

/**
 * The SQL that makes an object of the API from the columns of a row, as JSON text. Building answers in the database is three to
 * six times faster than building them here.
 *
 * @param name the schema of the document, e.g. `User`: each of its fields is a column of the same name
 * @param table the table or alias that has the columns
 */
export function jsonObject<Name extends keyof typeof fields>(
  name: Name,
  table: string,
  { omit = [], columns = {}, absent = [] }: Options = {},
): RawBuilder<JsonText<never>> {
  const all = Object.entries(fields[name] as Record<string, FieldKind>)
    .filter(([field]) => !omit.includes(field))
    .map(([field, kind]): Field => {
      const column = columns[field] ?? `${table}.${field}`;
      return {
        name: field,
        kind: kind.replace("?", "") as FieldKind,
        column: typeof column === "string" ? sql.ref(column) : column,
        isAbsent: absent.includes(field),
      };
    });
  return perEngine({ sqlite: inSqlite(all), postgres: inPostgres(all) });
}

function inSqlite(all: readonly Field[]): RawBuilder<JsonText<never>> {
  const object = (fields: readonly Field[]) => {
    const pairs = fields.map((field) => sql`${sql.lit(field.name)}, ${sqliteValue(field)}`);
    return sql<JsonText<never>>`json_object(${sql.join(pairs)})`;
  };
  const absent = all.filter(({ isAbsent }) => isAbsent);
  if (absent.length === 0) return object(all);
  // In a patch, null removes.
  return sql`json_patch(${object(all.filter(({ isAbsent }) => !isAbsent))}, ${object(absent)})`;
}

function sqliteValue({ column, kind }: Field): RawBuilder<unknown> {
  switch (kind) {
    case "boolean":
      return sql`json(case ${column} when 1 then 'true' when 0 then 'false' end)`;
    case "decimal":
    case "array":
    case "object":
      return sql`json(${column})`;
    default:
      return sql`${column}`;
  }
}

/** Put together as text: `json_build_object` takes at most 50 pairs, and writes spaces. Absent fields come last, as in SQLite. */
function inPostgres(all: readonly Field[]): RawBuilder<JsonText<never>> {
  const pair = (field: Field, before: string) =>
    sql`${sql.lit(`${before}${JSON.stringify(field.name)}:`)} || coalesce(${postgresText(field)}, 'null')`;
  const [first, ...rest] = all.toSorted((one, other) => Number(one.isAbsent) - Number(other.isAbsent));
  if (!first) return sql`'{}'`;
  const parts = rest.map((field) =>
    field.isAbsent
      ? sql`case when ${field.column} is null then '' else ${pair(field, ",")} end`
      : pair(field, ","),
  );
  return sql`(${sql.join([pair(first, "{"), ...parts, sql`'}'`], sql` || `)})`;
}

function postgresText({ column, kind }: Field): RawBuilder<unknown> {
  switch (kind) {
    case "decimal":
    case "array":
    case "object": // text that is JSON
      return column;
    case "boolean":
    case "integer":
      return sql`${column}::text`;
    default:
      return sql`to_json(${column})::text`;
  }
}

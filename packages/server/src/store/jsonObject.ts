import { type FieldKind, fields, type JsonText } from "@mxkit/api/v20111101";
import { type RawBuilder, sql } from "kysely";

/**
 * The SQL that makes an object of the API from the columns of a row, as JSON text. Building answers in the database is three to
 * six times faster than building them here.
 *
 * @param name the schema of the document, e.g. `User`: each of its fields is a column of the same name
 * @param table the table or alias that has the columns
 * @param options `omit` leaves fields out, `columns` takes a field from another expression
 */
export function jsonObject<Name extends keyof typeof fields>(
  name: Name,
  table: string,
  options: { omit?: readonly string[]; columns?: Readonly<Record<string, string>> } = {},
): RawBuilder<JsonText<never>> {
  const pairs = Object.entries(fields[name] as Record<string, FieldKind>)
    .filter(([field]) => !options.omit?.includes(field))
    .map(([field, kind]) => {
      const column = sql.ref(options.columns?.[field] ?? `${table}.${field}`);
      return sql`${sql.lit(field)}, ${jsonValue(column, kind)}`;
    });
  return sql`json_object(${sql.join(pairs)})`;
}

function jsonValue(column: RawBuilder<unknown>, kind: FieldKind): RawBuilder<unknown> {
  switch (kind.replace("?", "")) {
    case "boolean":
      return sql`json(case ${column} when 1 then 'true' when 0 then 'false' end)`;
    case "decimal":
    case "array":
    case "object":
      return sql`json(${column})`;
    case "date-time": // kept with milliseconds, which this version does not show
      return sql`substr(${column}, 1, 19) || 'Z'`;
    default:
      return sql`${column}`;
  }
}

import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../src/store/database.js";
import { engineOf } from "../../src/store/engines/perEngine.js";

/** Who refers to whom. */
export interface Reference {
  table: string;
  column: string;
  target: string;
}

interface Column {
  table: string;
  name: string;
  type: string;
  /** Whether it may be null. */
  isNullable: boolean;
  default: string | null;
}

interface Index {
  table: string;
  columns: string;
  kind: "primary key" | "unique" | "index";
  /** Which rows are in it; null for all. */
  condition: string | null;
}

export interface Schema {
  columns: Column[];
  references: Reference[];
  indexes: Index[];
}

/** The tables of the store, told the same way on every engine. Names of indexes and triggers are left out. */
export async function readSchema(db: Database): Promise<Schema> {
  const { columns, references, indexes } = queries[engineOf(db)];
  return {
    columns: (await columns.execute(db)).rows.map((column) => ({
      ...column,
      isNullable: Boolean(column.isNullable),
    })),
    references: (await references.execute(db)).rows,
    indexes: (await indexes.execute(db)).rows.map((index) => ({
      ...index,
      condition: index.condition?.toLowerCase().replace(/[()"]/g, "") ?? null,
    })),
  };
}

/** A line for each column, reference and index, in order. */
export async function dumpSchema(db: Database): Promise<string[]> {
  const { columns, references, indexes } = await readSchema(db);
  return [
    ...columns.map(
      (column) =>
        `${column.table}.${column.name} ${column.type}${column.isNullable ? "" : " not null"}${column.default === null ? "" : ` default ${column.default}`}`,
    ),
    ...references.map(({ table, column, target }) => `${table}.${column} refers to ${target}`),
    ...indexes.map(
      ({ table, kind, columns, condition }) =>
        `${table} has the ${kind} (${columns})${condition ? ` where ${condition}` : ""}`,
    ),
  ].toSorted();
}

interface Queries {
  columns: RawBuilder<Column>;
  references: RawBuilder<Reference>;
  indexes: RawBuilder<Index>;
}

const sqliteTables = sql`(
  select name, sql from sqlite_schema where type = 'table' and name not like 'kysely%' and name not like 'sqlite%'
)`;

const sqlite: Queries = {
  columns: sql`
    select tables.name as "table", info.name, lower(info.type) as type, not (info."notnull" or info.pk) as "isNullable",
      info.dflt_value as "default"
    from ${sqliteTables} as tables, pragma_table_info(tables.name) as info
  `,
  references: sql`
    select tables.name as "table", info."from" as "column", info."table" as target
    from ${sqliteTables} as tables, pragma_foreign_key_list(tables.name) as info
  `,
  indexes: sql`
    select tables.name as "table",
      (select group_concat(name, ', ') from (select name from pragma_index_info(list.name) order by seqno)) as columns,
      case when list.origin = 'pk' then 'primary key' when list."unique" then 'unique' else 'index' end as kind,
      (select substr(sql, instr(sql, ' where ') + 7) from sqlite_schema where name = list.name and instr(sql, ' where ')) as condition
    from ${sqliteTables} as tables, pragma_index_list(tables.name) as list
    union all
    -- A number that is the key has no index of its own.
    select tables.name, info.name, 'primary key', null
    from ${sqliteTables} as tables, pragma_table_info(tables.name) as info where info.pk and lower(info.type) = 'integer'
  `,
};

/** Text that does not sort by its bytes is another type. */
const postgres: Queries = {
  columns: sql`
    select table_name as "table", column_name as name,
      case when data_type = 'bytea' then 'blob' when data_type = 'text' and collation_name is distinct from 'C'
        then 'text in another order' else data_type end as type,
      is_nullable = 'YES' as "isNullable", replace(column_default, '::text', '') as "default"
    from information_schema.columns where table_schema = current_schema() and table_name not like 'kysely%'
  `,
  references: sql`
    select own.relname as "table", attname as "column", target.relname as target
    from pg_constraint
    join pg_class own on own.oid = conrelid
    join pg_class target on target.oid = confrelid
    join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'f' and own.relnamespace = current_schema()::regnamespace
  `,
  indexes: sql`
    select relname as "table",
      (
        select string_agg(attname, ', ' order by position)
        from unnest(indkey::smallint[]) with ordinality as key(number, position)
        join pg_attribute on attrelid = indrelid and attnum = number
      ) as columns,
      case when indisprimary then 'primary key' when indisunique then 'unique' else 'index' end as kind,
      pg_get_expr(indpred, indrelid) as condition
    from pg_index join pg_class on pg_class.oid = indrelid
    where relnamespace = current_schema()::regnamespace and relname not like 'kysely%'
  `,
};

const queries: Record<"sqlite" | "postgres", Queries> = { sqlite, postgres };

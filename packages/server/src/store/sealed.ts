import { type Selectable, sql } from "kysely";
import { credentialRow, jobRow, sealedWith, type Vault, webhookRow } from "../vault.js";
import { type ClientRows, type ExportedTable, isOf } from "./clientTables.js";
import type { Write } from "./database.js";
import type { Tables } from "./schema.js";

/** Where a table has sealed values, and the row that each is bound to. */
interface Place<Table extends ExportedTable> {
  columns: readonly (keyof Selectable<Tables[Table]> & string)[];
  key: readonly (keyof Selectable<Tables[Table]> & string)[];
  nameOf(row: Selectable<Tables[Table]>): string;
}

/** All there are. */
export const sealedPlaces: { readonly [Table in ExportedTable]?: Place<Table> } = {
  member_credentials: {
    columns: ["sealed"],
    key: ["member_guid", "credential_guid"],
    nameOf: ({ member_guid, credential_guid }) => credentialRow(member_guid, credential_guid),
  },
  jobs: { columns: ["sealed_state"], key: ["guid"], nameOf: ({ guid }) => jobRow(guid) },
  webhook_urls: {
    columns: [
      "sealed_password",
      "sealed_secret",
      "sealed_former_secret",
      "sealed_client_secret",
      "sealed_tls_key",
    ],
    key: ["guid"],
    nameOf: ({ guid }) => webhookRow(guid),
  },
};

type Row = Record<string, string | null>;
type AnyPlace = { columns: readonly string[]; key: readonly string[]; nameOf(row: Row): string };

/** Each table has rows of its own kind: from here on they are rows with texts in the columns that are named. */
const places = Object.entries(sealedPlaces) as unknown as [ExportedTable, AnyPlace][];

/** Who opened values before, and who is to open them from now on. */
export interface Handover {
  from: Vault;
  to: Vault;
}

/**
 * Rows whose values are sealed with the key that is current.
 *
 * @param named the rows under the names that they are to have, in the same order; default: those that they have
 */
export function resealed(vaults: Handover, tables: ClientRows, named: ClientRows = tables): ClientRows {
  const changed = places.map(([table, place]) => {
    const [old, rows] = [tables[table], named[table]] as unknown as [Row[], Row[]];
    return [
      table,
      rows.map((row, index) => ({ ...row, ...sealAnew(vaults, place, old[index] ?? row, row) })),
    ];
  });
  return { ...named, ...Object.fromEntries(changed) };
}

function sealAnew({ from, to }: Handover, place: AnyPlace, old: Row, row: Row): Row {
  const [oldName, name] = [place.nameOf(old), place.nameOf(row)];
  const values = place.columns.map((column) => {
    const sealed = old[column] ?? null;
    const isRight = sealed?.startsWith(sealedWith(to.current)) && oldName === name;
    return [column, sealed === null || isRight ? sealed : to.seal(from.open(sealed, oldName), name)];
  });
  return Object.fromEntries(values);
}

/**
 * Seals some of the client's values anew that its current key has not sealed.
 *
 * @returns how many rows that were; none where there are no more
 */
export async function resealSome(db: Write, clientId: string, vault: Vault, most: number): Promise<number> {
  let count = 0;
  for (const [table, place] of places) {
    const isStale = place.columns.map(
      (column) => sql`${sql.ref(column)} not like ${`${sealedWith(vault.current)}%`}`,
    );
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)}
      where ${isOf(clientId, table)} and (${sql.join(isStale, sql` or `)}) limit ${most - count}
    `.execute(db);
    for (const row of rows) {
      const values = Object.entries(sealAnew({ from: vault, to: vault }, place, row, row));
      const assignments = values.map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
      const isRow = place.key.map((column) => sql`${sql.ref(column)} = ${row[column]}`);
      await sql`
        update ${sql.table(table)} set ${sql.join(assignments)} where ${sql.join(isRow, sql` and `)}
      `.execute(db);
    }
    count += rows.length;
  }
  return count;
}

import { type FieldKind, fields, type JsonText } from "@mxkit/api/v20250224";
import type { Updateable } from "kysely";
import { type Action, noteObject, type Told } from "./changes.js";
import type { Write } from "./database.js";
import type { Tables } from "./schema.js";

/** An object as clients are told of it. */
export interface Revision {
  guid: string;
  revision: number;
  user_guid: string;
  member_guid: string | null;
  json: JsonText<unknown>;
}

/** What the API shows of each, in any version; what only the platform knows makes no revision. */
const shown: Record<Told, Record<string, FieldKind>> = {
  users: fields.User,
  members: fields.Member,
  accounts: { ...fields.Account, holdings_value: "decimal?" },
  transactions: fields.Transaction,
};

export const isTold = (table: string): table is Told => Object.hasOwn(shown, table);

/** Changes one object. Where something changes that the API shows, that is a revision, and clients are told. */
export async function revise<Table extends Told>(
  db: Write,
  table: Table,
  guid: string,
  changes: Updateable<Tables[Table]>,
): Promise<void> {
  // The four have in common what is asked for here.
  const name = table as "members";
  const row = await db.selectFrom(name).selectAll().where("guid", "=", guid).executeTakeFirst();
  if (!row) return;
  const isShown = Object.entries(changes).some(
    ([column, value]) => column in shown[table] && row[column as keyof typeof row] !== value,
  );
  await db
    .updateTable(name)
    .set((expression) => ({
      ...(changes as Updateable<Tables["members"]>),
      ...(isShown ? { revision: expression("revision", "+", 1) } : {}),
    }))
    .where("guid", "=", guid)
    .execute();
  if (isShown) noteObject(db, table, row, "updated");
}

/** Of objects that were revised together, which each counted by itself. */
export function noteAll(
  db: Write,
  table: Told,
  rows: readonly { guid: string; client_id: string }[],
  action: Action,
): void {
  for (const row of rows) noteObject(db, table, row, action);
}

import type { Selectable } from "kysely";
import type { Read, Write } from "./database.js";
import { type PageRequest, readRows } from "./page.js";
import type { Tables } from "./schema.js";

export type AuditRow = Selectable<Tables["audit_log"]>;

export async function insert(db: Write, entry: AuditRow): Promise<void> {
  await db.insertInto("audit_log").values(entry).execute();
}

export async function finish(
  db: Write,
  guid: string,
  result: Pick<AuditRow, "status" | "body" | "client_id">,
): Promise<void> {
  await db.updateTable("audit_log").set(result).where("guid", "=", guid).execute();
}

/** Newest first. */
export function list(
  db: Read,
  clientId: string | undefined,
  page: PageRequest,
): Promise<{ rows: AuditRow[]; total: number }> {
  const entries = db
    .selectFrom("audit_log")
    .$if(clientId !== undefined, (query) => query.where("client_id", "=", clientId ?? ""));
  return readRows(entries.selectAll().orderBy("guid", "desc"), page);
}

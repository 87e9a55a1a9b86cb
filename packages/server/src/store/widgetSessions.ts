import type { Insertable } from "kysely";
import type { Write } from "./database.js";
import type { Tables } from "./schema.js";

export async function insert(db: Write, row: Insertable<Tables["widget_sessions"]>): Promise<void> {
  await db.insertInto("widget_sessions").values(row).execute();
}

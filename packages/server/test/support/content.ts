import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { TestPlatform } from "./platform.js";
import { inside } from "./simulation.js";

/** By the table, how many rows it has, and a hash of all that they say. */
export type Content = Record<string, { rows: number; hash: string }>;

/** All that the platform keeps but the audit log, to see whether anything has changed. */
export function contentOf(platform: TestPlatform): Promise<Content> {
  return inside(platform, async (db) => {
    const content: Content = {};
    for (const { name } of await db.introspection.getTables()) {
      if (name === "audit_log") continue;
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
      content[name] = { rows: rows.length, hash: hashOf(rows) };
    }
    return content;
  });
}

function hashOf(rows: unknown[]): string {
  const hash = createHash("sha256");
  const bytesAsText = (_: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value;
  for (const row of rows.map((row) => JSON.stringify(row, bytesAsText)).sort()) hash.update(row);
  return hash.digest("hex");
}

/** Lets something happen while a table is not there: what needs it fails for no fault of the caller's. */
export async function withoutTable<T>(
  platform: TestPlatform,
  table: string,
  work: () => Promise<T>,
): Promise<T> {
  const rename = (from: string, to: string) =>
    inside(platform, (db) => sql`alter table ${sql.table(from)} rename to ${sql.table(to)}`.execute(db));
  // Whoever is at work now is not to stumble.
  await platform.runDueTasks();
  await rename(table, "lost");
  try {
    return await work();
  } finally {
    await rename("lost", table);
  }
}

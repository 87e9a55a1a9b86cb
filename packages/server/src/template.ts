import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { catalogueRows } from "./institutions/catalogue.js";
import { keepCatalogue } from "./store/institutions.js";
import { openStore } from "./store/open.js";

/** Writes a database that has its tables and the built-in institutions, and no client yet. */
export async function writeTemplate(file: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "mxkit-template-"));
  try {
    const store = await openStore(folder, { isTemporary: true });
    await store.write((db) => keepCatalogue(db, catalogueRows()));
    await sql`vacuum into ${file}`.execute(store.read);
    await store.close();
  } finally {
    await rm(folder, { recursive: true });
  }
}

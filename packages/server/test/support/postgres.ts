import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogueRows } from "../../src/institutions/catalogue.js";
import { keepCatalogue } from "../../src/store/institutions.js";
import { openStore } from "../../src/store/open.js";
import { engine, onServer, run, templateName, urlOf } from "./database.js";

/** Before all tests on PostgreSQL: the database that those of the tests begin as. After them: nothing is left. */
export default async function setUp(): Promise<() => Promise<void>> {
  if (engine !== "postgres")
    throw new Error("MXKIT_TEST_DATABASE_URL has to be the URL of a PostgreSQL server for these tests.");
  process.env.MXKIT_TEST_RUN = run;
  await onServer((client) =>
    client.query(`create database "${templateName}" template template0 encoding 'UTF8'`),
  );
  const folder = await mkdtemp(join(tmpdir(), "mxkit-"));
  const store = await openStore(folder, { database: urlOf(templateName) });
  await store.write((db) => keepCatalogue(db, catalogueRows()));
  await store.close();
  await rm(folder, { recursive: true });
  return dropAll;
}

async function dropAll(): Promise<void> {
  await onServer(async (client) => {
    const { rows } = await client.query("select datname from pg_database where starts_with(datname, $1)", [
      run,
    ]);
    for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
  });
}

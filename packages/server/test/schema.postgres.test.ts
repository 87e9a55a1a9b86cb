import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openStore } from "../src/store/open.js";
import { openTestStore, removeStore } from "./support/database.js";
import { dumpSchema } from "./support/schemaDump.js";

it("SQLite and PostgreSQL have the same tables, references and indexes", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mxkit-"));
  const stores = [await openStore(folder), await openTestStore(folder)];
  const [sqlite, postgres] = await Promise.all(stores.map(({ read }) => dumpSchema(read)));
  expect(postgres).toEqual(sqlite);
  expect(sqlite).toContain("users.deleted_at text");
  expect(sqlite).toContain("users has the unique (client_id, id) where deleted_at is null");
  expect(sqlite).toContain("statements.pdf blob not null");
  expect(sqlite).toContain("clients.features_off text not null default '[]'");
  expect(sqlite).toContain("members.user_guid refers to users");
  await Promise.all(stores.map((store) => store.close()));
  await removeStore(folder);
});

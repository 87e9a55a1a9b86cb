import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestStore, removeStore } from "../../test/support/database.js";
import { readSchema, type Schema } from "../../test/support/schemaDump.js";
import { settingColumns } from "./clientData.js";
import { clientTables, exportedTables } from "./clientTables.js";
import type { Store } from "./database.js";
import { sealedPlaces } from "./sealed.js";

describe("the tables", () => {
  /** Those with a client's rows that are no part of its data, and why. */
  const exceptions = {
    clients: "the client itself; its settings are taken apart from it",
    api_keys: "what a client is let in with",
    data_keys: "what its secrets are sealed with, which are sealed anew wherever they go",
    snapshots: "what its data was",
    audit_log: "what was done to it, kept when it is gone",
  };
  /** Those without a client's rows. */
  const everybodys = ["meta", "institutions", "institution_credentials"];

  const folder = mkdtempSync(join(tmpdir(), "mxkit-"));
  let store: Store;
  let columns: Schema["columns"];
  let references: Schema["references"];

  beforeAll(async () => {
    store = await openTestStore(folder);
    ({ columns, references } = await readSchema(store.read));
  });
  afterAll(async () => {
    await store.close();
    await removeStore(folder);
  });

  const all = () => [...new Set(columns.map(({ table }) => table))];
  const isClients = (table: string): boolean =>
    columns.some((column) => column.table === table && column.name === "client_id") ||
    references.some((one) => one.table === table && one.target !== table && isClients(one.target));

  it("with rows of a client are all part of its data, but for those that are named", () => {
    const known = [...exportedTables, "widget_sessions", "webhook_events", ...Object.keys(exceptions)];
    expect(all().filter(isClients).toSorted()).toEqual(known.toSorted());
    expect(
      all()
        .filter((table) => !isClients(table))
        .toSorted(),
    ).toEqual(everybodys.toSorted());
  });

  it("refer to those before them alone", () => {
    const order: string[] = [...everybodys, "clients", ...clientTables];
    for (const { table, target } of references.filter(({ table }) => order.includes(table))) {
      expect(order.slice(0, order.indexOf(table)), `${table} refers to ${target}`).toContain(target);
    }
  });

  it("have no sealed column but those that are sealed anew when a key is rotated", () => {
    const known = Object.entries(sealedPlaces).flatMap(([table, place]) =>
      place.columns.map((column) => `${table}.${column}`),
    );
    const there = columns.filter(({ name }) => name.startsWith("sealed"));
    expect(there.map(({ table, name }) => `${table}.${name}`).toSorted()).toEqual(known.toSorted());
  });

  it("have every setting of a client in one place", () => {
    const own = columns.filter(({ table }) => table === "clients").map(({ name }) => name);
    const rest = ["client_id", "environment", "name", "created_at", "is_advancing"];
    expect(own.toSorted()).toEqual([...settingColumns, ...rest].toSorted());
  });
});

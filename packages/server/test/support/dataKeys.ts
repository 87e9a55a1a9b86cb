import type { DataKey } from "@mxkit/api/control";
import { sql } from "kysely";
import { sealedPlaces } from "../../src/store/sealed.js";
import type { TestPlatform } from "./platform.js";
import { inside } from "./simulation.js";

/** The keys of a client that its secrets are sealed with, oldest first. */
export async function dataKeysOf({ control }: TestPlatform, path: { client_id: string }): Promise<DataKey[]> {
  return (await control.call("listDataKeys", { path })).body.data_keys;
}

/** Everything that is sealed in the database, whoever's it is. */
export function sealedValues(platform: TestPlatform): Promise<string[]> {
  return inside(platform, async (db) => {
    const values: string[] = [];
    for (const [table, { columns }] of Object.entries(sealedPlaces)) {
      for (const column of columns) {
        const value = sql.ref<string>(column);
        const { rows } = await sql<{ value: string }>`
          select ${value} as value from ${sql.table(table)} where ${value} is not null
        `.execute(db);
        values.push(...rows.map(({ value }) => value));
      }
    }
    return values;
  });
}

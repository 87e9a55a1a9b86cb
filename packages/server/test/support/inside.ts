import { join } from "node:path";
import { Kysely } from "kysely";
import { afterAll, beforeAll } from "vitest";
import type { Clock } from "../../src/clock.js";
import { type Ids, systemIds } from "../../src/ids.js";
import type { Database, Write } from "../../src/store/database.js";
import type { Tables } from "../../src/store/schema.js";
import { sqliteDialect } from "../../src/store/sqlite.js";
import { createVault, loadMasterKey, type Vault } from "../../src/vault.js";
import { Api } from "./api.js";
import type { TestPlatform } from "./platform.js";

/** What no request reaches: the data of a running platform, through a connection beside its own. */
export interface Inside {
  clock: Clock;
  ids: Ids;
  vault: Vault;
  db: Database;
  write<T>(work: (db: Write) => Promise<T>): Promise<T>;
  /** A client that has nothing yet. */
  addClient(clientId: string): Promise<Api>;
}

export function useInside(platform: TestPlatform): Inside {
  const inside = {} as Inside;
  beforeAll(() => {
    const db: Database = new Kysely<Tables>({ dialect: sqliteDialect(join(platform.folder, "mxkit.db")) });
    Object.assign(inside, {
      clock: platform.clock,
      ids: systemIds(),
      vault: createVault(loadMasterKey(join(platform.folder, "master.key"))),
      db,
      write: async (work) => {
        await platform.runDueTasks();
        return db.transaction().execute(work);
      },
      addClient: async (clientId) => {
        const client = { clientId, apiKey: `key of ${clientId}` };
        await platform.addClient(client);
        return new Api(platform.url, client);
      },
    } satisfies Inside);
  });
  afterAll(() => inside.db.destroy());
  return inside;
}

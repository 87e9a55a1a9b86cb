import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { systemIds } from "../../src/ids.js";
import { simulatedConnector } from "../../src/institutions/simulated/simulatedConnector.js";
import { loadMasterKeys } from "../../src/masterKeys.js";
import { Observer } from "../../src/observe/observer.js";
import { defaultSettings, type Platform } from "../../src/platform.js";
import type { Database, Write } from "../../src/store/database.js";
import { createVaults } from "../../src/vaults.js";
import { Bell } from "../../src/webhooks/bell.js";
import { Tokens } from "../../src/webhooks/tokens.js";
import { Api } from "./api.js";
import { connectTo } from "./database.js";
import type { TestPlatform } from "./platform.js";

/** What no request reaches: the data of a running platform, through connections beside its own. */
export interface Inside extends Platform {
  /** To read. */
  db: Database;
  write<T>(work: (db: Write) => Promise<T>): Promise<T>;
  /** A client that has nothing yet. */
  addClient(clientId: string): Promise<Api>;
}

const alone = {
  isShared: false,
  hold: async () => undefined,
  isHeld: async () => false,
  close: async () => {},
};

export function useInside(platform: TestPlatform): Inside {
  const inside = {} as Inside;
  let writer: Database;
  beforeAll(async () => {
    const db = await connectTo(platform.folder, { readOnly: true });
    writer = await connectTo(platform.folder);
    const write: Inside["write"] = async (work) => {
      await platform.runDueTasks();
      return writer.transaction().execute(work);
    };
    Object.assign(inside, {
      store: { ...alone, read: db, write },
      clock: platform.clock,
      ids: systemIds(),
      vaults: createVaults(loadMasterKeys(join(platform.folder, "master.key")), {
        ids: systemIds(),
        clock: platform.clock,
      }),
      worker: undefined as never,
      webhookBell: new Bell(),
      webhookTokens: new Tokens(platform.clock),
      connectorOf: () => simulatedConnector,
      settings: defaultSettings,
      publicUrl: () => platform.url,
      log: () => {},
      observer: new Observer(),
      db,
      write,
      addClient: async (clientId) => {
        const client = { clientId, apiKey: `key of ${clientId}` };
        await platform.addClient(client);
        return new Api(platform.url, client);
      },
    } satisfies Inside);
  });
  afterAll(async () => {
    await inside.db.destroy();
    await writer.destroy();
  });
  return inside;
}

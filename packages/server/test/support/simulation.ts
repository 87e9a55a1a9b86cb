import { join } from "node:path";
import { Kysely } from "kysely";
import type { ForcedStatus } from "../../src/domain/connectionStatus.js";
import type { ScriptStep } from "../../src/domain/script.js";
import { systemIds } from "../../src/ids.js";
import { forceStatus } from "../../src/jobs/memberJob.js";
import type { Platform } from "../../src/platform.js";
import type { Write } from "../../src/store/database.js";
import * as members from "../../src/store/members.js";
import type { Tables } from "../../src/store/schema.js";
import * as scripts from "../../src/store/scripts.js";
import { sqliteDialect } from "../../src/store/sqlite.js";
import type { TestPlatform } from "./platform.js";

const ids = systemIds();

/** One transaction on the database of a running platform, for what the API has no operation for. */
export async function inside<T>(platform: TestPlatform, work: (db: Write) => Promise<T>): Promise<T> {
  const database = new Kysely<Tables>({ dialect: sqliteDialect(join(platform.folder, "mxkit.db")) });
  try {
    return await database.transaction().execute(work);
  } finally {
    await database.destroy();
  }
}

/** Brings a member to a status that no job leads to. */
export function force(
  platform: TestPlatform,
  { guid }: { guid: string },
  status: ForcedStatus,
): Promise<void> {
  return inside(platform, async (db) => {
    const member = await members.findByGuid(db, guid);
    if (!member) throw new Error(`There is no member ${guid}.`);
    await forceStatus({ clock: platform.clock } as unknown as Platform, db, member, status);
  });
}

type Steps = Pick<ScriptStep, "outcome"> & Partial<ScriptStep>;

/** Says what the next jobs come to: of a member, of an institution, or of everybody. */
export async function script(
  platform: TestPlatform,
  { steps, ...whose }: Partial<Omit<scripts.ScriptRow, "steps">> & { steps: Steps[] },
): Promise<string> {
  const guid = ids.guid("SCR");
  const defaults = { times: 1, delay_seconds: 0, message: null, challenges: null, after_answer: null };
  const row = {
    client_id: "CLIENT-1234",
    member_guid: null,
    institution_code: null,
    job_type: null,
    created_at: platform.clock.now().toISOString(),
    ...whose,
    guid,
    steps: JSON.stringify(steps.map((step) => ({ ...defaults, ...step }))),
  };
  await inside(platform, (db) => scripts.insert(db, row));
  return guid;
}

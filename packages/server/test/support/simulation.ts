import type { ForcedConnectionStatus, Script, ScriptCreateRequest } from "@mxkit/api/control";
import { expect } from "vitest";
import type { Write } from "../../src/store/database.js";
import { connectionTo } from "./database.js";
import type { TestPlatform } from "./platform.js";

/** One transaction on the database of a running platform, for what no operation tells. */
export async function inside<T>(platform: TestPlatform, work: (db: Write) => Promise<T>): Promise<T> {
  const database = await connectionTo(platform.folder);
  return database.transaction().execute(work);
}

/** Brings a member to a status that no job leads to. */
export async function force(
  { control, api }: TestPlatform,
  { guid }: { guid: string },
  connection_status: ForcedConnectionStatus,
): Promise<void> {
  const path = { ...api.path, member_guid: guid };
  const { status, body } = await control.call("forceConnectionStatus", {
    path,
    body: { member: { connection_status } },
  });
  expect([status, body]).toEqual([
    200,
    { member: { guid, connection_status, needs_updated_credentials: false } },
  ]);
}

/** Says what the next jobs come to: of a member, of an institution, or of everybody. */
export async function script(
  { control, api }: TestPlatform,
  script: ScriptCreateRequest,
  { path } = api,
): Promise<string> {
  const { status, body } = await control.call("createScript", { path, body: { script } });
  expect(status).toBe(201);
  return body.script.guid;
}

/** The scripts that have steps left, oldest first. */
export async function scriptsOf({ control }: TestPlatform, { path }: TestPlatform["api"]): Promise<Script[]> {
  return (await control.call("listScripts", { path, query: { records_per_page: 100 } })).body.scripts;
}

/** Takes a script back; one that is used up is gone already. */
export async function unscript({ control, api }: TestPlatform, script_guid: string): Promise<void> {
  const { status } = await control.call("deleteScript", { path: { ...api.path, script_guid } });
  expect(status).toBeOneOf([204, 404]);
}

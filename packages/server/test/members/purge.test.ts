import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { describe, expect, it } from "vitest";
import { connect, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();

/** How many rows of each table still know the guid. */
function rowsOf(guid: string): Record<string, number> {
  const database = new DatabaseSync(join(platform.folder, "mxkit.db"), { readOnly: true });
  const counts = (
    database.prepare("select name from sqlite_schema where type = 'table'").all() as { name: string }[]
  ).map(({ name }) => {
    const rows = database.prepare(`select * from "${name}"`).all() as object[];
    return [name, rows.filter((row) => Object.values(row).includes(guid)).length] as const;
  });
  database.close();
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

describe("what was deleted", () => {
  it("is kept for two weeks, and then nothing of a member is left", async () => {
    const member = await connect(platform);
    await platform.api.call("deleteMember", { path: pathOf(member) });
    await platform.clock.advance({ days: 13, hours: 23 });
    expect(rowsOf(member.guid)).toMatchObject({ members: 1, accounts: 21 });
    await platform.clock.advance({ hours: 1 });
    expect(rowsOf(member.guid)).toEqual({});
  });

  it("is kept for two weeks, and then nothing of a user is left", async () => {
    const { user_guid } = await connect(platform);
    await platform.api.call("deleteUser", { path: { user_guid } });
    await platform.clock.advance({ days: 14 });
    expect(rowsOf(user_guid)).toEqual({});
  });

  it("stays where it has come back meanwhile", async () => {
    const member = await connect(platform);
    await platform.api.call("deleteMember", { path: pathOf(member) });
    await platform.clock.advance({ days: 1 });
    await platform.api.createMember({ guid: member.user_guid });
    await platform.clock.advance({ days: 30 });
    expect(rowsOf(member.guid)).toMatchObject({ members: 1, accounts: 21 });
  });
});

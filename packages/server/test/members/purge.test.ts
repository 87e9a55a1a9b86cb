import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { connect, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { inside } from "../support/simulation.js";

const platform = usePlatform();

/** How many rows of each table still know the guid. */
function rowsOf(guid: string): Promise<Record<string, number>> {
  return inside(platform, async (db) => {
    const counts: Record<string, number> = {};
    for (const { name } of await db.introspection.getTables()) {
      const { rows } = await sql<object>`select * from ${sql.table(name)}`.execute(db);
      const count = rows.filter((row) => Object.values(row).includes(guid)).length;
      if (count > 0) counts[name] = count;
    }
    return counts;
  });
}

describe("what was deleted", () => {
  it("is kept for two weeks, and then nothing of a member is left", async () => {
    const member = await connect(platform);
    await platform.api.call("deleteMember", { path: pathOf(member) });
    await platform.clock.advance({ days: 13, hours: 23 });
    expect(await rowsOf(member.guid)).toMatchObject({ members: 1, accounts: 21 });
    await platform.clock.advance({ hours: 1 });
    expect(await rowsOf(member.guid)).toEqual({});
  });

  it("is kept for two weeks, and then nothing of a user is left", async () => {
    const { user_guid } = await connect(platform);
    await platform.api.call("deleteUser", { path: { user_guid } });
    await platform.clock.advance({ days: 14 });
    expect(await rowsOf(user_guid)).toEqual({});
  });

  it("stays where it has come back meanwhile", async () => {
    const member = await connect(platform);
    await platform.api.call("deleteMember", { path: pathOf(member) });
    await platform.clock.advance({ days: 1 });
    await platform.api.createMember({ guid: member.user_guid });
    await platform.clock.advance({ days: 30 });
    expect(await rowsOf(member.guid)).toMatchObject({ members: 1, accounts: 21 });
  });
});
